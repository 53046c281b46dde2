package minutebook.lucene;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import minutebook.config.Dimension;
import org.apache.lucene.util.BytesRef;

/**
 * One field of a document as bare Lucene is given it: no type of the engine's, nothing to work out.
 */
sealed interface DumpedField {
  /** Text whose words are found. */
  record Words(String name, String text) implements DumpedField {}

  /** A value found as a whole. */
  record Keyword(String name, String value) implements DumpedField {}

  /** A value to sort by. */
  record Sorted(String name, String value) implements DumpedField {}

  /** A text to look up. */
  record Column(String name, String text) implements DumpedField {}

  record Whole(String name, long value) implements DumpedField {}

  /** One of the numbers to look up. */
  record OneOf(String name, long value) implements DumpedField {}

  /** Days since 1970, found by range and sorted by. */
  record Day(String name, long day) implements DumpedField {}

  record Facet(Dimension dimension, String value) implements DumpedField {}

  record StoredText(String name, String text) implements DumpedField {}

  record StoredBytes(String name, BytesRef bytes) implements DumpedField {}

  default void write(DataOutputStream out) throws IOException {
    switch (this) {
      case Words(String name, String text) -> write(out, 'w', name, text);
      case Keyword(String name, String value) -> write(out, 'k', name, value);
      case Sorted(String name, String value) -> write(out, 's', name, value);
      case Column(String name, String text) -> write(out, 'c', name, text);
      case Whole(String name, long value) -> write(out, 'n', name, Long.toString(value));
      case OneOf(String name, long value) -> write(out, 'o', name, Long.toString(value));
      case Day(String name, long day) -> write(out, 'd', name, Long.toString(day));
      case Facet(Dimension dimension, String value) -> write(out, 'f', dimension.id(), value);
      case StoredText(String name, String text) -> write(out, 't', name, text);
      case StoredBytes(String name, BytesRef bytes) -> write(out, 'b', name, bytes.bytes);
    }
  }

  private static void write(DataOutputStream out, char kind, String name, String value)
      throws IOException {
    write(out, kind, name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(DataOutputStream out, char kind, String name, byte[] value)
      throws IOException {
    out.writeByte(kind);
    out.writeUTF(name);
    out.writeInt(value.length);
    out.write(value);
  }

  /**
   * The inverse of {@link #write}.
   *
   * @param shared gives equal texts as one object
   */
  static DumpedField read(DataInputStream in, UnaryOperator<String> shared) throws IOException {
    byte kind = in.readByte();
    String name = shared.apply(in.readUTF());
    byte[] bytes = in.readNBytes(in.readInt());
    if (kind == 'b') {
      return new StoredBytes(name, new BytesRef(bytes));
    }
    String value = shared.apply(new String(bytes, StandardCharsets.UTF_8));
    return switch (kind) {
      case 'w' -> new Words(name, value);
      case 'k' -> new Keyword(name, value);
      case 's' -> new Sorted(name, value);
      case 'c' -> new Column(name, value);
      case 'n' -> new Whole(name, Long.parseLong(value));
      case 'o' -> new OneOf(name, Long.parseLong(value));
      case 'd' -> new Day(name, Long.parseLong(value));
      case 'f' -> new Facet(Dimension.of(name), value);
      case 't' -> new StoredText(name, value);
      default -> throw new IOException("not a dump: a field of the kind " + kind);
    };
  }
}

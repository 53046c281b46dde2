package minutebook.lucene;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexSync;
import minutebook.index.NoteBlock;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.vault.Vault;

/**
 * Keeps in a file what the product would index of a vault, so that {@link BareLucene} can be given
 * the same documents without reading or parsing a note.
 *
 * <pre>
 * blocks { documents { fields { DumpedField … } … } … }     each list begins with its length
 * </pre>
 */
final class DocumentDump {
  private DocumentDump() {}

  /** Dumps the notes of a folder: {@code VAULT FILE}. */
  public static void main(String[] arguments) throws IOException {
    Configuration configuration = ConfigurationReader.bundled();
    write(blocks(Path.of(arguments[0]), configuration), Path.of(arguments[1]));
  }

  /** The documents of each note, as the product makes them. */
  static List<List<List<DumpedField>>> blocks(Path vault, Configuration configuration)
      throws IOException {
    try (DumpedStore store = new DumpedStore()) {
      new IndexSync(
              new Vault(vault, configuration.vault()), configuration, store, InstantSource.system())
          .run(SyncRequest.UPDATE.rebuilding(), Progress.NONE);
      List<List<List<DumpedField>>> blocks = new ArrayList<>();
      for (NoteBlock block : store.blocks()) {
        blocks.add(DumpedDocuments.of(block));
      }
      return blocks;
    }
  }

  static void write(List<List<List<DumpedField>>> blocks, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(blocks.size());
      for (List<List<DumpedField>> documents : blocks) {
        out.writeInt(documents.size());
        for (List<DumpedField> fields : documents) {
          out.writeInt(fields.size());
          for (DumpedField field : fields) {
            field.write(out);
          }
        }
      }
    }
  }

  static List<List<List<DumpedField>>> read(Path file) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return list(
          in,
          () ->
              list(
                  in,
                  () ->
                      list(
                          in,
                          () ->
                              DumpedField.read(
                                  in, text -> texts.computeIfAbsent(text, same -> same)))));
    }
  }

  private interface Reading<T> {
    T next() throws IOException;
  }

  private static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
    int size = in.readInt();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(reading.next());
    }
    return list;
  }
}

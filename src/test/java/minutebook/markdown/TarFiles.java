package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The files of a {@code .tar.gz}, by their path in it. */
public final class TarFiles {
  private static final int BLOCK = 512;
  private static final int NAME_LENGTH = 100;
  private static final int SIZE = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int KIND = 156;
  private static final int PREFIX = 345;
  private static final int PREFIX_LENGTH = 155;

  private TarFiles() {}

  /** Path → content. */
  public static Map<String, byte[]> in(Path archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      String longName = "";
      byte[] head = in.readNBytes(BLOCK);
      while (head.length == BLOCK && head[0] != 0) {
        int size = Integer.parseInt(text(head, SIZE, SIZE_LENGTH).strip(), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if (head[KIND] == '0') {
          files.put(longName.isEmpty() ? name(head) : longName, content);
        }
        longName = longName(head[KIND], content);
        head = in.readNBytes(BLOCK);
      }
    }
    return files;
  }

  private static String name(byte[] head) {
    String prefix = text(head, PREFIX, PREFIX_LENGTH);
    return (prefix.isEmpty() ? "" : prefix + "/") + text(head, 0, NAME_LENGTH);
  }

  /** A name that is too long for its head stands before it, in one of two ways. */
  private static String longName(byte kind, byte[] content) {
    String text = new String(content, UTF_8);
    return switch (kind) {
      case 'L' -> text.replace("\0", "");
      case 'x' ->
          text.lines()
              .filter(line -> line.contains(" path="))
              .findFirst()
              .map(line -> line.substring(line.indexOf('=') + 1))
              .orElse("");
      default -> "";
    };
  }

  private static String text(byte[] head, int start, int length) {
    String text = new String(head, start, length, UTF_8);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}

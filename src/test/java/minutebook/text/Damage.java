package minutebook.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Saves text through a wrong encoding, by the Java runtime's own tables. */
final class Damage {
  /** What a decoder does with a byte the charset has no character for. */
  enum UndefinedBytes {
    DROPPED,
    C1_CONTROLS
  }

  private Damage() {}

  static String through(String charset, String text, UndefinedBytes undefined) {
    StringBuilder damaged = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, Charset.forName(charset)).charAt(0);
      if (c != '\uFFFD') {
        damaged.append(c);
      } else if (undefined == UndefinedBytes.C1_CONTROLS) {
        damaged.append((char) (b & 0xFF));
      }
    }
    return damaged.toString();
  }

  static String through(String charset, String text) {
    return through(charset, text, UndefinedBytes.C1_CONTROLS);
  }
}

package minutebook.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A one-byte charset through which UTF-8 is wrongly read, with its table in both directions.
 *
 * <p>Bytes that have no character in the charset stand for the C1 control of the same number, as in
 * the WHATWG Encoding Standard: some decoders map them so, others drop them.
 */
final class WrongCharset {
  static final WrongCharset MAC_ROMAN = new WrongCharset("x-MacRoman");
  static final WrongCharset WINDOWS_1252 = new WrongCharset("windows-1252");
  static final WrongCharset WINDOWS_1254 = new WrongCharset("windows-1254");
  static final WrongCharset ISO_8859_1 = new WrongCharset("ISO-8859-1");
  static final WrongCharset ISO_8859_9 = new WrongCharset("ISO-8859-9");

  /** Every candidate; of two that repair a file equally well, the first is taken. */
  static final List<WrongCharset> ALL =
      List.of(MAC_ROMAN, WINDOWS_1252, WINDOWS_1254, ISO_8859_1, ISO_8859_9);

  private static final int FIRST_HIGH_BYTE = 0x80;
  private static final int BYTES = 0x100;

  private final Charset charset;
  private final char[] characters = new char[BYTES];
  private final boolean[] lacking = new boolean[BYTES];

  /** Byte by character; zero where the charset has no byte for it (ASCII is never asked for). */
  private final byte[] bytes = new byte[Character.MAX_VALUE + 1];

  private WrongCharset(String name) {
    charset = Charset.forName(name);
    for (int b = 0; b < BYTES; b++) {
      char character = new String(new byte[] {(byte) b}, charset).charAt(0);
      lacking[b] = character == '\uFFFD';
      characters[b] = lacking[b] ? (char) b : character;
      if (b >= FIRST_HIGH_BYTE) {
        bytes[characters[b]] = (byte) b;
      }
    }
  }

  Charset charset() {
    return charset;
  }

  /** The byte 0x80 to 0xFF of a character, or 0 when it is ASCII or not in the charset. */
  int byteOf(char character) {
    return bytes[character] & 0xFF;
  }

  /** Whether the charset has no character for this byte, so that some decoders drop it. */
  boolean lacks(byte b) {
    return lacking[b & 0xFF];
  }

  /** Reads every byte; nothing is lost. */
  String decode(byte[] source) {
    char[] text = new char[source.length];
    for (int i = 0; i < source.length; i++) {
      text[i] = characters[source[i] & 0xFF];
    }
    return new String(text);
  }
}

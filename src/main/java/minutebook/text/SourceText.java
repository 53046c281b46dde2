package minutebook.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the bytes of a note file as text; it never fails.
 *
 * <pre>
 * 6E 6F 74 65              UTF-8, exact
 * EF BB BF 6E 6F 74 65     UTF-8, exact, byte order marks dropped
 * FF FE 6E 00 6F 00        UTF-16LE, exact; FE FF is UTF-16BE
 * 63 61 66 E9              not UTF-8, so windows-1252, not exact
 * E2 80 93 20 C3 A9 20 FF  mostly UTF-8; the last byte is windows-1252, not exact
 * </pre>
 */
public final class SourceText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char MARK = '\uFEFF';

  /** What is not UTF-8 was most often written on a Windows of western Europe or America. */
  private static final WrongCharset FOREIGN = WrongCharset.WINDOWS_1252;

  private SourceText() {}

  /** The text of a file with these bytes. */
  public static DecodedText decode(byte[] bytes) {
    DecodedText decoded = withoutMarks(read(bytes));
    if (decoded.text().indexOf('\0') < 0) {
      return decoded;
    }
    // YAML forbids NUL and CommonMark replaces it; one for one, so that offsets stay.
    String text = decoded.text().replace('\0', REPLACEMENT);
    return new DecodedText(text, decoded.charset(), decoded.exact(), true);
  }

  /**
   * A second mark, of a tool that adds one to what has one, would hide what the note begins with.
   */
  private static DecodedText withoutMarks(DecodedText decoded) {
    String text = decoded.text();
    int start = 0;
    while (start < text.length() && text.charAt(start) == MARK) {
      start++;
    }
    return start == 0
        ? decoded
        : new DecodedText(text.substring(start), decoded.charset(), decoded.exact(), false);
  }

  private static DecodedText read(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return readUtf16(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return readUtf16(bytes, StandardCharsets.UTF_16BE);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (isWhole(text, bytes, start, StandardCharsets.UTF_8)) {
      return new DecodedText(text, StandardCharsets.UTF_8, true, false);
    }
    Optional<String> mostly = MixedText.of(bytes, start, FOREIGN);
    return mostly.isPresent()
        ? new DecodedText(mostly.get(), StandardCharsets.UTF_8, false, false)
        : new DecodedText(FOREIGN.decode(bytes), FOREIGN.charset(), false, false);
  }

  private static DecodedText readUtf16(byte[] bytes, Charset charset) {
    String text = new String(bytes, 2, bytes.length - 2, charset);
    return new DecodedText(text, charset, isWhole(text, bytes, 2, charset), false);
  }

  /**
   * Whether no byte was malformed. Java's fast decoder writes U+FFFD for what it cannot read, so
   * only a text that holds one needs the slow, strict decoder, which tells whether the file said
   * U+FFFD itself.
   */
  private static boolean isWhole(String text, byte[] bytes, int start, Charset charset) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return true;
    }
    try {
      var unused = charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}

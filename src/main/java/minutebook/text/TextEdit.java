package minutebook.text;

import java.nio.charset.Charset;

/**
 * One place of a file where the text as meant differs from the text as stored.
 *
 * @param start first UTF-16 offset in the original text
 * @param end offset after the last, in the original text
 * @param stored the characters the file holds there, never empty
 * @param meant what they say; empty only for a damaged byte order mark
 * @param charset the charset the meant text was wrongly read in; the last one if there were several
 */
public record TextEdit(int start, int end, String stored, String meant, Charset charset) {
  public TextEdit {
    if (start < 0 || stored.isEmpty() || end - start != stored.length()) {
      throw new IllegalArgumentException(
          "not a span of %d characters: %d to %d".formatted(stored.length(), start, end));
    }
  }
}

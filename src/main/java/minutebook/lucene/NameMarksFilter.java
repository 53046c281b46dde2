package minutebook.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Text in which the marks within names separate words: {@code ana.silva@example.org}, {@code
 * price_list} and {@code read:me} are found by any of their parts. Unicode's word boundaries (UAX
 * #29) keep these together. Each mark becomes one blank, so that offsets stay.
 */
final class NameMarksFilter extends CharFilter {
  private static final int NONE = -1;
  private static final char BLANK = ' ';

  /** The character before the ones to be read. */
  private int before = NONE;

  /** A character that was read to know what follows a mark. */
  private int ahead = NONE;

  NameMarksFilter(Reader text) {
    super(text);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  @Override
  public int read(char[] characters, int start, int length) throws IOException {
    int end = start;
    if (ahead != NONE) {
      characters[end++] = (char) ahead;
      ahead = NONE;
    }
    int read = end < start + length ? input.read(characters, end, start + length - end) : 0;
    end += Math.max(read, 0);
    if (end == start) {
      return NONE;
    }
    if (isMark(characters[end - 1])) {
      ahead = input.read();
    }
    separate(characters, start, end);
    return end - start;
  }

  private void separate(char[] characters, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = characters[i];
      int after = i + 1 < end ? characters[i + 1] : ahead;
      if (isMark(c) && (c == '_' || (isLetter(before) && isLetter(after)))) {
        characters[i] = BLANK;
      }
      before = c;
    }
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '_' || c == ':';
  }

  private static boolean isLetter(int c) {
    return c != NONE && Character.isLetter((char) c);
  }
}

package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words without the marks one may leave out: {@code o'dwyer} is {@code odwyer}, and {@code
 * 12,345.67} is {@code 12345.67}. A comma before other than three digits stays, since it may be a
 * decimal one.
 */
final class InnerMarksFilter extends TokenFilter {
  private static final int GROUP = 3;

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  InnerMarksFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] characters = word.buffer();
    int length = word.length();
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      if (c != '\'' && !(c == ',' && endsGroup(i + 1, length))) {
        characters[kept++] = c;
      }
    }
    if (kept > 0) {
      word.setLength(kept);
    }
    return true;
  }

  private boolean endsGroup(int start, int length) {
    int end = start;
    while (end < length && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return end == start + GROUP;
  }
}

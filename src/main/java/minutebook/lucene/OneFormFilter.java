package minutebook.lucene;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words in one form of those that look alike: composed (NFC), with straight apostrophes, and
 * without what cannot be seen, such as a soft hyphen, a zero-width joiner or the selector of an
 * emoji's colours.
 */
final class OneFormFilter extends TokenFilter {
  private static final char LAST_PLAIN = 0x7F;
  private static final char APOSTROPHE = '\'';

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  OneFormFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isPlain()) {
      leaveOutInvisible();
      if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        word.setEmpty().append(composed);
      }
    }
    return true;
  }

  private boolean isPlain() {
    char[] characters = word.buffer();
    for (int i = 0; i < word.length(); i++) {
      if (characters[i] > LAST_PLAIN) {
        return false;
      }
    }
    return true;
  }

  /** Before composing, since it may stand between a letter and its accent. */
  private void leaveOutInvisible() {
    char[] characters = word.buffer();
    int kept = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = characters[i];
      if (!isInvisible(c)) {
        characters[kept++] = isApostrophe(c) ? APOSTROPHE : c;
      }
    }
    if (kept > 0) {
      word.setLength(kept);
    }
  }

  private static boolean isInvisible(char c) {
    boolean variationSelector = c >= '\uFE00' && c <= '\uFE0F';
    return variationSelector || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
  }
}

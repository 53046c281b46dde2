package minutebook.lucene;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words in Unicode's composed form (NFC): a letter and its accent are one character. */
final class ComposedFilter extends TokenFilter {
  private static final char LAST_WITHOUT_ACCENTS = 0x7F;

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  ComposedFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isPlain() && !Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
      String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
      word.setEmpty().append(composed);
    }
    return true;
  }

  private boolean isPlain() {
    char[] characters = word.buffer();
    for (int i = 0; i < word.length(); i++) {
      if (characters[i] > LAST_WITHOUT_ACCENTS) {
        return false;
      }
    }
    return true;
  }
}

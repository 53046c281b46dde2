package minutebook.lucene;

import java.io.IOException;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Words of a form: {@code *} is any characters, {@code ?} one. Only words with the letters before
 * its first wildcard are looked at. Lucene's own wildcards need an automaton, which a pattern such
 * as {@code st*a????????????} makes too large.
 */
record WordPattern(String pattern) implements Expansion {
  @Override
  public String name() {
    return "words like " + pattern;
  }

  private static final float COMPLETED = 0.7f;

  @Override
  public TermsEnum among(Terms words) throws IOException {
    BytesRef prefix = new BytesRef(beforeWildcard());
    int[] wanted = pattern.codePoints().toArray();
    return new FilteredTermsEnum(words.iterator()) {
      {
        setInitialSeekTerm(prefix);
      }

      @Override
      protected AcceptStatus accept(BytesRef word) {
        if (!StringHelper.startsWith(word, prefix)) {
          return AcceptStatus.END;
        }
        return matches(wanted, word.utf8ToString().codePoints().toArray())
            ? AcceptStatus.YES
            : AcceptStatus.NO;
      }
    };
  }

  @Override
  public float weight(String word) {
    return word.equals(beforeWildcard()) ? 1 : COMPLETED;
  }

  private String beforeWildcard() {
    int end = 0;
    while (end < pattern.length() && "*?".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return pattern.substring(0, end);
  }

  /**
   * Each star takes as little as it can; where what follows does not fit, the last one takes one
   * more. No earlier star has to, so the steps are at most the product of the lengths.
   */
  static boolean matches(int[] pattern, int[] word) {
    int p = 0;
    int w = 0;
    int star = -1;
    int afterStar = 0;
    while (w < word.length) {
      if (p < pattern.length && pattern[p] == '*') {
        star = p++;
        afterStar = w;
      } else if (p < pattern.length && (pattern[p] == '?' || pattern[p] == word[w])) {
        p++;
        w++;
      } else if (star >= 0) {
        p = star + 1;
        w = ++afterStar;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p] == '*') {
      p++;
    }
    return p == pattern.length;
  }
}

package minutebook.people;

import java.util.ArrayList;
import java.util.List;
import minutebook.config.Blanks;
import minutebook.config.CombiningMarks;
import minutebook.config.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text as the words that names are made of: letters, digits and marks, with hyphens
 * and apostrophes between them.
 *
 * <pre>
 * Ask T. Ferro, Ana-Lou O'Dwyer's aide.   words    ask, t, ferro, ana-lou, o'dwyer, aide
 *                                         joined   "t ferro", "ana-lou o'dwyer", "ask t"
 * </pre>
 */
final class NameText {
  private static final String POSSESSIVE = "'s";

  /** It stands between two names as often as within one, and so parts words. */
  private static final char DASH = '–';

  /** A full stop after as many letters, or fewer, ends no sentence: {@code T.}, {@code Jr.} */
  private static final int ABBREVIATION = 2;

  private final String text;
  private final int to;

  /** A stretch that ends before an offset. */
  NameText(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /** All words of a name, folded. */
  static List<String> words(String name) {
    NameText text = new NameText(name, name.length());
    List<String> words = new ArrayList<>();
    for (NameWord word = text.first(0, false); word != null; ) {
      words.add(word.folded());
      word = text.first(word.end(), false);
    }
    return words;
  }

  /** The first word from an offset, at which no word may go on, that begins as names do. */
  @Nullable NameWord firstCapital(int from) {
    return first(from, true);
  }

  private @Nullable NameWord first(int from, boolean capital) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      if (!isLetterOrDigit(c)) {
        at += Character.charCount(c);
      } else if (!capital || isCapital(c)) {
        return word(at);
      } else {
        at = end(at);
      }
    }
    return null;
  }

  /**
   * The word that follows in the same name; only a blank, a dash, a short form's full stop part
   * them.
   */
  @Nullable NameWord following(NameWord word) {
    int at = word.end();
    if (at < to && text.charAt(at) == '.' && at - word.start() <= ABBREVIATION) {
      at++;
    }
    if (at < to && (Blanks.is(text.charAt(at)) || text.charAt(at) == DASH)) {
      at++;
    }
    boolean parted = at > word.end() && at < to;
    return parted && !word.possessive() && isLetterOrDigit(text.codePointAt(at)) ? word(at) : null;
  }

  /** Whether a word begins as names do: with a capital, or in a script that has none. */
  boolean isCapital(NameWord word) {
    return isCapital(text.codePointAt(word.start()));
  }

  /** Whether a sign stands right before an offset. */
  boolean isAfter(char sign, int offset) {
    return offset > 0 && text.charAt(offset - 1) == sign;
  }

  /** Whether a sign stands at an offset. */
  boolean isAt(char sign, int offset) {
    return offset < to && text.charAt(offset) == sign;
  }

  /** From the first of some words to the last of them, as written. */
  String written(NameWord first, NameWord last) {
    int end = last.possessive() ? last.end() - POSSESSIVE.length() : last.end();
    return text.substring(first.start(), end);
  }

  private NameWord word(int start) {
    int end = end(start);
    String folded = Folded.withoutAccents(text.substring(start, end));
    boolean possessive = folded.endsWith(POSSESSIVE);
    return possessive
        ? new NameWord(folded.substring(0, folded.length() - POSSESSIVE.length()), start, end, true)
        : new NameWord(folded, start, end, false);
  }

  private int end(int start) {
    int at = start;
    while (at < to) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean within =
          isLetterOrDigit(c)
              || CombiningMarks.is(c)
              || (isJoint(c) && next < to && isLetterOrDigit(text.codePointAt(next)));
      if (!within) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static boolean isLetterOrDigit(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        : Character.isLetterOrDigit(c);
  }

  private static boolean isCapital(int c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static boolean isJoint(int c) {
    return c == '-' || c == '\'' || c == '’';
  }
}

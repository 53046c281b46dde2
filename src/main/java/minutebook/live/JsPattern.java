package minutebook.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A regular expression of JavaScript between slashes, as far as engines of search read it alike.
 *
 * <pre>
 * /^Work\/|\d{4}-Plans/   ^Work\/ and [0-9]{4}-Plans, of which one has to be found
 * /a(?=b)/  /a\b/  /(a)\1/   nothing
 * </pre>
 *
 * <p>Read once, from left to right. Expressions here know no case, and where a blank ends a value
 * any character stands for it.
 */
final class JsPattern {
  private static final int LONGEST = 200;
  private static final int MOST_GROUPS = 20;
  private static final int MOST_REPEATS = 100;
  private static final String QUANTIFIERS = "?*+{";

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final List<String> alternatives = new ArrayList<>();
  private int position;
  private int depth;
  private int groups;

  /** Whether nothing in it stands for what is no letter or digit. */
  private boolean ofOneWord = true;

  /** Whether it can be told from the same in other case. */
  private boolean cased;

  private JsPattern(String source) {
    this.source = source;
  }

  /**
   * What is read of an expression.
   *
   * @param alternatives one has to be found somewhere; {@code ^} and {@code $} at their ends only
   * @param ofOneWord whether all it matches is letters and digits
   * @param cased whether it asks for letters in the case they have
   */
  record Read(List<String> alternatives, boolean ofOneWord, boolean cased) {
    /** The alternatives as one expression. */
    String joined() {
      return alternatives.stream().collect(Collectors.joining("|", "(", ")"));
    }
  }

  /** Empty for what is not between slashes, and for what not every engine reads alike. */
  static Optional<Read> read(String written) {
    int end = written.lastIndexOf('/');
    if (!written.startsWith("/") || end < 2) {
      return Optional.empty();
    }
    String flags = written.substring(end + 1);
    JsPattern pattern = new JsPattern(written.substring(1, end));
    boolean understood =
        flags.chars().allMatch(flag -> "gimsuy".indexOf(flag) >= 0)
            && pattern.source.length() <= LONGEST
            && pattern.everything();
    return understood
        ? Optional.of(
            new Read(
                pattern.alternatives, pattern.ofOneWord, pattern.cased && flags.indexOf('i') < 0))
        : Optional.empty();
  }

  private boolean everything() {
    while (position < source.length()) {
      if (!one()) {
        return false;
      }
    }
    return depth == 0 && groups <= MOST_GROUPS && endAlternative();
  }

  private boolean one() {
    char c = source.charAt(position);
    position++;
    return switch (c) {
      case '(' -> group();
      case ')' -> closeGroup();
      case '|' -> alternative();
      case '[' -> characters() && quantified();
      case '\\' -> escaped(false) && quantified();
      case '^', '$' -> anchor(c);
      case '?', '*', '+', '{', '}', ']' -> false;
      case '.', ' ' -> any() && quantified();
      default -> literal(c) && quantified();
    };
  }

  private boolean group() {
    groups++;
    depth++;
    out.append('(');
    if (source.startsWith("?:", position)) {
      position += 2;
    }
    return !endsPart();
  }

  private boolean closeGroup() {
    depth--;
    out.append(')');
    return depth >= 0 && quantified();
  }

  private boolean alternative() {
    if (depth == 0) {
      return endAlternative();
    }
    out.append('|');
    return !endsPart();
  }

  private boolean endAlternative() {
    alternatives.add(out.toString());
    boolean any = !out.isEmpty();
    out.setLength(0);
    return any;
  }

  private boolean endsPart() {
    return position == source.length() || "|)".indexOf(source.charAt(position)) >= 0;
  }

  /** Only at the beginning or the end of all of an alternative. */
  private boolean anchor(char c) {
    ofOneWord = false;
    boolean ends =
        c == '^' ? out.isEmpty() : position == source.length() || source.charAt(position) == '|';
    out.append(c);
    return depth == 0 && ends;
  }

  private boolean any() {
    ofOneWord = false;
    out.append('.');
    return true;
  }

  private boolean literal(char c) {
    boolean isOfWord = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    ofOneWord &= isOfWord;
    cased |= Character.isLetter(c);
    out.append(isOfWord || c > '~' || c == '-' || c == '_' ? "" : "\\").append(c);
    return true;
  }

  private boolean escaped(boolean inClass) {
    if (position == source.length()) {
      return false;
    }
    char c = source.charAt(position);
    position++;
    if (c == 'd') {
      out.append(inClass ? "0-9" : "[0-9]");
      return true;
    }
    if (c == 's' && !inClass) {
      return any();
    }
    if (Character.isLetterOrDigit(c) || Character.isWhitespace(c)) {
      return false;
    }
    ofOneWord = false;
    out.append('\\').append(c);
    return true;
  }

  private boolean characters() {
    out.append('[');
    if (source.startsWith("^", position)) {
      out.append('^');
      ofOneWord = false;
      position++;
    }
    int first = position;
    while (position < source.length() && source.charAt(position) != ']') {
      char c = source.charAt(position);
      position++;
      boolean known = c == '\\' ? escaped(true) : member(c);
      if (!known) {
        return false;
      }
    }
    boolean closed = position < source.length() && position > first;
    position++;
    out.append(']');
    return closed;
  }

  private boolean member(char c) {
    boolean isOfWord = Character.isLetterOrDigit(c) || c == '-';
    ofOneWord &= isOfWord;
    cased |= Character.isLetter(c);
    out.append(isOfWord ? "" : "\\").append(c);
    return !Character.isWhitespace(c);
  }

  /** A repetition of what stands before it; that it takes as little as it can changes nothing. */
  private boolean quantified() {
    if (position == source.length() || QUANTIFIERS.indexOf(source.charAt(position)) < 0) {
      return true;
    }
    char c = source.charAt(position);
    position++;
    if (c == '{' && !times()) {
      return false;
    }
    if (c != '{') {
      out.append(c);
    }
    if (source.startsWith("?", position)) {
      position++;
    }
    return position == source.length() || QUANTIFIERS.indexOf(source.charAt(position)) < 0;
  }

  /** {@code {2}}, {@code {2,}} or {@code {2,4}}, from behind the brace. */
  private boolean times() {
    int end = source.indexOf('}', position);
    String inside = end < 0 ? "" : source.substring(position, end);
    position = end + 1;
    out.append('{').append(inside).append('}');
    return inside.matches("[0-9]{1,3}(,([0-9]{1,3})?)?") && most(inside) <= MOST_REPEATS;
  }

  private static int most(String times) {
    return Stream.of(times.split(",", -1))
        .filter(number -> !number.isEmpty())
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }
}

package minutebook.lucene;

import java.util.List;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/** What Lucene's parser only says it cannot read, in the words of whoever wrote it. */
final class ExpertMistakes {
  /** As Lucene's own documentation writes them. */
  static final List<String> FUNCTIONS =
      List.of(
          "ordered",
          "unordered",
          "unorderedNoOverlaps",
          "phrase",
          "or",
          "atLeast",
          "maxgaps",
          "maxwidth",
          "before",
          "after",
          "within",
          "notWithin",
          "containing",
          "notContaining",
          "containedBy",
          "notContainedBy",
          "overlapping",
          "nonOverlapping",
          "extend",
          "wildcard",
          "fuzzyTerm");

  private static final int LONGEST_QUOTE = 40;

  private ExpertMistakes() {}

  /**
   * What no token can be made of.
   *
   * @param before the kind of the token before it
   */
  static NotUnderstoodException notAToken(String text, int before, int end) {
    int start = afterBlanks(text, end);
    if (before == StandardSyntaxParserConstants.FN_PREFIX) {
      return noFunction(text, start);
    }
    return switch (start < text.length() ? text.charAt(start) : ' ') {
      case '/' -> slash(start, endOfWord(text, start));
      case '"' ->
          new NotUnderstoodException(
              "This quotation mark is not closed",
              "Write a second one where the phrase should end, or \\\" for the mark itself.",
              start,
              text.length());
      default ->
          new NotUnderstoodException(
              "What stands here is no part of Lucene's syntax, or is not closed",
              "Close each bracket, or write \\ before it to mean the sign.",
              start,
              text.length());
    };
  }

  /** Whoever writes a path or a nested tag seldom means a regular expression. */
  static NotUnderstoodException slash(int start, int end) {
    return new NotUnderstoodException(
        "Slashes stand around a regular expression here",
        "Put a value with a slash in quotation marks, such as tag:\"project/harbour\", or write \\/.",
        start,
        end);
  }

  static NotUnderstoodException noInteger(Token number) {
    boolean whole = number.image.chars().allMatch(Character::isDigit);
    return new NotUnderstoodException(
        whole
            ? "%s is too large a number".formatted(shortened(number.image))
            : "%s is no whole number".formatted(shortened(number.image)),
        whole ? "Write a smaller one." : "Write one without a point.",
        number.beginColumn,
        number.endColumn);
  }

  private static NotUnderstoodException noFunction(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new NotUnderstoodException(
        "There is no function \"%s\"".formatted(shortened(text.substring(start, end))),
        "Known: %s.".formatted(String.join(", ", FUNCTIONS)),
        start,
        end);
  }

  private static int afterBlanks(String text, int end) {
    int start = end;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String shortened(String typed) {
    return typed.length() <= LONGEST_QUOTE ? typed : typed.substring(0, LONGEST_QUOTE - 1) + "…";
  }
}

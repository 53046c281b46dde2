package minutebook.lucene;

import java.util.function.UnaryOperator;

/** A regular expression folded like the texts it is compared with, but for what is escaped. */
final class FoldedRegex {
  private FoldedRegex() {}

  /** {@code \D} is not {@code \d}. */
  static String of(String regex, UnaryOperator<String> folding) {
    StringBuilder folded = new StringBuilder();
    int start = 0;
    for (int at = regex.indexOf('\\'); at >= 0; at = regex.indexOf('\\', start)) {
      int end = Math.min(at + 2, regex.length());
      folded.append(folding.apply(regex.substring(start, at))).append(regex, at, end);
      start = end;
    }
    return folded.append(folding.apply(regex.substring(start))).toString();
  }
}

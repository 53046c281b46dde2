package minutebook.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question as a query of its words, in which nothing has a meaning in the query language.
 *
 * <pre>
 * what is TSS (Time Sharing)?   →   what is TSS Time Sharing
 * cost:benefit AND -x           →   cost benefit and x
 * </pre>
 */
final class PlainQuery {
  /** Quotation marks, groups, wildcards, fuzzy words, patterns, tags, qualifiers, brackets. */
  private static final Pattern MARKS = Pattern.compile("[\"()*?~/#:\\[\\]\\\\\\p{Cc}]");

  private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT");

  private PlainQuery() {}

  /** The words of a question. */
  static String of(String question) {
    String words = MARKS.matcher(question).replaceAll(" ");
    return Arrays.stream(words.split("[\\s\\p{Z}]+", -1))
        .map(PlainQuery::withoutMeaning)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String withoutMeaning(String word) {
    int start = 0;
    while (start < word.length() && word.charAt(start) == '-') {
      start++;
    }
    String rest = word.substring(start);
    return OPERATOR.matcher(rest).matches() ? rest.toLowerCase(Locale.ROOT) : rest;
  }
}

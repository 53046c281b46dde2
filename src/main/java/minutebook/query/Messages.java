package minutebook.query;

import java.util.Locale;

/** The warnings, each with what is wrong, what was done instead, and what to write. */
final class Messages {
  private static final int LONGEST_QUOTE = 40;

  private Messages() {}

  static String tooLong() {
    return "The query is longer than %,d characters; the rest is ignored. Shorten it."
        .formatted(Limits.LENGTH);
  }

  static String tooDeep() {
    return "More than %d parentheses are open here, so this one is ignored. Use fewer levels."
        .formatted(Limits.DEPTH);
  }

  static String tooMany() {
    return "The query has more than %d words and values; the rest is ignored. Use fewer."
        .formatted(Limits.LEAVES);
  }

  static String openParenthesis() {
    return "This parenthesis is not closed, so it reaches to the end. Write ) where it should end.";
  }

  static String openQuotation() {
    return "This quotation mark is not closed, so it reaches to the end."
        + " Write a second one where the phrase should end.";
  }

  static String notAQualifier(String typed, String near) {
    return "There is no qualifier \"%s:\", so it was searched as a word. Did you mean \"%s:\"?"
        .formatted(typed, near);
  }

  static String noValue(String name, ValueKind kind) {
    return "\"%s:\" has no value right after its colon, so it was searched as a word. Write %s."
        .formatted(name, example(name, kind));
  }

  static String noValue(String scope) {
    return "\"%s:\" has nothing right after its colon, so it was searched as a word. Write %s:word or %s:(two words)."
        .formatted(scope, lower(scope), lower(scope));
  }

  static String tooFar(int distance) {
    return "Words can be at most %d apart, so that was searched instead of %,d. Write ~%d or less."
        .formatted(Limits.DISTANCE, distance, Limits.DISTANCE);
  }

  static String tooManyExpansions() {
    return "More than %d words have a wildcard or ~ or are regular expressions, so this one was searched as words. Use fewer."
        .formatted(Limits.EXPANSIONS);
  }

  static String fewLettersBeforeWildcard(String text) {
    return "\"%s\" has fewer than two letters before its wildcard, so it was searched as words. Write at least two, such as st*."
        .formatted(shortened(text));
  }

  static String wildcardInSeveralWords(String text) {
    return "A wildcard stands for letters of a single word, so \"%s\" was searched as words. Write %s."
        .formatted(shortened(text), shortened(text.replace('-', ' ').strip()));
  }

  static String notFuzzy(String text) {
    return "Words of 3 to %d letters can have typos, so \"%s\" was searched as words. Write ~1 for a shorter word."
        .formatted(Limits.FUZZY_LENGTH, shortened(text));
  }

  static String edits(String word, int asked, int edits) {
    return "A word can have one or two typos, so %d was searched instead of %d. Write %s~%d."
        .formatted(edits, asked, shortened(word), edits);
  }

  static String notAValue(String value, ValueKind kind) {
    return "\"%s\" is not %s, so it was searched as words. Write %s."
        .formatted(shortened(value), kind.noun(), kind.examples());
  }

  static String notValues(String name) {
    return "\"%s:(…)\" takes single values, so it was searched as words. Write %s:(a OR b) or %s:\"a b\"."
        .formatted(name, lower(name), lower(name));
  }

  static String noValue(Directive directive) {
    return "\"%s:\" has no value right after its colon, so it was searched as a word. Write %s:%s."
        .formatted(directive.id(), directive.id(), directive.allowed().getFirst());
  }

  static String notAValue(String value, Directive directive) {
    return "\"%s\" is not %s, so it was searched as words. Write %s."
        .formatted(shortened(value), directive.noun(), English.list(directive.allowed(), "or"));
  }

  static String notOneValue(Directive directive) {
    return "\"%s:\" takes one value, so it was searched as words. Write %s:%s."
        .formatted(directive.id(), directive.id(), directive.allowed().getFirst());
  }

  static String directiveInside(Directive directive, String value) {
    return "\"%s:%s\" says nothing within parentheses or after a minus, so it is ignored. Write it on its own."
        .formatted(directive.id(), value);
  }

  static String directiveRepeated(Directive directive, String ignored, String used) {
    return "\"%s:%s\" is ignored, since \"%s:%s\" comes later. Keep one of them."
        .formatted(directive.id(), ignored, directive.id(), used);
  }

  static String openBracket() {
    return "This bracket is not closed, so it was searched as words."
        + " Write ] where the property should end.";
  }

  static String noPropertyValue(String key) {
    return "\"[%s:]\" has no value, so it was searched as words. Write [%s], [%s:value] or [%s:null]."
        .formatted(key, key, key, key);
  }

  static String notComparable(String value) {
    return "\"%s\" compares with something that is neither a number nor a date, so it was searched as words. Write for instance >5 or >=2025-11-06, or put it in quotation marks."
        .formatted(shortened(value));
  }

  private static String example(String name, ValueKind kind) {
    return switch (kind) {
      case TEXT, PATH, NAME -> lower(name) + ":value or " + lower(name) + ":\"two words\"";
      case DATE, ONE_DATE, TASK_DATE, DUE_DATE -> lower(name) + ":2025-11";
      case LENGTH_OF_TIME -> lower(name) + ":7d";
      case AS_WRITTEN -> lower(name) + ":Word or " + lower(name) + ":\"Two Words\"";
      case PRIORITY -> lower(name) + ":high";
      case STATE -> lower(name) + ":open";
      case PRESENCE -> lower(name) + ":due";
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String shortened(String value) {
    if (value.length() <= LONGEST_QUOTE) {
      return value;
    }
    int end = LONGEST_QUOTE - 1;
    boolean halves = Character.isHighSurrogate(value.charAt(end - 1));
    return value.substring(0, halves ? end - 1 : end) + "…";
  }
}

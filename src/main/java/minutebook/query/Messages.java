package minutebook.query;

import java.util.Locale;

/** The mistakes one can make in a query. */
final class Messages {
  private static final int LONGEST_QUOTE = 40;

  private static final String AS_A_WORD = "it was searched as a word";
  private static final String AS_WORDS = "it was searched as words";
  private static final String TO_THE_END = "it reaches to the end";
  private static final String IGNORED = "it is ignored";

  private Messages() {}

  static Mistake tooLong() {
    return new Mistake(
        "The query is longer than %,d characters".formatted(Limits.LENGTH),
        "the rest is ignored",
        "Shorten it.");
  }

  static Mistake tooDeep() {
    return new Mistake(
        "More than %d parentheses are open here".formatted(Limits.DEPTH),
        "this one is ignored",
        "Use fewer levels.");
  }

  static Mistake tooMany() {
    return new Mistake(
        "The query has more than %d words and values".formatted(Limits.LEAVES),
        "the rest is ignored",
        "Use fewer.");
  }

  static Mistake openParenthesis() {
    return new Mistake(
        "This parenthesis is not closed", TO_THE_END, "Write ) where it should end.");
  }

  static Mistake openQuotation() {
    return new Mistake(
        "This quotation mark is not closed",
        TO_THE_END,
        "Write a second one where the phrase should end.");
  }

  static Mistake notAQualifier(String typed, String near) {
    return new Mistake(
        "There is no qualifier \"%s:\"".formatted(typed),
        AS_A_WORD,
        "Did you mean \"%s:\"?".formatted(near));
  }

  static Mistake noValue(String name, ValueKind kind) {
    return noValue(name, example(name, kind));
  }

  static Mistake noValue(Directive directive) {
    return noValue(directive.id(), example(directive));
  }

  static Mistake anyValue(String name, ValueKind kind) {
    return new Mistake(
        "* is any value of some qualifiers only, such as person:* and due:*, and not of \"%s:\""
            .formatted(name),
        AS_A_WORD,
        "Write %s.".formatted(example(name, kind)));
  }

  private static Mistake noValue(String name, String example) {
    return new Mistake(
        "\"%s:\" has no value right after its colon".formatted(name),
        AS_A_WORD,
        "Write %s.".formatted(example));
  }

  static Mistake noValue(String scope) {
    return new Mistake(
        "\"%s:\" has nothing right after its colon".formatted(scope),
        AS_A_WORD,
        "Write %s:word or %s:(two words).".formatted(lower(scope), lower(scope)));
  }

  static Mistake tooFar(int distance) {
    return new Mistake(
        "Words can be at most %d apart".formatted(Limits.DISTANCE),
        "that was searched instead of %,d".formatted(distance),
        "Write ~%d or less.".formatted(Limits.DISTANCE));
  }

  static Mistake tooMuchWork() {
    return new Mistake(
        "Regular expressions, words with ~ and phrases with a distance are too much work together",
        "this one was searched as words",
        "Use fewer or shorter ones.");
  }

  static Mistake tooManyExpansions() {
    return new Mistake(
        "More than %d words have a wildcard or ~ or are regular expressions"
            .formatted(Limits.EXPANSIONS),
        "this one was searched as words",
        "Use fewer.");
  }

  static Mistake fewLettersBeforeWildcard(String text) {
    return new Mistake(
        "\"%s\" has fewer than two letters before its wildcard".formatted(shortened(text)),
        AS_WORDS,
        "Write at least two, such as st*.");
  }

  static Mistake wildcardInSeveralWords(String text) {
    return new Mistake(
        "A wildcard stands for letters of a single word",
        "\"%s\" was searched as words".formatted(shortened(text)),
        "Write %s.".formatted(shortened(text.replace('-', ' ').strip())));
  }

  static Mistake notFuzzy(String text) {
    return new Mistake(
        "Words of 3 to %d letters can have typos".formatted(Limits.FUZZY_LENGTH),
        "\"%s\" was searched as words".formatted(shortened(text)),
        "Write ~1 for a shorter word.");
  }

  static Mistake edits(String word, int asked, int edits) {
    return new Mistake(
        "A word can have one or two typos",
        "%d was searched instead of %d".formatted(edits, asked),
        "Write %s~%d.".formatted(shortened(word), edits));
  }

  static Mistake notAValue(String value, ValueKind kind) {
    return new Mistake(
        "\"%s\" is not %s".formatted(shortened(value), kind.noun()),
        AS_WORDS,
        "Write %s.".formatted(kind.examples()));
  }

  static Mistake notValues(String name) {
    return new Mistake(
        "\"%s:(…)\" takes single values".formatted(name),
        AS_WORDS,
        "Write %s:(a OR b) or %s:\"a b\".".formatted(lower(name), lower(name)));
  }

  static Mistake notAValue(String value, Directive directive) {
    return new Mistake(
        "\"%s\" is not %s".formatted(shortened(value), directive.noun()),
        AS_WORDS,
        "Write %s.".formatted(English.list(directive.allowed(), "or")));
  }

  static Mistake notOneValue(Directive directive) {
    return new Mistake(
        "\"%s:\" takes one value".formatted(directive.id()),
        AS_WORDS,
        "Write %s.".formatted(example(directive)));
  }

  static Mistake directiveInside(Directive directive, String value) {
    return new Mistake(
        "\"%s:%s\" says nothing within parentheses or after a minus"
            .formatted(directive.id(), value),
        IGNORED,
        "Write it on its own.");
  }

  static Mistake directiveRepeated(Directive directive, String ignored, String used) {
    return new Mistake(
        "\"%s:%s\" comes before \"%s:%s\"".formatted(directive.id(), ignored, directive.id(), used),
        IGNORED,
        "Keep one of them.");
  }

  static Mistake openBracket() {
    return new Mistake(
        "This bracket is not closed", AS_WORDS, "Write ] where the property should end.");
  }

  static Mistake noPropertyValue(String key) {
    return new Mistake(
        "\"[%s:]\" has no value".formatted(key),
        AS_WORDS,
        "Write [%s], [%s:value] or [%s:null].".formatted(key, key, key));
  }

  static Mistake notComparable(String value) {
    return new Mistake(
        "\"%s\" compares with something that is neither a number nor a date"
            .formatted(shortened(value)),
        AS_WORDS,
        "Write for instance >5 or >=2025-11-06, or put it in quotation marks.");
  }

  private static String example(Directive directive) {
    return directive.id() + ":" + directive.allowed().getFirst();
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

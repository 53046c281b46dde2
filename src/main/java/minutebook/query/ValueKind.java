package minutebook.query;

/** What the values of a qualifier look like. */
public enum ValueKind {
  /** Any text; what it names is found out later. */
  TEXT("any text", "a name or \"two words\""),
  /** A folder or file, in which a comma is a character like any other. */
  PATH("a path", "a folder such as Work/ or \"Work/Two words/\""),
  /** Words with their case and accents, in which a comma is punctuation. */
  AS_WRITTEN("words", "Word or \"Two Words\""),
  DATE(
      "a date",
      "a day, month or year such as 2025-11-06, 2025-11 or 2025,"
          + " a range such as 2025-11..2026-01, or >=2025-11"),
  PRIORITY("a priority", "highest, high, medium, none, low or lowest, or for instance >=medium"),
  STATE("something an item can be", "open, task or decision"),
  PRESENCE("something an item can have", "problem");

  private final String noun;
  private final String examples;

  ValueKind(String noun, String examples) {
    this.noun = noun;
    this.examples = examples;
  }

  /** Whether the value can be used. The text is one value, without quotation marks. */
  boolean accepts(String value) {
    return switch (this) {
      case TEXT, PATH, AS_WRITTEN -> true;
      case DATE -> DateExpression.parse(value).isPresent();
      case PRIORITY -> PriorityExpression.parse(value).isPresent();
      case STATE -> ItemState.named(value).isPresent();
      case PRESENCE -> Presence.named(value).isPresent();
    };
  }

  /** Whether {@code a,b} is two values. */
  boolean splitsAtCommas() {
    return this != PATH && this != AS_WRITTEN;
  }

  /** For messages: a value is … */
  String noun() {
    return noun;
  }

  /** For messages: write … */
  String examples() {
    return examples;
  }
}

package minutebook.query;

/** What the values of a qualifier look like. */
public enum ValueKind {
  /** Any text; what it names is found out later. */
  TEXT("any text", "a name or \"two words\""),
  /** A folder or file, in which a comma is a character like any other. */
  PATH("a path", "a folder such as Work/ or \"Work/Two words/\""),
  /** A part of a name, in which a comma is a character like any other. */
  NAME("a part of a name", "a word or \"two words\""),
  /** Words with their case and accents, in which a comma is punctuation. */
  AS_WRITTEN("words", "Word or \"Two Words\""),
  DATE(
      "a date",
      "a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as"
          + " 2025-11..2026-01 or >=2025-11, today, \"last week\" or 7d"),
  /** A date that a range begins or ends with. */
  ONE_DATE(
      "one date",
      "a day, month or year such as 2025-11-06, 2025-11 or 2025, or today or \"last week\""),
  LENGTH_OF_TIME("a length of time", "for instance 7d, 2w, 3m or 1y"),
  TASK_DATE(
      "a date of a task",
      "a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as"
          + " 2025-11..2026-01 or >=2025-11, today, \"next week\", 7d, none or invalid"),
  DUE_DATE(
      "a due date",
      "a day, month or year such as 2025-11-06, 2025-11 or 2025, a range such as"
          + " 2025-11..2026-01 or >=2025-11, today, \"next week\", 7d, overdue, stale, none or invalid"),
  PRIORITY("a priority", "highest, high, medium, none, low or lowest, or for instance >=medium"),
  STATE("something an item can be", ItemState.names()),
  PRESENCE("something an item can have", Presence.names() + ", or a property");

  private final String noun;
  private final String examples;

  ValueKind(String noun, String examples) {
    this.noun = noun;
    this.examples = examples;
  }

  /** Whether the value can be used. The text is one value, without quotation marks. */
  boolean accepts(String value) {
    return switch (this) {
      case TEXT, PATH, NAME, PRESENCE, AS_WRITTEN -> true;
      case DATE -> DateExpression.parse(value).isPresent();
      case ONE_DATE -> DateExpression.since(value).isPresent();
      case LENGTH_OF_TIME -> DateWords.isLength(value);
      case TASK_DATE ->
          DateExpression.parse(value).isPresent()
              || TaskDateWord.named(value).filter(TaskDateWord::ofAnyDate).isPresent();
      case DUE_DATE ->
          DateExpression.parse(value).isPresent() || TaskDateWord.named(value).isPresent();
      case PRIORITY -> PriorityExpression.parse(value).isPresent();
      case STATE -> ItemState.named(value).isPresent();
    };
  }

  /** Whether {@code a,b} is two values. */
  boolean splitsAtCommas() {
    return this != PATH && this != NAME && this != AS_WRITTEN;
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

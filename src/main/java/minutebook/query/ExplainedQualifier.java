package minutebook.query;

import java.util.List;
import java.util.Optional;
import minutebook.query.QueryNode.Qualified;

/** A qualifier and its values in plain words, as a condition and as an exclusion. */
final class ExplainedQualifier {
  private ExplainedQualifier() {}

  static String of(Qualified node) {
    String values = values(node);
    return switch (node.qualifier()) {
      case PERSON -> "involving " + values;
      case PARTICIPANT -> "with participant " + values;
      case ASSIGNEE -> "assigned to " + values;
      case MENTIONED -> "mentioning " + values;
      case TAG -> "tagged " + values;
      case SECTION -> "in section " + values;
      case TYPE -> "of type " + values;
      case DATE, BEFORE, AFTER, SINCE, UNTIL, NEWER, OLDER -> "dated " + values;
      case MODIFIED -> "modified " + values;
      case DUE -> "due " + values;
      case SCHEDULED -> "scheduled " + values;
      case START -> "starting " + values;
      case DONE -> "done " + values;
      case CREATED -> "created " + values;
      case CANCELLED -> "cancelled " + values;
      case PRIORITY -> "with priority " + values;
      case STATUS -> "with status " + values;
      case IS -> "that are " + values;
      case HAS -> "that have " + values;
      case NO -> "that have no " + values;
      case PATH -> "with " + values + " in the path";
      case TITLE -> "with " + values + " in the title";
      case FILE -> "with " + values + " in the file's name";
      case HEADING -> "with " + values + " in a heading above";
      case RECURRENCE -> "recurring " + values;
      case ABOUT -> "about " + values;
      case LINKS -> "linking to " + values;
      case MATCH_CASE -> "with " + values + " as written";
    };
  }

  static String not(Qualified node) {
    String values = values(node);
    return switch (node.qualifier()) {
      case PERSON -> "not involving " + values;
      case PARTICIPANT -> "without participant " + values;
      case ASSIGNEE -> "not assigned to " + values;
      case MENTIONED -> "not mentioning " + values;
      case TAG -> "not tagged " + values;
      case SECTION -> "not in section " + values;
      case TYPE -> "not of type " + values;
      case DATE, BEFORE, AFTER, SINCE, UNTIL, NEWER, OLDER -> "not dated " + values;
      case MODIFIED -> "not modified " + values;
      case DUE -> "that are tasks not due " + values;
      case SCHEDULED -> "that are tasks not scheduled " + values;
      case START -> "that are tasks not starting " + values;
      case DONE -> "that are tasks not done " + values;
      case CREATED -> "that are tasks not created " + values;
      case CANCELLED -> "that are tasks not cancelled " + values;
      case PRIORITY -> "that are tasks without priority " + values;
      case STATUS -> "that are tasks without status " + values;
      case IS -> "that are not " + values;
      case HAS -> "that have no " + values;
      case NO ->
          (TaskConditions.areLeftWithout(node) ? "that are tasks, " : "")
              + "except those that have no "
              + values;
      case PATH -> "without " + values + " in the path";
      case TITLE -> "without " + values + " in the title";
      case FILE -> "without " + values + " in the file's name";
      case HEADING -> "without " + values + " in a heading above";
      case RECURRENCE -> "that are tasks not recurring " + values;
      case ABOUT -> "not about " + values;
      case LINKS -> "not linking to " + values;
      case MATCH_CASE -> "without " + values + " as written";
    };
  }

  static String values(Qualified node) {
    List<String> words =
        node.anyOf().stream().map(value -> value(node.qualifier(), value)).toList();
    return English.list(words, "or");
  }

  private static String value(Qualifier qualifier, QualifierValue value) {
    String text = value.text();
    return switch (qualifier.valueKind()) {
      case TEXT, PATH, NAME -> text(text);
      case DATE, ONE_DATE, LENGTH_OF_TIME, TASK_DATE, DUE_DATE ->
          ExplainedDate.of(qualifier, value);
      case AS_WRITTEN -> English.quoted(text);
      case PRIORITY -> compared(text, "above ", "below ", " or higher", " or lower");
      case STATE -> state(value);
      case PRESENCE -> Presence.named(text).map(Presence::plural).orElse("property " + text);
    };
  }

  static String text(String text) {
    return text.codePoints().anyMatch(Characters::isBlank) ? English.quoted(text) : text;
  }

  private static String state(QualifierValue value) {
    String name = ItemState.named(value.text()).map(ItemState::plural).orElse(value.text());
    return value.days() == null ? name : name + " (due " + ExplainedDate.of(value.days()) + ")";
  }

  static String compared(String text, String above, String below, String atLeast, String atMost) {
    Optional<ValueRange> range = ValueRange.of(text);
    if (range.isPresent()) {
      String from = range.get().from();
      String to = range.get().to();
      if (range.get().isFromOpen()) {
        return to + atMost;
      }
      return range.get().isToOpen() ? from + atLeast : "from " + from + " to " + to;
    }
    Comparison comparison = Comparison.of(text);
    String operand = comparison.operand();
    return switch (comparison.operator()) {
      case EQUAL -> operand;
      case ABOVE -> above + operand;
      case AT_LEAST -> operand + atLeast;
      case BELOW -> below + operand;
      case AT_MOST -> operand + atMost;
    };
  }
}

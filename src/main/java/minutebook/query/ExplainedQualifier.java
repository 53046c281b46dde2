package minutebook.query;

import java.util.List;
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
      case DATE -> "dated " + values;
      case PRIORITY -> "with priority " + values;
      case STATUS -> "with status " + values;
      case IS -> "that are " + values;
      case HAS -> "that have " + values;
      case PATH -> "with " + values + " in the path";
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
      case DATE -> "not dated " + values;
      case PRIORITY -> "without priority " + values;
      case STATUS -> "without status " + values;
      case IS -> "that are not " + values;
      case HAS -> "that have no " + values;
      case PATH -> "without " + values + " in the path";
      case MATCH_CASE -> "without " + values + " as written";
    };
  }

  private static String values(Qualified node) {
    ValueKind kind = node.qualifier().valueKind();
    List<String> words = node.anyOf().stream().map(value -> value(kind, value.text())).toList();
    return English.list(words, "or");
  }

  private static String value(ValueKind kind, String text) {
    return switch (kind) {
      case TEXT, PATH ->
          text.codePoints().anyMatch(Characters::isBlank) ? English.quoted(text) : text;
      case AS_WRITTEN -> English.quoted(text);
      case DATE -> date(text);
      case PRIORITY -> compared(text, "above ", "below ", " or higher", " or lower");
      case STATE -> ItemState.named(text).map(ItemState::plural).orElse(text);
      case PRESENCE -> Presence.named(text).map(Presence::plural).orElse(text);
    };
  }

  private static String date(String text) {
    int to = text.indexOf("..");
    if (to < 0) {
      return compared(text, "after ", "before ", " or later", " or earlier");
    }
    String first = text.substring(0, to).strip();
    String last = text.substring(to + 2).strip();
    if (first.equals("*")) {
      return last + " or earlier";
    }
    return last.equals("*") ? first + " or later" : "from " + first + " to " + last;
  }

  private static String compared(
      String text, String above, String below, String atLeast, String atMost) {
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

package minutebook.query;

import java.util.List;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.Property;
import org.jspecify.annotations.Nullable;

/** A property in plain words, as a condition and as an exclusion. */
final class ExplainedProperty {
  private ExplainedProperty() {}

  static String of(Property node) {
    return node.anyOf().isEmpty()
        ? "with property " + node.key()
        : "with property " + node.key() + " " + values(node);
  }

  static String not(Property node) {
    return node.anyOf().isEmpty()
        ? "without property " + node.key()
        : "without property " + node.key() + " " + values(node);
  }

  static String of(KnownProperty node) {
    return "with " + node.name() + " " + values(node);
  }

  static String not(KnownProperty node) {
    return "without " + node.name() + " " + values(node);
  }

  private static String values(KnownProperty node) {
    return English.list(
        node.anyOf().stream().map(value -> ExplainedQualifier.text(value.text())).toList(), "or");
  }

  private static String values(Property node) {
    List<String> values = node.anyOf().stream().map(ExplainedProperty::value).toList();
    return English.list(values, "or");
  }

  private static String value(QualifierValue value) {
    String text = value.text();
    if (value.isNull()) {
      return "empty";
    }
    @Nullable DayRange days = value.days();
    if (days != null && !DateExpression.isPlain(text)) {
      return ExplainedDate.of(days) + " (" + text + ")";
    }
    if (value.quoted()) {
      return English.quoted(text);
    }
    return PropertyComparison.isComparable(value)
        ? ExplainedQualifier.compared(text, "above ", "below ", " or more", " or less")
        : text;
  }
}

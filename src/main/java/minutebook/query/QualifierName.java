package minutebook.query;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;

/**
 * What a name before a colon makes of the values behind it, whether the language has it or the
 * configuration.
 *
 * @param valueKind what may stand after the colon
 * @param scope what it is of a group that is no values
 * @param node the condition, of values and of the span from the name to the last of them
 * @param any the condition that there is a value at all, {@code name:*}
 */
record QualifierName(
    ValueKind valueKind,
    Optional<Scope> scope,
    BiFunction<List<QualifierValue>, Span, QueryNode> node,
    Function<Span, Optional<QueryNode>> any) {

  /** Empty for a name that is text. */
  static Optional<QualifierName> named(String typed, PropertyNames properties) {
    return Qualifier.named(typed)
        .map(QualifierName::of)
        .or(() -> properties.named(typed).map(QualifierName::of));
  }

  private static QualifierName of(Qualifier qualifier) {
    return new QualifierName(
        qualifier.valueKind(),
        qualifier == Qualifier.SECTION ? Optional.of(Scope.SECTION) : Optional.empty(),
        (values, span) -> new Qualified(qualifier, values, span),
        span -> Presence.ofAny(qualifier).map(presence -> has(presence, span)));
  }

  private static QualifierName of(String property) {
    return new QualifierName(
        ValueKind.TEXT,
        Optional.empty(),
        (values, span) -> new KnownProperty(property, values, span),
        span -> Optional.of(new Property(property, List.of(), span)));
  }

  private static QueryNode has(Presence presence, Span span) {
    Span star = new Span(span.end() - 1, span.end());
    QualifierValue value = new QualifierValue(presence.id(), false, star);
    return new Qualified(Qualifier.HAS, List.of(value), span);
  }

  /** The name that was probably meant. */
  static Optional<String> near(String typed, PropertyNames properties) {
    return Qualifier.nameNear(typed).or(() -> properties.near(typed));
  }
}

package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.config.PropertyTerm;
import minutebook.query.DateExpression;
import minutebook.query.Presence;
import minutebook.query.PropertyComparison;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode.Property;
import minutebook.query.Towards;

/** Looks whether the index has the properties that are asked for, and what days they mean. */
final class PropertyResolver {
  private final Searcher.Snapshot snapshot;
  private final ValueResolver resolver;
  private final DateResolver dates;

  PropertyResolver(Searcher.Snapshot snapshot, ValueResolver resolver, DateResolver dates) {
    this.snapshot = snapshot;
    this.resolver = resolver;
    this.dates = dates;
  }

  Property resolve(Property property) throws IOException {
    Collection<String> keys = snapshot.keywords(Fields.PROPERTY);
    if (!keys.contains(PropertyTerm.key(property.key()))) {
      resolver.unknown("property", new QualifierValue(property.key(), true, property.span()), keys);
      return property;
    }
    List<QualifierValue> values = new ArrayList<>();
    for (QualifierValue value : property.anyOf()) {
      values.add(resolve(property.key(), value));
    }
    return new Property(property.key(), values, property.span());
  }

  private QualifierValue resolve(String key, QualifierValue value) throws IOException {
    Optional<DateExpression> date = PropertyComparison.date(value);
    if (date.isPresent()) {
      return dates.resolve(value, date, Towards.PAST);
    }
    if (!value.isNull() && PropertyComparison.of(value).isEmpty()) {
      warnUnlessKnown(key, value);
    }
    return value;
  }

  private void warnUnlessKnown(String key, QualifierValue value) throws IOException {
    String beginning = PropertyTerm.beginning(key);
    List<String> known =
        snapshot.keywords(Fields.PROPERTY_VALUE, beginning).stream()
            .map(term -> term.substring(beginning.length()))
            .toList();
    if (!known.contains(Folded.withoutAccents(value.text()))) {
      resolver.unknown(key, value, known);
    }
  }

  /** Of {@code has:} and {@code no:}. */
  List<QualifierValue> resolveKey(QualifierValue value) throws IOException {
    if (Presence.named(value.text()).isEmpty()) {
      Collection<String> names = snapshot.keywords(Fields.PROPERTY);
      if (!names.contains(PropertyTerm.key(value.text()))) {
        names.addAll(Presence.ids());
        resolver.unknown("property", value, names);
      }
    }
    return List.of(value);
  }
}

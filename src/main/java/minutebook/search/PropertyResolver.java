package minutebook.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.config.PropertyTerm;
import minutebook.query.Presence;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode.Property;

/** Looks whether the index has the properties that are asked for; they are compared as typed. */
final class PropertyResolver {
  private final Searcher.Snapshot snapshot;
  private final ValueResolver resolver;

  PropertyResolver(Searcher.Snapshot snapshot, ValueResolver resolver) {
    this.snapshot = snapshot;
    this.resolver = resolver;
  }

  Property resolve(Property property) throws IOException {
    Collection<String> keys = snapshot.keywords(Fields.PROPERTY);
    if (!keys.contains(PropertyTerm.key(property.key()))) {
      resolver.unknown("property", new QualifierValue(property.key(), true, property.span()), keys);
      return property;
    }
    for (QualifierValue value : property.anyOf()) {
      if (!value.isNull() && PropertyCriteria.comparison(value).isEmpty()) {
        resolve(property.key(), value);
      }
    }
    return property;
  }

  private void resolve(String key, QualifierValue value) throws IOException {
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

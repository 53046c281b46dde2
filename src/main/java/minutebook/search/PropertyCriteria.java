package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.PropertyTerm;
import minutebook.query.PropertyComparison;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.Property;

/** A property of an item is one of its note, or a field or column of its own. */
final class PropertyCriteria {
  private PropertyCriteria() {}

  static Criterion of(Property property) {
    if (property.anyOf().isEmpty()) {
      return ofKey(property.key());
    }
    List<Criterion> any = new ArrayList<>();
    property.anyOf().forEach(value -> any.addAll(ofValue(property.key(), value)));
    return new Criterion.Or(any);
  }

  static Criterion of(KnownProperty property) {
    Dimension dimension = Dimension.property(property.name());
    return new Criterion.Or(
        property.anyOf().stream()
            .<Criterion>map(value -> new Criterion.HasValue(dimension, value.text()))
            .toList());
  }

  static Criterion ofKey(String key) {
    return new Criterion.Or(
        either(new Criterion.HasKeyword(Fields.PROPERTY, PropertyTerm.key(key))));
  }

  private static List<Criterion> ofValue(String key, QualifierValue value) {
    Optional<PropertyComparison> comparison = PropertyComparison.of(value);
    List<Criterion> any = new ArrayList<>();
    if (comparison.isPresent()) {
      any.addAll(either(new Criterion.Compared(PropertyTerm.key(key), comparison.get())));
    }
    any.addAll(either(new Criterion.HasKeyword(Fields.PROPERTY_VALUE, term(key, value))));
    return any;
  }

  /** The term of a value as it stands, equal or nothing. */
  static String term(String key, QualifierValue value) {
    return PropertyTerm.of(key, value.isNull() ? "" : value.text());
  }

  private static List<Criterion> either(Criterion.OfField field) {
    return List.of(field, new Criterion.OfNote(field));
  }
}

package minutebook.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.config.Blanks;
import minutebook.config.Dimension;
import minutebook.config.FacetRules;
import minutebook.config.PropertyTerm;
import minutebook.note.ItemCard;
import minutebook.note.Note;

/**
 * The values of configured properties: those of a note, which all its items have, and those that an
 * item has besides in a field or a column.
 */
final class PropertyFacets {
  /** Nobody chooses a longer one from a list. */
  private static final int LONGEST = 200;

  private final Set<String> names;

  PropertyFacets(FacetRules facets) {
    this.names = facets.properties();
  }

  List<Field> of(Note note) {
    return values(note.shown());
  }

  List<Field> of(ItemCard card) {
    return names.isEmpty() ? List.of() : values(PropertyFields.values(card));
  }

  private List<Field> values(Map<String, List<String>> properties) {
    Set<Field> fields = new LinkedHashSet<>();
    properties.forEach(
        (written, values) -> {
          String key = PropertyTerm.key(written);
          if (names.contains(key)) {
            values.forEach(value -> add(fields, Dimension.property(key), Blanks.collapsed(value)));
          }
        });
    return List.copyOf(fields);
  }

  private static void add(Set<Field> fields, Dimension dimension, String value) {
    if (value.length() <= LONGEST && !dimension.path(value).contains("")) {
      fields.add(new Field.Facet(dimension, value));
    }
  }
}

package minutebook.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.config.Fields;
import minutebook.config.PropertyTerm;
import minutebook.note.Cell;
import minutebook.note.InlineField;
import minutebook.note.ItemCard;
import minutebook.note.Note;

/** Properties of a note, and fields and columns of an item, to be found by key and by value. */
final class PropertyFields {
  private PropertyFields() {}

  static List<Field> of(Note note) {
    return fields(note.frontMatter());
  }

  static List<Field> of(ItemCard card) {
    return fields(values(card));
  }

  /** What the fields and columns of an item say, by their names as written. */
  static Map<String, List<String>> values(ItemCard card) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (InlineField field : card.fields()) {
      values.computeIfAbsent(field.key(), unused -> new ArrayList<>()).add(field.value());
    }
    for (Cell cell : card.cells()) {
      List<String> column = values.computeIfAbsent(cell.column(), unused -> new ArrayList<>());
      if (!cell.text().isBlank()) {
        column.add(cell.text());
      }
    }
    values.remove("");
    return values;
  }

  private static List<Field> fields(Map<String, List<String>> properties) {
    Set<Field> fields = new LinkedHashSet<>();
    properties.forEach(
        (key, values) -> {
          add(fields, Fields.PROPERTY, PropertyTerm.key(key));
          for (String value : values.isEmpty() ? List.of("") : values) {
            add(fields, Fields.PROPERTY_VALUE, PropertyTerm.of(key, value));
          }
        });
    return List.copyOf(fields);
  }

  private static void add(Set<Field> fields, String name, String value) {
    if (value.length() <= Field.MAX_LENGTH) {
      fields.add(new Field.Keyword(name, value));
    }
  }
}

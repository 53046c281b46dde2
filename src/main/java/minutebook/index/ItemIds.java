package minutebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.Note;
import minutebook.note.Task;

/**
 * Names of the items of a note: the same for the same item of the same file, whatever else changes
 * there.
 */
final class ItemIds {
  private final List<String> ids = new ArrayList<>();

  private ItemIds() {}

  static ItemIds of(Note note) {
    ItemIds all = new ItemIds();
    for (Item item : note.items()) {
      all.ids.add(all.id(note, item));
    }
    return all;
  }

  /** The name of the item at a position. */
  String of(int position) {
    return ids.get(position);
  }

  private String id(Note note, Item item) {
    Task task = item.task();
    return ContentHash.of(
        note.path(),
        note.sectionOf(item).kind().id(),
        // No item stands under the title, and a paragraph may repeat it.
        item.form() == ItemForm.TITLE ? item.form().id() : parentOf(item),
        item.text(),
        task == null ? "" : fieldsOf(task),
        String.valueOf(item.date()));
  }

  private String parentOf(Item item) {
    return item.parent() == null ? "" : ids.get(item.parent());
  }

  private static String fieldsOf(Task task) {
    StringBuilder all = new StringBuilder(task.symbol()).append(task.priority());
    new TreeMap<>(task.dates()).forEach((date, day) -> all.append(date).append(day));
    new TreeMap<>(task.invalidDates()).forEach((date, written) -> all.append(date).append(written));
    Stream.of(task.recurrence(), task.onCompletion(), task.id())
        .forEach(value -> all.append(value == null ? "" : "/" + value));
    all.append(task.dependsOn().isEmpty() ? "" : task.dependsOn());
    return all.append(task.assignees()).toString();
  }
}

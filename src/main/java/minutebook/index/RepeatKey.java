package minutebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Folded;
import minutebook.note.Cell;
import minutebook.note.ItemCard;
import minutebook.note.ItemForm;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.note.Task;
import minutebook.note.TaskDate;

/**
 * What items that say the same have in common. Only case, spacing and the mark a text ends with do
 * not matter: a negation, a number, a date or a name that differs makes another key.
 *
 * <pre>
 * Lease two cranes.    lease two cranes     the same
 * Lease Two  cranes
 * Lease 2 cranes                            another
 * </pre>
 */
public final class RepeatKey {
  private static final String ENDS = ".;,:!";
  private static final int LENGTH = 16;

  private RepeatKey() {}

  /** Sixteen hexadecimal digits; empty for titles, which notes of a series share. */
  public static Optional<String> of(ItemCard item) {
    if (item.form() == ItemForm.TITLE) {
      return Optional.empty();
    }
    List<String> parts = said(item);
    if (item.task() != null) {
      addTask(item.task(), parts);
    }
    return Optional.of(key(parts));
  }

  /**
   * What tasks that say the same have in common, whatever their status and their dates; empty for
   * what is no task.
   *
   * @param under text of the list item it is nested in: to order parts for one crane is another
   *     task than to order them for another
   */
  public static Optional<String> ofTask(ItemCard item, Optional<String> under) {
    if (item.task() == null || item.form() == ItemForm.TITLE) {
      return Optional.empty();
    }
    List<String> parts = said(item);
    parts.add(withoutEnd(Folded.of(under.orElse(""))));
    return Optional.of(key(parts));
  }

  private static List<String> said(ItemCard item) {
    List<String> parts = new ArrayList<>();
    parts.add(withoutEnd(Folded.of(item.text())));
    for (Cell cell : item.cells()) {
      parts.add(Folded.of(cell.column()));
    }
    for (Person person : item.people()) {
      if (person.is(Role.MENTIONED) || person.is(Role.ASSIGNEE)) {
        parts.add(person.name());
      }
    }
    return parts;
  }

  private static String key(List<String> parts) {
    return ContentHash.of(parts.toArray(String[]::new)).substring(0, LENGTH);
  }

  private static void addTask(Task task, List<String> parts) {
    parts.add(task.status().name());
    for (TaskDate date : TaskDate.values()) {
      parts.add(String.valueOf(task.dates().get(date)));
    }
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}

package minutebook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Folded;
import minutebook.note.Cell;
import minutebook.note.Item;
import minutebook.note.ItemCard;
import minutebook.note.ItemForm;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.note.Task;
import minutebook.note.TaskDate;

/**
 * What items that say the same have in common. Only case, spacing and the mark a text ends with do
 * not matter: a negation, a number, a date or a name that differs makes another key, and so does
 * what a text does not show, as where its links lead and what is struck through.
 *
 * <pre>
 * Lease two cranes.    lease two cranes     the same
 * Lease Two  cranes
 * Lease 2 cranes                            another
 * Lease ~~two~~ cranes                      another
 * </pre>
 */
public final class RepeatKey {
  private static final String ENDS = ".;,:!";
  private static final int LENGTH = 16;

  private RepeatKey() {}

  /** Sixteen hexadecimal digits; empty for titles, which notes of a series share. */
  public static Optional<String> of(ItemCard card, Item item) {
    if (card.form() == ItemForm.TITLE) {
      return Optional.empty();
    }
    List<String> parts = said(card, item);
    if (card.task() != null) {
      addTask(card.task(), parts);
    }
    return Optional.of(key(parts));
  }

  /**
   * What tasks that say the same have in common, whatever their status and their dates; empty for
   * what is no task.
   *
   * @param under the list item it is nested in: to order parts for one crane is another task than
   *     to order them for another
   */
  public static Optional<String> ofTask(ItemCard card, Item item, Optional<Item> under) {
    if (card.task() == null || card.form() == ItemForm.TITLE) {
      return Optional.empty();
    }
    List<String> parts = said(card, item);
    under.ifPresent(parent -> addText(parent, parts));
    return Optional.of(key(parts));
  }

  private static List<String> said(ItemCard card, Item item) {
    List<String> parts = new ArrayList<>();
    addText(item, parts);
    for (Cell cell : card.cells()) {
      parts.add(Folded.of(cell.column()));
    }
    for (Person person : card.people()) {
      if (person.is(Role.MENTIONED) || person.is(Role.ASSIGNEE)) {
        parts.add(person.name());
      }
    }
    return parts;
  }

  /** Their number keeps what is unseen of a text apart from what follows it. */
  private static void addText(Item item, List<String> parts) {
    parts.add(withoutEnd(Folded.of(item.text())));
    parts.add(String.valueOf(item.unseen().size()));
    item.unseen().forEach(unseen -> parts.add(Folded.of(unseen)));
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

package minutebook.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.markdown.UnreadField.Reason;

/**
 * Decides which of the fields found count, part by part of a task: the first that says something,
 * those at the end of a line before those in it. Words of the others are not lost.
 *
 * <pre>
 * Call 📅 2026-02-06 📅 2026-02-07          due 2026-02-06, text "Call 📅 2026-02-07"
 * Call 🔁 every month with the team ⏫      high, every month, text "Call with the team"
 * </pre>
 */
final class FieldChoice {
  private final FieldValues values = new FieldValues();
  private final List<UnreadField> unread = new ArrayList<>();

  /**
   * Takes the fields at the end of a line.
   *
   * @return offset → offset after words there that stay text
   */
  Map<Integer, Integer> ofTail(TaskPart part) {
    Map<Integer, Integer> kept = new HashMap<>();
    for (FoundField field : part.tail().fields()) {
      int from = take(field, part.line().text());
      if (from < field.end()) {
        kept.put(from, field.end());
      }
    }
    return kept;
  }

  /**
   * Takes the fields in the description of a line, of which all words stay text; those that count.
   */
  Set<TaskField> ofDescription(TaskPart part) {
    Set<TaskField> counting = EnumSet.noneOf(TaskField.class);
    Set<TaskField> before = values.fields();
    part.beforeText().forEach(field -> take(field, part.line().text()));
    counting.addAll(values.fields());
    counting.removeAll(before);
    unread.addAll(part.unread());
    return counting;
  }

  /** The offset from which words of a field stay text, at most its end. */
  private int take(FoundField field, String text) {
    boolean agrees = values.add(field) || values.says(field);
    if (agrees && !field.leavesWords()) {
      return field.end();
    }
    Reason reason =
        agrees ? Reason.MORE_WORDS : field.value() == null ? Reason.VALUE : Reason.REPEATED;
    String written = text.substring(field.start(), field.end());
    unread.add(new UnreadField(field.field(), written, reason));
    return agrees ? field.understood() : field.start();
  }

  FieldValues values() {
    return values;
  }

  /** What does not count, in the order found. */
  List<UnreadField> unread() {
    return List.copyOf(unread);
  }
}

package minutebook.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
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
  private final Map<TaskField, Integer> sources = new EnumMap<>(TaskField.class);
  private final List<UnreadField> unread = new ArrayList<>();

  /**
   * What was taken of a part.
   *
   * @param fields that count
   * @param beforeText those of them that text follows, or something that is not shown
   * @param kept offset → offset after words at the end of the part that stay text
   */
  record Taken(Set<TaskField> fields, Set<TaskField> beforeText, Map<Integer, Integer> kept) {}

  /** Takes the fields of a part: those at its end, then those in its description. */
  Taken take(TaskPart part) {
    Set<TaskField> fields = EnumSet.noneOf(TaskField.class);
    Set<TaskField> beforeText = EnumSet.noneOf(TaskField.class);
    Map<Integer, Integer> kept = new HashMap<>();
    int lastHidden = part.line().lastHidden();
    for (FoundField field : part.tail().fields()) {
      boolean counts = counts(field, part, fields);
      if (counts && field.start() < lastHidden) {
        beforeText.add(field.field());
      }
      int words = words(field, counts, part);
      if (words < field.end()) {
        kept.put(words, field.end());
      }
    }
    for (FoundField field : part.beforeText()) {
      boolean counts = counts(field, part, fields);
      if (counts) {
        beforeText.add(field.field());
      }
      var unused = words(field, counts, part);
    }
    unread.addAll(part.unread());
    return new Taken(fields, beforeText, kept);
  }

  private boolean counts(FoundField field, TaskPart part, Set<TaskField> fields) {
    boolean counts = values.add(field);
    if (counts) {
      fields.add(field.field());
      sources.put(field.field(), part.line().source(field.start()));
    }
    return counts;
  }

  /** The offset from which words of a field stay text, at most its end. */
  private int words(FoundField field, boolean counts, TaskPart part) {
    boolean agrees = counts || values.says(field);
    if (agrees && !field.leavesWords()) {
      return field.end();
    }
    Reason reason =
        agrees ? Reason.MORE_WORDS : field.value() == null ? Reason.VALUE : Reason.REPEATED;
    String written = part.line().text().substring(field.start(), field.end());
    int source = part.line().source(field.start());
    unread.add(new UnreadField(field.field(), written, reason, source));
    return agrees ? field.understood() : field.start();
  }

  FieldValues values() {
    return values;
  }

  /** Field that counts → offset in the note's body of the line it stands on. */
  Map<TaskField, Integer> sources() {
    return sources;
  }

  /** What does not count, in the order found. */
  List<UnreadField> unread() {
    return List.copyOf(unread);
  }
}

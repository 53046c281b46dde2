package minutebook.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.config.TaskRules;
import minutebook.note.Task;

/**
 * Reads task lines in the format of the Obsidian Tasks plugin, in its emoji form and that of
 * Dataview, which may be mixed. Fields, tags and {@code @assignees} stand at the end of the line,
 * in any order.
 *
 * <pre>
 * Send the price sheet. @Tomas Ferro 📅 2026-02-06 [priority:: high] #task
 *   text "Send the price sheet.", due 2026-02-06, high, assignees [Tomas Ferro], tags [task]
 * </pre>
 *
 * <p>More than the plugin does:
 *
 * <ul>
 *   <li>both forms are read, and assignees too; one in the middle of the description counts and
 *       stays in the text;
 *   <li>any white space may stand where the plugin wants a plain space, and emphasis around fields
 *       is not seen;
 *   <li>fields that text follows are read as {@link FieldsBeforeText} says, and so are those on a
 *       later line of the same item; both are reported.
 * </ul>
 *
 * <p>Less: marks in code and in links are none.
 */
final class TaskReader {
  private final TaskRules rules;
  private final FieldSigns signs;
  private final List<TailPart> fields;

  TaskReader(TaskRules rules) {
    this.rules = rules;
    this.signs = new FieldSigns(rules);
    this.fields = fieldsAndTags(signs);
  }

  /** Whether what a box begins is a task, by the filter configured. */
  boolean isTask(String line) {
    return line.contains(rules.globalFilter());
  }

  /**
   * Reads a task.
   *
   * @param symbol what stands in the box
   * @param line the rest of the line with the box
   * @param more what follows it in the same item
   */
  TaskLine read(String symbol, InlineText line, InlineText more) {
    Part first = part(line);
    FieldValues values = new FieldValues(first.tail.values());
    Set<TaskField> beforeText = values.addMissing(first.beforeText);
    Set<TaskField> onLaterLine = EnumSet.noneOf(TaskField.class);
    List<String> assignees = new ArrayList<>(first.assignees());
    InlineText written = first.line;
    InlineText text = first.text();
    if (!more.text().isEmpty()) {
      Part later = part(more);
      onLaterLine.addAll(values.addMissing(later.tail.values()));
      onLaterLine.addAll(values.addMissing(later.beforeText));
      assignees.addAll(later.assignees());
      written = written.then(later.line);
      text = text.then(later.text());
    }
    Task task = values.task(symbol, rules.status(symbol), assignees);
    return new TaskLine(task, text.text().isEmpty() ? written : text, beforeText, onLaterLine);
  }

  private Part part(InlineText whole) {
    InlineText line = withoutBlockId(whole);
    String prose = line.prose();
    Assignees assignees = new Assignees(line);
    List<TailPart> parts = new ArrayList<>(fields);
    parts.add(new TrailingAssignee(assignees));
    TaskTail tail = new TaskTail(prose, prose.length());
    tail.read(parts);
    Map<TaskField, String> before = new FieldsBeforeText(parts, signs).in(prose, tail.end());
    return new Part(line, prose, assignees, tail, before);
  }

  /** A name at the end of the first line, which is not always the end of a block. */
  private static InlineText withoutBlockId(InlineText whole) {
    int mark = whole.text().indexOf('^') < 0 ? -1 : BlockId.start(whole.prose(), new BitSet());
    return mark < 0
        ? whole
        : whole.upTo(mark > 0 ? mark - 1 : mark, whole.text().substring(mark + 1));
  }

  private static List<TailPart> fieldsAndTags(FieldSigns signs) {
    List<TailPart> parts = new ArrayList<>();
    for (TaskField field : TaskField.values()) {
      if (field == TaskField.ID) {
        parts.add(TrailingTag.INSTANCE);
      }
      parts.add(new WrittenField(field, signs));
    }
    return parts;
  }

  /**
   * The first line, or what follows it, as read.
   *
   * @param beforeText fields that text follows
   */
  private record Part(
      InlineText line,
      String prose,
      Assignees named,
      TaskTail tail,
      Map<TaskField, String> beforeText) {

    List<String> assignees() {
      List<String> all = new ArrayList<>(named.before(tail.end()));
      all.addAll(tail.assignees());
      return all;
    }

    /** The description; its tags are those of the line without what is a field. */
    InlineText text() {
      if (tail.end() == prose.length()) {
        return line;
      }
      StringBuilder text = new StringBuilder(line.text().substring(0, tail.end()));
      StringBuilder left = new StringBuilder(prose.substring(0, tail.end()));
      for (TaskTail.Tag tag : tail.tags()) {
        left.append(' ').append(prose, tag.start(), tag.end());
        if (!tag.everywhere()) {
          text.append(' ').append(line.text(), tag.start(), tag.end());
        }
      }
      Set<String> tags = new LinkedHashSet<>(line.tags());
      tags.removeAll(Tags.in(prose, new BitSet()));
      tags.addAll(Tags.in(left.toString(), new BitSet()));
      return line.with(text.toString().strip(), tags);
    }
  }
}

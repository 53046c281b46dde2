package minutebook.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import minutebook.config.TaskRules;

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
 *       later line of the same item, those before a comment and the like, and a date in a link; all
 *       of these are reported;
 *   <li>what looks like a field and is none stays text and is reported, as {@link UnreadFields} and
 *       {@link FieldChoice} say.
 * </ul>
 *
 * <p>Less: marks in code and, but for dates, in links are none.
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
    TaskPart first = part(line);
    FieldChoice choice = new FieldChoice();
    FieldChoice.Taken taken = choice.take(first);
    InlineText text = first.text(taken.kept());
    Set<TaskField> onLaterLine = Set.of();
    List<String> assignees = new ArrayList<>(first.assignees());
    InlineText written = first.line();
    if (!more.text().isEmpty()) {
      TaskPart later = part(more);
      FieldChoice.Taken takenLater = choice.take(later);
      text = text.then(later.text(takenLater.kept()));
      onLaterLine = takenLater.fields();
      assignees.addAll(later.assignees());
      written = written.then(later.line());
    }
    return new TaskLine(
        choice.values().task(symbol, rules.status(symbol), assignees),
        text.text().isEmpty() ? written : text,
        taken.beforeText(),
        onLaterLine,
        choice.sources(),
        choice.unread());
  }

  private TaskPart part(InlineText whole) {
    InlineText line = withoutBlockId(whole);
    String prose = line.prose();
    Assignees assignees = new Assignees(line);
    List<TailPart> parts = new ArrayList<>(fields);
    parts.add(new TrailingAssignee(assignees));
    TaskTail tail = new TaskTail(prose, prose.length());
    tail.read(parts);
    List<FoundField> before = new FieldsBeforeText(parts, signs).in(prose, tail.end());
    List<UnreadField> unread = new UnreadFields(signs, line).before(tail.end(), before);
    return new TaskPart(line, prose, assignees, tail, before, unread);
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
}

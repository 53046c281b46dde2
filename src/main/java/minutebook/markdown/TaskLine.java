package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import minutebook.config.TaskRules;
import minutebook.note.Task;

/**
 * A task line in the emoji format of the Obsidian Tasks plugin: at its end, fields, tags and {@code
 * @assignees} in any order.
 *
 * <pre>
 * Send the price sheet. @Tomas Ferro 📅 2026-02-06 ⏫ #task
 *   text "Send the price sheet.", due 2026-02-06, high, assignees [Tomas Ferro]
 * </pre>
 *
 * <p>An assignee in the middle of the description counts and stays in the text. So does a date that
 * text follows, which the plugin does not read.
 *
 * @param text the description without trailing tags and assignees, and without fields but those
 *     that have no meaning here, such as {@code 🔁 every month}
 * @param invalidDates as written, that are no day of the calendar
 * @param textAfterDate whether text follows a date
 */
record TaskLine(Task task, String text, List<String> invalidDates, boolean textAfterDate) {

  /**
   * Reads a line.
   *
   * @param symbol what stands in the box
   * @param line the text after the box
   */
  static TaskLine read(String symbol, String line, TaskRules rules) {
    TaskTail tail = new TaskTail(line, rules);
    boolean more = true;
    while (more) {
      more = tail.take();
    }
    boolean textAfterDate = tail.takeDatesBefore();
    List<String> assignees = new ArrayList<>(Assignees.in(tail.rest()));
    assignees.addAll(tail.assignees());
    Task task = new Task(symbol, rules.status(symbol), tail.priority(), tail.dates(), assignees);
    return new TaskLine(task, tail.text(), tail.invalidDates(), textAfterDate);
  }
}

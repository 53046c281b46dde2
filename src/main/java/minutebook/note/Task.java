package minutebook.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a task line, in the format of the Obsidian Tasks plugin plus {@code @assignee}.
 *
 * @param symbol the one code point between the brackets
 * @param dates only those written and valid
 * @param assignees spellings as written after {@code @}, in order
 */
public record Task(
    String symbol,
    TaskStatus status,
    Priority priority,
    Map<TaskDate, LocalDate> dates,
    List<String> assignees) {

  public Task {
    dates = Map.copyOf(dates);
    assignees = List.copyOf(assignees);
  }

  public @Nullable LocalDate due() {
    return dates.get(TaskDate.DUE);
  }

  public boolean open() {
    return status.type().open();
  }
}

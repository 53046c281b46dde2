package minutebook.config;

import java.util.Map;
import minutebook.note.Priority;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;

/**
 * How task lines are read ({@code tasks.yaml}).
 *
 * @param statuses symbol between the brackets, one code point → status
 * @param otherStatus of every other symbol
 * @param priorities sign → priority
 * @param dates sign → which date it begins
 */
public record TaskRules(
    Map<String, TaskStatus> statuses,
    TaskStatus otherStatus,
    Map<String, Priority> priorities,
    Map<String, TaskDate> dates) {

  public TaskStatus status(String symbol) {
    return statuses.getOrDefault(symbol, otherStatus);
  }
}

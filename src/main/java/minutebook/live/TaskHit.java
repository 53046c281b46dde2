package minutebook.live;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import minutebook.search.Hit;
import minutebook.search.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A task found, as sorting and grouping look at it.
 *
 * @param today the day it is asked for
 * @param urgency on that day
 */
record TaskHit(Hit.OfItem hit, Task task, LocalDate today, double urgency) {

  /** Empty for an item that is no task. */
  static Optional<TaskHit> of(Hit hit, LocalDate today) {
    if (!(hit instanceof Hit.OfItem item) || item.item().task() == null) {
      return Optional.empty();
    }
    Task task = item.item().task();
    double urgency =
        Urgency.on(
            today,
            task.priority(),
            task.dates().get(TaskDate.DUE),
            task.dates().get(TaskDate.SCHEDULED),
            task.dates().get(TaskDate.START));
    return Optional.of(new TaskHit(item, task, today, urgency));
  }

  String path() {
    return hit.note().path();
  }

  /** The nearest heading above it, or empty. */
  String heading() {
    return hit.item().heading().isEmpty() ? "" : hit.item().heading().getLast();
  }

  int line() {
    return hit.item().lines().getFirst().start();
  }

  @Nullable LocalDate date(TaskDate date) {
    return task.dates().get(date);
  }

  /** The earliest of start, scheduled and due date. */
  @Nullable LocalDate happens() {
    return Stream.of(TaskDate.START, TaskDate.SCHEDULED, TaskDate.DUE)
        .flatMap(date -> Stream.ofNullable(task.dates().get(date)))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}

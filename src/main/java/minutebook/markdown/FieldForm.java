package minutebook.markdown;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.config.Folded;

/** Which inline fields count where a text stands. */
enum FieldForm {
  /** {@code [key:: value]} and {@code (key:: value)}. */
  BRACKETS,

  /** As {@link #BRACKETS}, but for those of a task, which stay as they are written. */
  TASK,

  /** As {@link #BRACKETS}, and lines that are nothing but {@code Key:: value}. */
  LINES;

  private static final Set<String> OF_TASKS =
      Arrays.stream(TaskField.values())
          .map(field -> Folded.of(field.key()))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a field in brackets is left to whoever reads the task. */
  boolean leaves(String key) {
    return this == TASK && OF_TASKS.contains(key);
  }
}

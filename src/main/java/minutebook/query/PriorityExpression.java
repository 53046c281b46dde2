package minutebook.query;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.note.Priority;

/**
 * What a value of {@code priority:} means: {@code >=medium} is highest, high and medium.
 *
 * <p>{@code >} asks for more urgent, so it looks towards the beginning of {@link Priority}.
 */
public final class PriorityExpression {
  private PriorityExpression() {}

  /** Empty when the value names no priority, or when none is left: {@code >highest}. */
  public static Optional<Set<Priority>> parse(String value) {
    Comparison comparison = Comparison.of(value);
    return Priority.of(comparison.operand().toLowerCase(Locale.ROOT))
        .map(bound -> matching(comparison.operator(), bound))
        .filter(priorities -> !priorities.isEmpty());
  }

  private static Set<Priority> matching(Comparison.Operator operator, Priority bound) {
    return EnumSet.allOf(Priority.class).stream()
        .filter(
            priority ->
                switch (operator) {
                  case EQUAL -> priority == bound;
                  case ABOVE -> priority.compareTo(bound) < 0;
                  case AT_LEAST -> priority.compareTo(bound) <= 0;
                  case BELOW -> priority.compareTo(bound) > 0;
                  case AT_MOST -> priority.compareTo(bound) >= 0;
                })
        .collect(Collectors.toUnmodifiableSet());
  }
}

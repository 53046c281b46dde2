package minutebook.live;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.TaskRules;
import minutebook.query.PriorityExpression;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;

/** Turns one filter of a tasks block, without AND, OR and NOT, into a condition. */
final class TaskFilters {
  private static final Pattern PRIORITY =
      Pattern.compile(
          "priority(?: is)?(?: (above|below|not))? (highest|high|medium|none|low|lowest)");

  private static final String FUNCTION = "filter by function";

  private static final Map<String, FilterReading> FIXED =
      Map.ofEntries(
          Map.entry("done", FilterReading.of(is("open")).negated(true)),
          Map.entry("not done", FilterReading.of(is("open"))),
          Map.entry("is recurring", FilterReading.of(is("recurring"))),
          Map.entry("is not recurring", FilterReading.of(is("recurring")).negated(true)),
          Map.entry("is blocked", FilterReading.of(is("blocked"))),
          Map.entry("is not blocked", FilterReading.of(is("blocked")).negated(true)),
          Map.entry("is blocking", FilterReading.of(is("blocking"))),
          Map.entry("is not blocking", FilterReading.of(is("blocking")).negated(true)),
          Map.entry("has id", FilterReading.of(has("task-id"))),
          Map.entry("no id", FilterReading.of(has("task-id")).negated(true)),
          Map.entry("has depends on", FilterReading.of(has("depends-on"))),
          Map.entry("no depends on", FilterReading.of(has("depends-on")).negated(true)),
          Map.entry("exclude sub-items", FilterReading.of(is("sub-item")).negated(true)));

  private final DateFilters dates;
  private final TextFilters texts;

  /**
   * Prepares them.
   *
   * @param today from which days are counted
   * @param knownTags of the vault
   * @param knownStatuses of its tasks
   */
  TaskFilters(
      LocalDate today,
      TaskRules rules,
      Collection<String> knownTags,
      Collection<String> knownStatuses) {
    dates = new DateFilters(today);
    texts = new TextFilters(knownTags, new StatusNames(rules, knownStatuses));
  }

  private static QueryNode is(String state) {
    return Nodes.qualified(Qualifier.IS, state);
  }

  private static QueryNode has(String what) {
    return Nodes.qualified(Qualifier.HAS, what);
  }

  /** Empty for what is no filter. */
  Optional<FilterReading> read(String instruction) {
    String text = instruction.toLowerCase(Locale.ROOT);
    if (text.startsWith(FUNCTION)) {
      return Optional.of(
          FilterReading.impossible(
              "this runs JavaScript, which Minutebook does not; write it with other filters"));
    }
    return Optional.ofNullable(FIXED.get(text))
        .or(() -> dates.read(instruction))
        .or(() -> TagFilters.presence(instruction))
        .or(() -> StatusNames.type(instruction))
        .or(() -> priority(text))
        .or(() -> texts.read(instruction));
  }

  private static Optional<FilterReading> priority(String text) {
    Matcher filter = PRIORITY.matcher(text);
    if (!filter.matches()) {
      return Optional.empty();
    }
    String relation = filter.group(1) == null ? "" : filter.group(1);
    String sign =
        switch (relation) {
          case "above" -> ">";
          case "below" -> "<";
          default -> "";
        };
    String value = sign + filter.group(2);
    return PriorityExpression.parse(value).isEmpty()
        ? Optional.of(
            FilterReading.impossible(
                "no priority is %s %s; write another one".formatted(relation, filter.group(2))))
        : Optional.of(
            FilterReading.of(Nodes.qualified(Qualifier.PRIORITY, value))
                .negated(relation.equals("not")));
  }
}

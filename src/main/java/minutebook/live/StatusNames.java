package minutebook.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import minutebook.config.TaskRules;
import minutebook.note.StatusType;
import minutebook.note.TaskStatus;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;

/** Filters of statuses by their names and types, as they are configured. */
final class StatusNames {
  private final Map<String, StatusType> types = new TreeMap<>();
  private final Collection<String> ofTasks;

  /**
   * Prepares them.
   *
   * @param ofTasks those that a task of the vault has
   */
  StatusNames(TaskRules rules, Collection<String> ofTasks) {
    this(rules.statuses().values(), rules.otherStatus(), ofTasks);
  }

  private StatusNames(
      Collection<TaskStatus> statuses, TaskStatus other, Collection<String> ofTasks) {
    this.ofTasks = ofTasks;
    statuses.forEach(status -> types.put(status.name(), status.type()));
    types.put(other.name(), other.type());
  }

  /** {@code status.type is IN_PROGRESS}; empty for what is no such filter. */
  static Optional<FilterReading> type(String instruction) {
    String text = instruction.toLowerCase(Locale.ROOT);
    if (!text.startsWith("status.type is ")) {
      return Optional.empty();
    }
    boolean not = text.startsWith("status.type is not ");
    String name = text.substring((not ? "status.type is not " : "status.type is ").length());
    String id = name.strip().replace('_', '-');
    for (StatusType type : StatusType.values()) {
      if (type.id().equals(id)) {
        return Optional.of(FilterReading.of(Nodes.qualified(Qualifier.STATUS, id)).negated(not));
      }
    }
    return Optional.of(
        FilterReading.impossible(
            "there is no status type '%s'; write TODO, IN_PROGRESS, ON_HOLD, DONE, CANCELLED or"
                    .formatted(name.strip())
                + " NON_TASK"));
  }

  /** Where a hyphen stands in a name here, the plugin's names have a blank. */
  FilterReading including(String text) {
    String part = TextFilters.folded(text).replace(' ', '-');
    List<QueryNode> any = new ArrayList<>();
    for (String name : types.keySet()) {
      if (TextFilters.folded(name).replace(' ', '-').contains(part)) {
        any.add(named(name, part));
      }
    }
    return any.isEmpty()
        ? FilterReading.impossible(
            "no status has '%s' in its name; those of tasks.yaml are %s"
                .formatted(text, String.join(", ", types.keySet())))
        : FilterReading.of(
            any.size() == 1 ? any.getFirst() : Nodes.or(any.toArray(QueryNode[]::new)));
  }

  /** The name of a type means every status of it, so the others are taken away. */
  private QueryNode named(String name, String part) {
    QueryNode named = Nodes.quoted(Qualifier.STATUS, List.of(name));
    List<String> others =
        types.entrySet().stream()
            .filter(other -> other.getValue().id().equals(name))
            .map(Map.Entry::getKey)
            .filter(other -> !other.equals(name) && ofTasks.contains(other))
            .filter(other -> !TextFilters.folded(other).replace(' ', '-').contains(part))
            .toList();
    return others.isEmpty()
        ? named
        : Nodes.and(named, Nodes.not(Nodes.quoted(Qualifier.STATUS, others)));
  }
}

package minutebook.config;

import java.util.Map;
import java.util.function.UnaryOperator;
import minutebook.note.Priority;
import minutebook.note.StatusType;
import minutebook.note.TaskDate;
import minutebook.note.TaskStatus;

/** Reads {@code tasks.yaml}. */
final class TaskSettings {
  private static final Priority[] PRIORITIES = {
    Priority.HIGHEST, Priority.HIGH, Priority.MEDIUM, Priority.LOW, Priority.LOWEST
  };

  private TaskSettings() {}

  static TaskRules read(Settings tasks) throws ConfigurationException {
    Settings priorities = tasks.required("priorities", Settings::of);
    Settings dates = tasks.required("dates", Settings::of);
    Settings fields = tasks.required("fields", Settings::of);
    return new TaskRules(
        statuses(tasks),
        tasks.required("other-status", TaskSettings::status),
        priorities.listedUnder(PRIORITIES, Priority::id, UnaryOperator.identity()),
        dates.listedUnder(TaskDate.values(), TaskDate::id, UnaryOperator.identity()),
        fields.listedUnder(SignedField.values(), SignedField::id, UnaryOperator.identity()),
        tasks.required("global-filter", Readings::text));
  }

  private static Map<String, TaskStatus> statuses(Settings tasks) throws ConfigurationException {
    Settings statuses = tasks.required("statuses", Settings::of);
    for (Map.Entry<String, Setting> entry : statuses.each(setting -> setting).entrySet()) {
      String symbol = entry.getKey();
      if (symbol.codePointCount(0, symbol.length()) != 1) {
        throw new ConfigurationException(
            entry.getValue().origin(),
            "'" + symbol + "' cannot stand between the brackets of a task",
            "allowed: exactly one character");
      }
    }
    return statuses.each(TaskSettings::status);
  }

  private static TaskStatus status(Setting setting) throws ConfigurationException {
    Settings status = Settings.of(setting);
    TaskStatus read =
        new TaskStatus(
            Folded.of(status.required("name", Readings::word)),
            status.required("type", Readings.oneOf(StatusType.values(), StatusType::id)));
    status.nothingElse();
    return read;
  }
}

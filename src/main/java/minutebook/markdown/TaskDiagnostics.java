package minutebook.markdown;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.markdown.UnreadField.Reason;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.TaskDate;

/** What can be wrong with a task line, each with its mend. */
final class TaskDiagnostics {
  /** What those have in common that are told of together: a line may hold very many. */
  private record Alike(TaskField field, Reason reason, int line) {}

  private TaskDiagnostics() {}

  /** Those of one task, each with the line it stands on. */
  static List<Diagnostic> of(TaskLine task, LineIndex lines) {
    List<Diagnostic> found = new ArrayList<>();
    new TreeMap<>(task.task().invalidDates())
        .forEach(
            (date, written) ->
                found.add(
                    invalidDate(
                        date, written, firstLine(Set.of(TaskField.of(date)), task, lines))));
    if (!task.beforeText().isEmpty()) {
      int line = firstLine(task.beforeText(), task, lines);
      found.add(textAfterFields(keys(task.beforeText()), line));
    }
    if (!task.onLaterLine().isEmpty()) {
      int line = firstLine(task.onLaterLine(), task, lines);
      found.add(fieldsOnLaterLine(keys(task.onLaterLine()), line));
    }
    Map<Alike, List<UnreadField>> unread =
        task.unread().stream()
            .collect(
                groupingBy(
                    field -> new Alike(field.field(), field.reason(), lines.line(field.source())),
                    LinkedHashMap::new,
                    toList()));
    unread.forEach((alike, fields) -> found.add(unread(alike, fields)));
    return found;
  }

  private static int firstLine(Set<TaskField> fields, TaskLine task, LineIndex lines) {
    return lines.line(fields.stream().mapToInt(task.sources()::get).min().orElseThrow());
  }

  private static Diagnostic invalidDate(TaskDate date, String written, int line) {
    return new Diagnostic(
        DiagnosticCode.INVALID_DATE,
        line,
        "the %s date of a task, %s, is no date".formatted(date.id(), Excerpt.of(written)),
        "write the date as 2026-01-31");
  }

  private static Diagnostic textAfterFields(String fields, int line) {
    return new Diagnostic(
        DiagnosticCode.TRAILING_TEXT,
        line,
        "text, or marks such as those of a comment or a link, follow fields of a task ("
            + fields
            + "); Minutebook reads them, Obsidian does not",
        "move them to the end of the line, and write dates without links");
  }

  private static Diagnostic fieldsOnLaterLine(String fields, int line) {
    return new Diagnostic(
        DiagnosticCode.FIELD_ON_LATER_LINE,
        line,
        "fields of a task stand below its first line ("
            + fields
            + "); Minutebook reads them, Obsidian does not",
        "move them to the end of the first line");
  }

  private static String keys(Set<TaskField> fields) {
    return fields.stream().map(TaskField::key).collect(Collectors.joining(", "));
  }

  private static Diagnostic unread(Alike alike, List<UnreadField> fields) {
    int line = alike.line();
    String key = alike.field().key();
    String written = Excerpt.of(fields.getFirst().written());
    String more = fields.size() == 1 ? "" : " and %,d more".formatted(fields.size() - 1);
    return switch (alike.reason()) {
      case VALUE ->
          fieldUnread(
              "%s%s cannot be read as the field '%s' of a task".formatted(written, more, key),
              "write " + alike.field().expected() + ", with nothing but fields and tags after it",
              line);
      case KEY ->
          fieldUnread(
              "the key of %s%s is not written as the Tasks plugin reads it"
                  .formatted(written, more),
              "write '%s::' without a space, in this case".formatted(key),
              line);
      case MORE_WORDS ->
          new Diagnostic(
              DiagnosticCode.TRAILING_TEXT,
              line,
              "the words of %s%s after its value are no part of the field '%s' of a task; they stay in its text"
                  .formatted(written, more, key),
              "move them before the fields");
      case REPEATED ->
          new Diagnostic(
              DiagnosticCode.REPEATED_FIELD,
              line,
              "the field '%s' of a task stands more than once; %s%s does not count and stays in its text"
                  .formatted(key, written, more),
              "keep one of them");
    };
  }

  private static Diagnostic fieldUnread(String message, String mend, int line) {
    return new Diagnostic(
        DiagnosticCode.FIELD_UNREAD, line, message + "; it stays in its text", mend);
  }
}

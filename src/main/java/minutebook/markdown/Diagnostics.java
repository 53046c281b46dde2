package minutebook.markdown;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.config.PeopleRules;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.TaskDate;

/** What can be wrong with a note, each with its mend. */
final class Diagnostics {
  private Diagnostics() {}

  static Diagnostic notUtf8(Charset readAs) {
    return new Diagnostic(
        DiagnosticCode.NOT_UTF_8,
        1,
        "the file is not UTF-8; it was read as " + readAs.displayName(),
        "save it as UTF-8");
  }

  static Diagnostic frontMatter(String problem, int line) {
    return new Diagnostic(
        DiagnosticCode.FRONT_MATTER_UNREADABLE,
        line,
        "the front matter is no valid YAML (" + problem + "); it was read entry by entry",
        "correct the YAML between the two lines of ---");
  }

  static Diagnostic frontMatterTooLong(int limit) {
    return new Diagnostic(
        DiagnosticCode.FRONT_MATTER_UNREADABLE,
        1,
        "the front matter is longer than " + limit + " characters; only the text is indexed",
        "shorten it, or move what is long into the text");
  }

  static Diagnostic frontMatterOpen() {
    return new Diagnostic(
        DiagnosticCode.FRONT_MATTER_OPEN,
        1,
        "the front matter has no end; it was read as text",
        "write a line of --- below it");
  }

  static Diagnostic repeatedProperty(String key, int line) {
    return new Diagnostic(
        DiagnosticCode.REPEATED_PROPERTY,
        line,
        "the front matter has '" + key + "' twice; the values of both count",
        "keep one of them");
  }

  static Diagnostic invalidDate(String written, int line) {
    return new Diagnostic(
        DiagnosticCode.INVALID_DATE,
        line,
        "'" + written + "' is no date",
        "write the date as 2026-01-31");
  }

  /** What is wrong with a task line. */
  static List<Diagnostic> of(TaskLine task, int line) {
    List<Diagnostic> found = new ArrayList<>();
    new TreeMap<>(task.task().invalidDates())
        .forEach((date, written) -> found.add(invalidDate(date, written, line)));
    if (!task.beforeText().isEmpty()) {
      found.add(textAfterFields(keys(task.beforeText()), line));
    }
    if (!task.onLaterLine().isEmpty()) {
      found.add(fieldsOnLaterLine(keys(task.onLaterLine()), line));
    }
    return found;
  }

  private static Diagnostic invalidDate(TaskDate date, String written, int line) {
    return new Diagnostic(
        DiagnosticCode.INVALID_DATE,
        line,
        "the %s date of a task, '%s', is no date".formatted(date.id(), written),
        "write the date as 2026-01-31");
  }

  private static Diagnostic textAfterFields(String fields, int line) {
    return new Diagnostic(
        DiagnosticCode.TRAILING_TEXT,
        line,
        "text follows fields of a task (" + fields + "); Minutebook reads them, Obsidian does not",
        "move them to the end of the line");
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

  static Diagnostic tooManyParticipants(int found, int most) {
    return tooMany(DiagnosticCode.TOO_MANY_PARTICIPANTS, "participants", found, most);
  }

  static Diagnostic tooManyTags(int found, int most) {
    return tooMany(DiagnosticCode.TOO_MANY_TAGS, "tags", found, most);
  }

  private static Diagnostic tooMany(DiagnosticCode code, String what, int found, int most) {
    return new Diagnostic(
        code,
        1,
        "the note has %,d %s; only the first %,d count".formatted(found, what, most),
        "name fewer, or raise max-" + what + " in limits.yaml");
  }

  static Diagnostic ownerUnknown(String written, int line) {
    return new Diagnostic(
        DiagnosticCode.OWNER_UNKNOWN,
        line,
        "'" + written + "' means the owner of the vault, and nobody is configured as that",
        PeopleRules.TO_NAME_THE_OWNER);
  }
}

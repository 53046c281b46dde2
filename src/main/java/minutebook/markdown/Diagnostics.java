package minutebook.markdown;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.config.PeopleRules;
import minutebook.note.Diagnostic;
import minutebook.note.Severity;
import minutebook.note.TaskDate;

/** What can be wrong with a note, each with its mend. */
final class Diagnostics {
  private Diagnostics() {}

  static Diagnostic notUtf8(Charset readAs) {
    return new Diagnostic(
        "not-utf-8",
        Severity.PROBLEM,
        1,
        "the file is not UTF-8; it was read as " + readAs.displayName(),
        "save it as UTF-8");
  }

  static Diagnostic frontMatter(String problem, int line) {
    return new Diagnostic(
        "front-matter-unreadable",
        Severity.PROBLEM,
        line,
        "the front matter is no valid YAML (" + problem + "); it was read entry by entry",
        "correct the YAML between the two lines of ---");
  }

  static Diagnostic frontMatterTooLong(int limit) {
    return new Diagnostic(
        "front-matter-unreadable",
        Severity.PROBLEM,
        1,
        "the front matter is longer than " + limit + " characters; only the text is indexed",
        "shorten it, or move what is long into the text");
  }

  static Diagnostic frontMatterOpen() {
    return new Diagnostic(
        "front-matter-open",
        Severity.NOTICE,
        1,
        "the front matter has no end; it was read as text",
        "write a line of --- below it");
  }

  static Diagnostic repeatedProperty(String key, int line) {
    return new Diagnostic(
        "repeated-property",
        Severity.NOTICE,
        line,
        "the front matter has '" + key + "' twice; the values of both count",
        "keep one of them");
  }

  static Diagnostic invalidDate(String written, int line) {
    return new Diagnostic(
        "invalid-date",
        Severity.PROBLEM,
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
        "invalid-date",
        Severity.PROBLEM,
        line,
        "the %s date of a task, '%s', is no date".formatted(date.id(), written),
        "write the date as 2026-01-31");
  }

  private static Diagnostic textAfterFields(String fields, int line) {
    return new Diagnostic(
        "trailing-text",
        Severity.NOTICE,
        line,
        "text follows fields of a task (" + fields + "); Minutebook reads them, Obsidian does not",
        "move them to the end of the line");
  }

  private static Diagnostic fieldsOnLaterLine(String fields, int line) {
    return new Diagnostic(
        "field-on-later-line",
        Severity.NOTICE,
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
    return new Diagnostic(
        "too-many-participants",
        Severity.PROBLEM,
        1,
        "the note names %,d participants; only the first %,d are people of it"
            .formatted(found, most),
        "name fewer, or raise max-participants in limits.yaml");
  }

  static Diagnostic ownerUnknown(String written, int line) {
    return new Diagnostic(
        "owner-unknown",
        Severity.NOTICE,
        line,
        "'" + written + "' means the owner of the vault, and nobody is configured as that",
        PeopleRules.TO_NAME_THE_OWNER);
  }
}

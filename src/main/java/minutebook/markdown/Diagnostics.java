package minutebook.markdown;

import java.nio.charset.Charset;
import minutebook.config.PeopleRules;
import minutebook.note.Diagnostic;
import minutebook.note.Severity;

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

  static Diagnostic frontMatter(FrontMatter.Problem problem) {
    return new Diagnostic(
        "front-matter-unreadable",
        Severity.PROBLEM,
        problem.line(),
        "the front matter is no valid YAML (" + problem.message() + "); only the text is indexed",
        "correct the YAML between the two lines of ---");
  }

  static Diagnostic invalidDate(String written, int line) {
    return new Diagnostic(
        "invalid-date",
        Severity.PROBLEM,
        line,
        "'" + written + "' is no date",
        "write the date as 2026-01-31");
  }

  static Diagnostic textAfterDate(int line) {
    return new Diagnostic(
        "trailing-text",
        Severity.NOTICE,
        line,
        "text follows the date of a task; Minutebook reads the date, Obsidian does not",
        "move the date to the end of the line");
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

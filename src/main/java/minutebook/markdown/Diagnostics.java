package minutebook.markdown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import minutebook.config.PeopleRules;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;

/** What can be wrong with a note, each with its mend. */
final class Diagnostics {
  private Diagnostics() {}

  static Diagnostic notUtf8(Charset readAs) {
    return new Diagnostic(
        DiagnosticCode.NOT_UTF_8,
        1,
        readAs.equals(StandardCharsets.UTF_8)
            ? "some bytes of the file are not UTF-8; these were read as windows-1252"
            : "the file is not UTF-8; it was read as " + readAs.displayName(),
        "save it as UTF-8");
  }

  static Diagnostic nulCharacter() {
    return new Diagnostic(
        DiagnosticCode.NUL_CHARACTER,
        1,
        "the file holds the character U+0000, which means nothing; it was read as U+FFFD",
        "remove it");
  }

  /**
   * @param edits how many pieces
   * @param line of the first
   */
  static Diagnostic repairedText(int edits, int line) {
    return new Diagnostic(
        DiagnosticCode.REPAIRED_TEXT,
        line,
        (edits == 1 ? "one piece" : "%,d pieces".formatted(edits))
            + " of text had been saved through a wrong encoding, and read as meant",
        "nothing has to be done here; for other programs, write it again and save as UTF-8");
  }

  static Diagnostic frontMatter(String problem, int line) {
    return new Diagnostic(
        DiagnosticCode.FRONT_MATTER_UNREADABLE,
        line,
        "the front matter is no valid YAML ("
            + Excerpt.ofProblem(problem)
            + "); it was read entry by entry",
        "correct the YAML between the two lines of ---");
  }

  static Diagnostic frontMatterAsText(String problem, int line) {
    return new Diagnostic(
        DiagnosticCode.FRONT_MATTER_UNREADABLE,
        line,
        "the front matter is no valid YAML or JSON ("
            + Excerpt.ofProblem(problem)
            + "); it was read as text",
        "correct it between the two lines of ---, without tabs before the names");
  }

  static Diagnostic keyIsNoWord(int line) {
    return new Diagnostic(
        DiagnosticCode.FRONT_MATTER_UNREADABLE,
        line,
        "a key of the front matter is a list or a map; its lines are indexed as plain text",
        "write a word before the colon, and a value that begins with a bracket in quotes");
  }

  static Diagnostic noFrontMatter() {
    return new Diagnostic(
        DiagnosticCode.NO_FRONT_MATTER,
        1,
        "what stands between the two lines of --- has no properties; it was read as text",
        "write each as 'name: value' for properties, or an empty line above the first --- for a"
            + " rule");
  }

  static Diagnostic frontMatterTooLong(int limit) {
    return new Diagnostic(
        DiagnosticCode.FRONT_MATTER_UNREADABLE,
        1,
        "the front matter has more than %,d characters; it is indexed as plain text"
            .formatted(limit),
        "shorten it, move what is long into the text, or raise max-front-matter in limits.yaml");
  }

  static Diagnostic frontMatterOpen() {
    return new Diagnostic(
        DiagnosticCode.FRONT_MATTER_OPEN,
        1,
        "the front matter has no end; it was read as text",
        "write a line of --- below it");
  }

  static Diagnostic markdownUnreadable(String failure, int line) {
    return new Diagnostic(
        DiagnosticCode.MARKDOWN_UNREADABLE,
        line,
        "the Markdown parser fails on the note (" + failure + "); it is indexed as plain text",
        "take parts out of the note until this goes away, and write the part that it was"
            + " otherwise; most often it is a table or a bracket that is not closed");
  }

  static Diagnostic commentOpen(String mark, String end, int line) {
    return new Diagnostic(
        DiagnosticCode.COMMENT_OPEN,
        line,
        mark + " is not closed; what follows it is text",
        "write " + end + " where it ends");
  }

  /**
   * @param single whether the key has one value
   */
  static Diagnostic repeatedProperty(String key, boolean single, int line) {
    return new Diagnostic(
        DiagnosticCode.REPEATED_PROPERTY,
        line,
        "the front matter has "
            + Excerpt.of(key)
            + " twice; "
            + (single ? "the first counts" : "the values of both count"),
        "keep one of them");
  }

  static Diagnostic invalidDate(String written, int line) {
    return new Diagnostic(
        DiagnosticCode.INVALID_DATE,
        line,
        Excerpt.of(written) + " is no date",
        "write the date as 2026-01-31");
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
        Excerpt.of(written) + " means the owner of the vault, and nobody is configured as that",
        PeopleRules.TO_NAME_THE_OWNER);
  }
}

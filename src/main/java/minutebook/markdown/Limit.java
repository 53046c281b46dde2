package minutebook.markdown;

import minutebook.config.LimitRules;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;

/** What a note can have too much of to be read as Markdown. */
enum Limit {
  NOTE(
      DiagnosticCode.NOTE_TOO_LONG,
      "max-note",
      "the note has more than %,d characters",
      "split the note"),
  LINE(
      DiagnosticCode.LINE_TOO_LONG,
      "max-line",
      "a line has more than %,d characters",
      "break the line"),
  BLOCK(
      DiagnosticCode.BLOCK_TOO_LONG,
      "max-block",
      "a block has more than %,d characters, its lines and links counting for more",
      "put an empty line into it"),
  HEADING(
      DiagnosticCode.HEADING_TOO_LONG,
      "max-heading",
      "a heading has more than %,d characters",
      "shorten it, or put an empty line between a text and the line below it"),
  DEPTH(
      DiagnosticCode.TOO_DEEP,
      "max-depth",
      "lists and quotes stand in each other more than %,d deep",
      "indent it less"),
  ITEMS(
      DiagnosticCode.TOO_MANY_ITEMS,
      "max-items",
      "the note has more than %,d items, those under long headings counting for more",
      "split the note");

  private final DiagnosticCode code;
  private final String setting;
  private final String what;
  private final String mend;

  Limit(DiagnosticCode code, String setting, String what, String mend) {
    this.code = code;
    this.setting = setting;
    this.what = what;
    this.mend = mend;
  }

  /** Whether every line after one that passed it does too. */
  boolean isForGood() {
    return this == NOTE || this == ITEMS;
  }

  int of(LimitRules rules) {
    return switch (this) {
      case NOTE -> rules.note();
      case LINE -> rules.line();
      case BLOCK -> rules.block();
      case HEADING -> rules.heading();
      case DEPTH -> rules.depth();
      case ITEMS -> rules.items();
    };
  }

  /**
   * That it was passed.
   *
   * @param line the first beyond it
   * @param lines how many are
   */
  Diagnostic passed(LimitRules rules, int line, int lines) {
    return new Diagnostic(
        code,
        line,
        what.formatted(of(rules))
            + (lines == 1 ? "; this line is" : "; %,d lines from this one on are".formatted(lines))
            + " indexed as plain text",
        mend + ", or raise " + setting + " in limits.yaml");
  }
}

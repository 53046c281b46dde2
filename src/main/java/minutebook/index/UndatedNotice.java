package minutebook.index;

import java.util.Optional;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.Note;
import minutebook.note.NoteShape;

/** A note with participants was most likely a meeting, and none without a date is found as one. */
final class UndatedNotice {
  private UndatedNotice() {}

  /**
   * Says so of a note.
   *
   * @param shape of the note, all notes considered
   */
  static Optional<Diagnostic> of(Note note, NoteShape shape) {
    boolean dateless =
        switch (shape) {
          case MEETING, OTHER -> note.date() == null && !note.participants().isEmpty();
          case PERSON_PAGE, CUSTOMER_PAGE, SOURCE -> false;
        };
    return dateless
        ? Optional.of(
            new Diagnostic(
                DiagnosticCode.NO_DATE,
                1,
                "the note has participants and no date, so that it is no meeting of any month",
                "write 'date: 2026-01-31' into its front matter, or begin the file's name so"))
        : Optional.empty();
  }
}

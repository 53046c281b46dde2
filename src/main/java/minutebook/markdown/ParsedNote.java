package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import minutebook.note.Diagnostic;
import minutebook.note.Note;

/**
 * A note as understood, and what could not be.
 *
 * @param edits how many pieces of text were repaired because the file had been saved through a
 *     wrong encoding
 */
public record ParsedNote(Note note, List<Diagnostic> diagnostics, int edits) {
  public ParsedNote {
    diagnostics = List.copyOf(diagnostics);
  }

  /** With what only shows when other notes are considered. */
  public ParsedNote with(Diagnostic more) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.add(more);
    return new ParsedNote(note, all, edits);
  }
}

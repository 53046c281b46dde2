package minutebook.markdown;

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
}

package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields that text follows, which the Obsidian Tasks plugin does not read; this is the one leniency
 * in where a field may stand.
 *
 * <p>Only what can be nothing else is read: a sign with a date, and a field between brackets, which
 * Dataview reads anywhere. What stands directly before such a field is read with it, as at the end
 * of a line. Other signs in the middle of a sentence may be meant as pictures ({@code from 🔼 to
 * ⏫}) or their value may go on as text ({@code 🔁 every month with the team}); they stay words.
 *
 * <pre>
 * Call ⏫ 📅 2026-02-06 about the lease       due 2026-02-06, high
 * Move it from 🔼 to ⏫ in the tracker        nothing
 * </pre>
 */
final class FieldsBeforeText {
  private final List<TailPart> parts;
  private final FieldSigns signs;

  /**
   * @param parts what may stand at the end of a line
   */
  FieldsBeforeText(List<TailPart> parts, FieldSigns signs) {
    this.parts = parts;
    this.signs = signs;
  }

  /** Those before an offset, in order. */
  List<FoundField> in(String line, int offset) {
    List<FoundField> fields = new ArrayList<>();
    for (int end = offset; end > 0; end--) {
      if (endsField(line, end)) {
        TaskTail run = new TaskTail(line, end);
        run.read(parts);
        fields.addAll(run.fields().reversed());
        end = Math.min(end, run.end() + 1);
      }
    }
    return fields.reversed();
  }

  /** Of fields between brackets those of other things are ends at which nothing is read. */
  private boolean endsField(String line, int end) {
    return endsDate(line, end) || BracketedField.endingAt(line, end).isPresent();
  }

  private boolean endsDate(String line, int end) {
    int start = end - IsoDates.LENGTH;
    boolean longer = end < line.length() && Character.isLetterOrDigit(line.charAt(end));
    return !longer
        && IsoDates.isAt(line, start)
        && signs
            .endingAt(line, TaskTail.withoutBlanks(line, start))
            .flatMap(sign -> sign.field().date())
            .isPresent();
  }
}

package minutebook.markdown;

import java.util.Optional;
import java.util.function.ToIntFunction;
import minutebook.config.PeopleRules;
import minutebook.note.Diagnostic;
import minutebook.note.Item;
import minutebook.note.Note;

/** Notices, once a note, that a word means the owner of the vault when nobody is configured. */
final class OwnerNotice {
  private OwnerNotice() {}

  /**
   * The notice of the first place: the participants stand before the tasks.
   *
   * @param text the whole note
   * @param lineOf the line from which on a participant is named
   */
  static Optional<Diagnostic> of(
      Note note, String text, ToIntFunction<String> lineOf, PeopleRules rules) {
    if (rules.owner().isPresent()) {
      return Optional.empty();
    }
    for (String participant : note.participants()) {
      if (rules.meansOwner(participant)) {
        int line = lineOf(participant, text, lineOf.applyAsInt(participant));
        return Optional.of(Diagnostics.ownerUnknown(participant, line));
      }
    }
    for (Item item : note.items()) {
      if (item.task() != null) {
        for (String assignee : item.task().assignees()) {
          if (rules.beginsWithOwner(assignee)) {
            int line = item.places().getFirst().start();
            return Optional.of(Diagnostics.ownerUnknown("@" + assignee, line));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The line of the first place where a word stands by itself; the one from which on it may, when
   * it is written otherwise.
   */
  private static int lineOf(String word, String text, int first) {
    LineIndex lines = new LineIndex(text, 0);
    for (int at = text.indexOf(word, lines.start(first));
        at >= 0;
        at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return lines.line(at);
      }
    }
    return first;
  }
}

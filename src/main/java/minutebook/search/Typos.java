package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.query.Limits;
import minutebook.query.Work;

/** Words that may have been meant where one is spelled wrongly. */
final class Typos {
  /** Of shorter words half are one edit apart. */
  private static final int SHORTEST = 4;

  /** From this length on, two edits. */
  private static final int LONG = 6;

  private Typos() {}

  /**
   * Any of the words, as they are or spelled nearly so, until that is too much work; empty when
   * none can be.
   */
  static Optional<Criterion> any(List<Criterion> words) {
    List<Criterion> any = new ArrayList<>(words);
    int work = 0;
    for (Criterion word : words) {
      if (word instanceof Criterion.Words(String text) && edits(text) > 0) {
        work += Work.ofTypos(text, edits(text));
        if (work <= Limits.WORK) {
          any.add(new Criterion.Fuzzy(text, edits(text)));
        }
      }
    }
    boolean found = any.size() > words.size() && words.size() <= Limits.EXPANSIONS;
    return found ? Optional.of(new Criterion.Or(any)) : Optional.empty();
  }

  /** How many edits away another word may be; none for what is short or no word of letters. */
  static int edits(String word) {
    boolean letters = word.codePoints().allMatch(Character::isLetter);
    if (!letters || word.length() < SHORTEST || word.length() > Limits.FUZZY_LENGTH) {
      return 0;
    }
    return word.length() < LONG ? 1 : 2;
  }
}

package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words that may have been meant where one is spelled wrongly. */
final class Typos {
  /** Of shorter words half are one edit apart. */
  private static final int SHORTEST = 4;

  /** To look for what is nearly like a longer one takes seconds. */
  private static final int LONGEST = 64;

  /** From this length on, two edits. */
  private static final int LONG = 6;

  /** To look for words nearly like these takes long, so a query of many is not looked at. */
  static final int MOST_WORDS = 16;

  private Typos() {}

  /** Any of the words, as they are or spelled nearly so; empty when none can be misspelled. */
  static Optional<Criterion> any(List<Criterion> words) {
    List<Criterion> any = new ArrayList<>(words);
    for (Criterion word : words) {
      if (word instanceof Criterion.Words(String text) && edits(text) > 0) {
        any.add(new Criterion.Fuzzy(text, edits(text)));
      }
    }
    boolean found = any.size() > words.size() && words.size() <= MOST_WORDS;
    return found ? Optional.of(new Criterion.Or(any)) : Optional.empty();
  }

  /** How many edits away another word may be; none for what is short or no word of letters. */
  static int edits(String word) {
    boolean letters = word.codePoints().allMatch(Character::isLetter);
    if (!letters || word.length() < SHORTEST || word.length() > LONGEST) {
      return 0;
    }
    return word.length() < LONG ? 1 : 2;
  }
}

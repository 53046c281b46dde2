package minutebook.people;

import java.util.List;
import java.util.Optional;

/**
 * A canonical name, taken apart to be compared.
 *
 * @param count how often notes give it
 * @param words folded, without accents and full stops
 */
record ComparedName(String name, int count, List<String> words) {
  /** A shorter word with another letter in it is another word: Ana and Ina, Lee and Lea. */
  private static final int ONE_LETTER = 4;

  /** A letter more or less may be a slip sooner, when the other words agree: Qi and Qiu. */
  private static final int ONE_MORE = 3;

  private static final int TWO_LETTERS = 7;

  /** In a shorter name, which has no other word to agree in, a letter tells little: Mara, Maria. */
  private static final int SINGLE = 6;

  private static final int TWO_LETTERS_IN_ALL = 10;

  static ComparedName of(String name, int count) {
    return new ComparedName(name, count, NameText.words(name));
  }

  String text() {
    return String.join(" ", words);
  }

  /** Its letters and digits alone. */
  String letters() {
    return String.join("", words).replace("-", "").replace("'", "");
  }

  String inOrder() {
    return String.join(" ", words.stream().sorted().toList());
  }

  boolean isFull() {
    return words.size() > 1;
  }

  /** Whether this is the other with words left out between its first and last, or with initials. */
  Optional<Likeness> shortens(ComparedName other) {
    if (!isFull() || words.size() > other.words.size() || words.equals(other.words)) {
      return Optional.empty();
    }
    boolean initial = false;
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      at = i == words.size() - 1 ? Math.max(at, other.words.size() - 1) : at;
      int limit = i == 0 ? 1 : other.words.size();
      while (at < limit && !begins(word, other.words.get(at))) {
        at++;
      }
      if (at >= limit) {
        return Optional.empty();
      }
      initial |= !word.equals(other.words.get(at));
      at++;
    }
    return Optional.of(initial ? Likeness.INITIAL : Likeness.MISSING_NAME);
  }

  private static boolean begins(String word, String full) {
    return word.equals(full) || (word.length() == 1 && full.startsWith(word));
  }

  /** Whether the two are a slip of one or two letters apart. */
  Optional<Likeness> isNear(ComparedName other) {
    if (words.size() != other.words.size() || isNumbered() || other.isNumbered()) {
      return Optional.empty();
    }
    int all = 0;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < words.size(); i++) {
      int edits = edits(words.get(i), other.words.get(i));
      if (edits > 0) {
        shortest = Math.min(shortest, length(words.get(i), other.words.get(i)));
      }
      all += edits;
    }
    boolean hardly = shortest < (isFull() ? ONE_LETTER : SINGLE);
    return switch (all) {
      case 1 -> Optional.of(hardly ? Likeness.ONE_OF_FEW_LETTERS : Likeness.ONE_LETTER);
      case 2 ->
          hardly || text().length() < TWO_LETTERS_IN_ALL
              ? Optional.empty()
              : Optional.of(Likeness.TWO_LETTERS);
      default -> Optional.empty();
    };
  }

  /** Letters two words are apart; more than two when they are two words. */
  private int edits(String a, String b) {
    int length = length(a, b);
    boolean oneMore = isFull() && a.length() != b.length();
    int least = oneMore ? ONE_MORE : ONE_LETTER;
    int most = length >= TWO_LETTERS ? 2 : length >= least ? 1 : 0;
    int edits = EditDistance.between(a, b, most);
    return edits <= most ? edits : TWO_LETTERS;
  }

  private static int length(String a, String b) {
    return Math.max(a.length(), b.length());
  }

  /** Whether there is a digit in it; numbers never differ by a slip. */
  boolean isNumbered() {
    return text().chars().anyMatch(Character::isDigit);
  }
}

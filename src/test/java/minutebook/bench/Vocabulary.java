package minutebook.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Made-up words, as unevenly used as those of a language: the word of rank <i>n</i> comes with a
 * frequency proportional to 1/<i>n</i> (Zipf's law), and frequent words are short.
 */
final class Vocabulary {
  private static final String[] ONSETS =
      "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w".split(" ");
  private static final String[] NUCLEI = "a e i o u ai ea ee ou".split(" ");
  private static final String[] CODAS = {"", "", "", "n", "r", "s", "t", "l", "m", "nd", "rt"};
  private static final String[] ENDINGS = {"", "", "", "s", "ed", "ing", "er", "ly", "tion"};

  private final List<String> words;

  /** The sum of the frequencies up to each rank; the last is the sum of all. */
  private final double[] sums;

  Vocabulary(int size, Random random) {
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < size) {
      made.add(word(random, 1 + (int) (3.2 * made.size() / size + random.nextDouble())));
    }
    words = new ArrayList<>(made);
    sums = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += 1.0 / (rank + 1);
      sums[rank] = sum;
    }
  }

  private static String word(Random random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(one(ONSETS, random)).append(one(NUCLEI, random)).append(one(CODAS, random));
    }
    return syllables > 1 ? word.append(one(ENDINGS, random)).toString() : word.toString();
  }

  private static String one(String[] parts, Random random) {
    return parts[random.nextInt(parts.length)];
  }

  /** A word, frequent ones more often. */
  String next(Random random) {
    int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return words.get(Math.min(found < 0 ? -found - 1 : found, words.size() - 1));
  }

  /** Words with spaces between. */
  String text(int count, Random random) {
    List<String> text = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      text.add(next(random));
    }
    return String.join(" ", text);
  }
}

package minutebook.people;

import java.util.Arrays;
import java.util.List;

/**
 * Finds texts that may be one or two letters apart without comparing each with each: such texts are
 * equal when up to two letters of each are left out. Most of what is found is that near; all that
 * is that near is found, unless a great many share a form. Among more texts than fit in memory that
 * way, one letter is left out, or none.
 */
final class NearTexts {
  /** Takes the numbers of two texts; the same two may come again. */
  interface Pairs {
    void pair(int one, int other);
  }

  /** A shorter text is not looked for at two letters' distance, nor a longer one. */
  private static final int LEAST_FOR_TWO = 8;

  private static final int MOST_FOR_TWO = 40;

  /** What more texts share is a pattern, such as names with numbers, and no slip. */
  private static final int MOST_THAT_SHARE = 50;

  /** Forms of all texts together; they take eight bytes each. */
  private static final int MOST_FORMS = 8_000_000;

  /** The hash of a form, and the number of its text. */
  private final long[] forms;

  /** How many letters are left out. */
  private final int letters;

  private int size;

  private NearTexts(int letters, int forms) {
    this.letters = letters;
    this.forms = new long[forms];
  }

  static void among(List<String> texts, Pairs pairs) {
    among(texts, MOST_FORMS, pairs);
  }

  static void among(List<String> texts, int mostForms, Pairs pairs) {
    int letters = 2;
    while (letters > 0 && forms(texts, letters) > mostForms) {
      letters--;
    }
    NearTexts near = new NearTexts(letters, Math.toIntExact(forms(texts, letters)));
    for (int number = 0; number < texts.size(); number++) {
      near.add(texts.get(number), number);
    }
    near.report(pairs);
  }

  private static long forms(List<String> texts, int letters) {
    return texts.stream().mapToLong(text -> forms(text.length(), letters)).sum();
  }

  private static long forms(int length, int letters) {
    long one = letters > 0 ? length : 0;
    long two = letters > 1 && isForTwo(length) ? length * (length - 1L) / 2 : 0;
    return 1 + one + two;
  }

  private static boolean isForTwo(int length) {
    return length >= LEAST_FOR_TWO && length <= MOST_FOR_TWO;
  }

  private void add(String text, int number) {
    int length = text.length();
    add(hash(text, -1, -1), number);
    for (int first = 0; letters > 0 && first < length; first++) {
      add(hash(text, first, -1), number);
      for (int second = first + 1; letters > 1 && isForTwo(length) && second < length; second++) {
        add(hash(text, first, second), number);
      }
    }
  }

  private void add(int hash, int number) {
    forms[size++] = ((long) hash << Integer.SIZE) | number;
  }

  /** Of a text without the letters at two places; -1 is no place. */
  private static int hash(String text, int first, int second) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i != first && i != second) {
        hash = 31 * hash + text.charAt(i);
      }
    }
    return hash;
  }

  private void report(Pairs pairs) {
    Arrays.sort(forms, 0, size);
    int start = 0;
    for (int end = 1; end <= size; end++) {
      if (end == size || hashOf(end) != hashOf(start)) {
        int[] numbers =
            Arrays.stream(forms, start, end).mapToInt(form -> (int) form).distinct().toArray();
        if (numbers.length <= MOST_THAT_SHARE) {
          report(numbers, pairs);
        }
        start = end;
      }
    }
  }

  private static void report(int[] numbers, Pairs pairs) {
    for (int i = 0; i < numbers.length; i++) {
      for (int j = i + 1; j < numbers.length; j++) {
        pairs.pair(numbers[i], numbers[j]);
      }
    }
  }

  private int hashOf(int form) {
    return (int) (forms[form] >> Integer.SIZE);
  }
}

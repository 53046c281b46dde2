package minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far two texts are apart. */
final class EditDistanceTest {
  private static final long SEED = 20_261_121;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
      ana,     ana,      0
      ana,     anna,     1
      anna,    ana,      1
      ana,     ane,      1
      ana,     aan,      1
      ana,     naa,      1
      ana,     '',       3
      '',      '',       0
      '',      ana,      3
      holt,    holm,     1
      marc,    mark,     1
      kristin, christine, 3
      ca,      abc,      3
      """)
  void theDistanceCountsLettersAndSwapsOfNeighbours(String a, String b, int edits) {
    assertThat(EditDistance.between(a, b, 9)).isEqualTo(edits);
  }

  @Test
  void withinTheLimitItIsThatOfEveryLetterComparedAndBeyondItMore() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      String a = text(random);
      String b = text(random);
      int all = every(a, b);
      for (int most = 0; most < 5; most++) {
        int found = EditDistance.between(a, b, most);
        assertThat(all <= most ? found == all : found > most)
            .as("%s %s, at most %s: %s for %s; seed %s", a, b, most, found, all, SEED)
            .isTrue();
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }

  /** By the definition, without a band. */
  private static int every(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restOfA = a.substring(1);
    String restOfB = b.substring(1);
    int least =
        Math.min(
            every(restOfA, restOfB) + (a.charAt(0) == b.charAt(0) ? 0 : 1),
            Math.min(every(restOfA, b), every(a, restOfB)) + 1);
    boolean swapped =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swapped ? Math.min(least, every(a.substring(2), b.substring(2)) + 1) : least;
  }
}

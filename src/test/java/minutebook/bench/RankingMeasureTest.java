package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RankingMeasureTest {
  /** Worked out by hand: log2 of 2, 3, 4, 5 is 1, 1.58496, 2, 2.32193. */
  @ParameterizedTest(name = "{0} of {1}, where {2} is relevant, is {3}")
  @CsvSource({
    // Both relevant ones in the order of their gains: as good as can be.
    "NDCG, b d, b2 d1, 1",
    // 1 + 2 / 1.58496 = 2.26186 of 2 + 1 / 1.58496 = 2.63093.
    "NDCG, d b, b2 d1, 0.85972",
    // 2 / 1.58496 + 1 / 2.32193 = 1.69253 of 2 + 0.63093 + 0.5 = 3.13093.
    "NDCG, a b c d, b2 d1 x1, 0.54058",
    "NDCG, a c, b2, 0",
    "NDCG, '', b2, 0",
    // The eleventh does not count, and is not awaited where only ten fit.
    "NDCG, a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 b, b1, 0",
    "NDCG, a b c d e f g h i j, a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1, 1",
    "AVERAGE_PRECISION, b d, b2 d1, 1",
    // (1/2 + 2/4) / 3
    "AVERAGE_PRECISION, a b c d, b2 d1 x1, 0.33333",
    "AVERAGE_PRECISION, a c, b1, 0",
    "AVERAGE_PRECISION, '', b1, 0",
    "RECALL, a b c d, b2 d1 x1, 0.66667",
    "RECALL, '', b1, 0",
    "RECIPROCAL_RANK, b d, b2 d1, 1",
    "RECIPROCAL_RANK, a c d, b2 d1, 0.33333",
    "RECIPROCAL_RANK, a c, b2 d1, 0",
  })
  void measures(RankingMeasure measure, String ranked, String gains, double value) {
    assertThat(measure.of(words(ranked), gains(gains))).isCloseTo(value, within(0.00001));
  }

  @Test
  void recallLooksAtAHundredDocuments() {
    List<String> ranked = new ArrayList<>(Collections.nCopies(99, "other"));
    ranked.add("hundredth");
    ranked.add("next");

    Map<String, Integer> gains = Map.of("hundredth", 1, "next", 1);

    assertThat(RankingMeasure.RECALL.of(ranked, gains)).isEqualTo(0.5);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** {@code b2} → b is worth 2. */
  private static Map<String, Integer> gains(String text) {
    Map<String, Integer> gains = new TreeMap<>();
    words(text).forEach(word -> gains.put(word.substring(0, 1), word.charAt(1) - '0'));
    return gains;
  }
}

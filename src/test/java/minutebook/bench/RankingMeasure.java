package minutebook.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a ranking is, from 0 to 1, as trec_eval has it.
 *
 * <pre>
 * ranked  a b c d       gains  b 2, d 1, x 1
 * nDCG@10               (2/log2(3) + 1/log2(5)) / (2/log2(2) + 1/log2(3) + 1/log2(4))
 * average precision     (1/2 + 2/4) / 3
 * recall@100            2/3
 * reciprocal rank       1/2
 * </pre>
 */
enum RankingMeasure {
  NDCG("nDCG@10") {
    @Override
    double of(List<String> ranked, Map<String, Integer> gains) {
      List<Integer> found = ranked.stream().map(id -> gains.getOrDefault(id, 0)).toList();
      List<Integer> ideal = gains.values().stream().sorted(Comparator.reverseOrder()).toList();
      return discounted(found) / discounted(ideal);
    }
  },
  AVERAGE_PRECISION("MAP") {
    @Override
    double of(List<String> ranked, Map<String, Integer> gains) {
      int found = 0;
      double sum = 0;
      for (int i = 0; i < ranked.size(); i++) {
        if (gains.containsKey(ranked.get(i))) {
          found++;
          sum += (double) found / (i + 1);
        }
      }
      return sum / gains.size();
    }
  },
  RECALL("recall@100") {
    @Override
    double of(List<String> ranked, Map<String, Integer> gains) {
      long found = ranked.stream().limit(Ranking.DEPTH).filter(gains::containsKey).count();
      return (double) found / gains.size();
    }
  },
  RECIPROCAL_RANK("MRR") {
    @Override
    double of(List<String> ranked, Map<String, Integer> gains) {
      for (int i = 0; i < ranked.size(); i++) {
        if (gains.containsKey(ranked.get(i))) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  };

  private static final int FIRST_PAGE = 10;

  private final String title;

  RankingMeasure(String title) {
    this.title = title;
  }

  /** The name of its mean over several questions. */
  String title() {
    return title;
  }

  static RankingMeasure titled(String title) {
    return Arrays.stream(values())
        .filter(measure -> measure.title.equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no measure " + title));
  }

  /**
   * Measures a ranking.
   *
   * @param ranked the best first, each once
   * @param gains what is relevant, and how much; at least one
   */
  abstract double of(List<String> ranked, Map<String, Integer> gains);

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(gains.size(), FIRST_PAGE); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }
}

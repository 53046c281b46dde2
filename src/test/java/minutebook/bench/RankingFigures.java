package minutebook.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import minutebook.bench.TestCollection.Question;

/** How a ranking does on each of some questions; one it finds nothing for counts as 0. */
final class RankingFigures {
  /** What is less apart is equal. */
  private static final double EQUAL = 1e-9;

  private final Map<RankingMeasure, double[]> values = new EnumMap<>(RankingMeasure.class);

  private RankingFigures(int questions) {
    for (RankingMeasure measure : RankingMeasure.values()) {
      values.put(measure, new double[questions]);
    }
  }

  static RankingFigures of(Ranking ranking, List<Question> questions) throws Exception {
    RankingFigures figures = new RankingFigures(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      List<String> ranked = ranking.ranked(question);
      for (RankingMeasure measure : RankingMeasure.values()) {
        figures.of(measure)[i] = measure.of(ranked, question.gains());
      }
    }
    return figures;
  }

  /** The mean over all questions. */
  double mean(RankingMeasure measure) {
    return Arrays.stream(of(measure)).average().orElse(Double.NaN);
  }

  /** For how many questions this is better than another. */
  long wins(RankingMeasure measure, RankingFigures other) {
    double[] ours = of(measure);
    double[] theirs = other.of(measure);
    return IntStream.range(0, ours.length).filter(i -> ours[i] > theirs[i] + EQUAL).count();
  }

  private double[] of(RankingMeasure measure) {
    return values.getOrDefault(measure, new double[0]);
  }
}

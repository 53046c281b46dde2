package minutebook.bench;

import java.util.List;
import java.util.Locale;

/**
 * Minutebook beside bare Lucene on one collection.
 *
 * @param bare the better of the analyzers, by nDCG@10
 * @param analyzers the name of each, and what it reaches
 */
record QualityComparison(
    String collection,
    int questions,
    RankingFigures ours,
    RankingFigures bare,
    List<String> analyzers) {
  private static final List<RankingMeasure> SHOWN =
      List.of(RankingMeasure.NDCG, RankingMeasure.AVERAGE_PRECISION, RankingMeasure.RECALL);

  QualityComparison {
    analyzers = List.copyOf(analyzers);
  }

  /** The table of several collections. */
  static String table(List<QualityComparison> all) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-12s %9s  %-10s %8s %8s %7s %5s %7s%n"
            .formatted(
                "collection", "questions", "measure", "ours", "bare", "ratio", "wins", "losses"));
    all.forEach(one -> SHOWN.forEach(measure -> table.append(one.row(measure))));
    table.append('\n');
    all.forEach(
        one ->
            table.append(
                "bare of %s: the better of %s%n"
                    .formatted(one.collection, String.join(" and ", one.analyzers))));
    return table.toString();
  }

  private String row(RankingMeasure measure) {
    double mean = ours.mean(measure);
    double baseline = bare.mean(measure);
    return String.format(
        Locale.ROOT,
        "%-12s %9d  %-10s %8.4f %8.4f %7.3f %5d %7d%n",
        collection,
        questions,
        measure.title(),
        mean,
        baseline,
        mean / baseline,
        ours.wins(measure, bare),
        bare.wins(measure, ours));
  }
}

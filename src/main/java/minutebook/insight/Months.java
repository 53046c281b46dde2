package minutebook.insight;

import java.util.List;
import minutebook.config.Dimension;
import minutebook.search.EngineAnswer;
import minutebook.search.Searcher.Counted;

/** Months of a counted answer. */
final class Months {
  private Months() {}

  /** {@code 2026-01} with its count, the latest first. */
  static List<Counted> of(EngineAnswer answer) {
    return answer.counts(Dimension.DATE).values().stream()
        .flatMap(year -> year.children().stream())
        .map(month -> new Counted(month.value(), month.count()))
        .toList();
  }
}

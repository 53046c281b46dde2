package minutebook.insight;

import java.util.List;
import java.util.Objects;
import minutebook.config.Dimension;
import minutebook.search.EngineAnswer;
import minutebook.search.Searcher.Counted;

/** Months of a counted answer. */
final class Months {
  private Months() {}

  /** {@code 2026-01} with its count, the latest first. */
  static List<Counted> of(EngineAnswer answer) {
    return Objects.requireNonNull(answer.facets().get(Dimension.DATE)).values().stream()
        .flatMap(year -> year.children().stream())
        .map(month -> new Counted(month.value(), month.count()))
        .toList();
  }
}

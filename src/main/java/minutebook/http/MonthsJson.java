package minutebook.http;

import java.util.List;
import minutebook.search.Searcher.Counted;

/** Months with the number of their notes, the latest first. */
public record MonthsJson(List<MonthCountJson> months) {
  record MonthCountJson(String month, long notes) {}

  public static MonthsJson of(List<Counted> months) {
    return new MonthsJson(
        months.stream().map(month -> new MonthCountJson(month.value(), month.count())).toList());
  }
}

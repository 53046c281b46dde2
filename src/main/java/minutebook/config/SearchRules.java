package minutebook.config;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import minutebook.note.SectionKind;

/**
 * How results are found and ordered ({@code search.yaml}).
 *
 * @param exactWeight added when a word stands exactly as typed
 * @param timeZone in which it is today, and in which times become days
 * @param staleAfter days after which an overdue task is stale
 * @param sectionWeights factor of an item's score by its section's kind
 */
public record SearchRules(
    FieldWeights fields,
    double exactWeight,
    Map<SectionKind, Double> sectionWeights,
    int pageSize,
    int maxPageSize,
    int itemsPerNote,
    ZoneId timeZone,
    DayOfWeek firstDayOfWeek,
    int staleAfter) {

  /** What a word counts for, by where it stands. */
  public record FieldWeights(double text, double heading, double title, double people) {}
}

package minutebook.config;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.note.SectionKind;

/**
 * How results are found and ordered ({@code search.yaml}).
 *
 * @param exactWeight added when a word stands exactly as typed
 * @param commonWords folded; beside others these need not be there
 * @param commonWordWeight what such a word counts for
 * @param synonyms texts that mean the same, each list for itself
 * @param widenBelow with fewer hits than this, more are shown that hold less of what was asked
 * @param timeZone in which it is today, and in which times become days
 * @param staleAfter days after which an overdue task is stale
 * @param sectionWeights factor of an item's score by its section's kind
 * @param profile where a brief finds what somebody does
 * @param maxExpansions words that a pattern, a word with typos or a regular expression stands for
 */
public record SearchRules(
    FieldWeights fields,
    double exactWeight,
    Set<String> commonWords,
    double commonWordWeight,
    List<List<String>> synonyms,
    int widenBelow,
    RecencyRule recency,
    Map<SectionKind, Double> sectionWeights,
    int pageSize,
    int maxPageSize,
    int itemsPerNote,
    ZoneId timeZone,
    DayOfWeek firstDayOfWeek,
    int staleAfter,
    int maxExpansions,
    ProfileRules profile) {
  public SearchRules {
    commonWords = Set.copyOf(commonWords);
    synonyms = List.copyOf(synonyms);
    sectionWeights = Map.copyOf(sectionWeights);
  }

  /** What a word counts for, by where it stands. */
  public record FieldWeights(double text, double heading, double title, double people) {}
}

package minutebook.config;

import java.util.Map;
import minutebook.note.SectionKind;

/**
 * How results are found and ordered ({@code search.yaml}).
 *
 * @param exactWeight added when a word stands exactly as typed
 * @param sectionWeights factor of an item's score by its section's kind
 * @param maxExpansions words that a pattern, a word with typos or a regular expression stands for
 */
public record SearchRules(
    FieldWeights fields,
    double exactWeight,
    Map<SectionKind, Double> sectionWeights,
    int pageSize,
    int maxPageSize,
    int itemsPerNote,
    int maxExpansions) {

  /** What a word counts for, by where it stands. */
  public record FieldWeights(double text, double heading, double title, double people) {}
}

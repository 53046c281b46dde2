package minutebook.config;

import static minutebook.config.Readings.count;

import java.util.EnumMap;
import java.util.Map;
import minutebook.config.SearchRules.FieldWeights;
import minutebook.note.SectionKind;

/** Reads {@code search.yaml}. */
final class SearchSettings {
  private static final int MAX_PAGE = 10_000;
  private static final int MAX_EXPANSIONS = 10_000;

  private SearchSettings() {}

  static SearchRules read(Settings search) throws ConfigurationException {
    int maxPageSize = search.required("max-page-size", count(1, MAX_PAGE));
    return new SearchRules(
        fieldWeights(search.required("field-weights", Settings::of)),
        search.required("exact-weight", Readings::weight),
        sectionWeights(search.required("section-weights", Settings::of)),
        search.required("page-size", count(1, maxPageSize)),
        maxPageSize,
        search.required("items-per-note", count(1, 100)),
        search.required("max-expansions", count(1, MAX_EXPANSIONS)));
  }

  private static FieldWeights fieldWeights(Settings fields) throws ConfigurationException {
    FieldWeights weights =
        new FieldWeights(
            fields.required("text", Readings::weight),
            fields.required("heading", Readings::weight),
            fields.required("title", Readings::weight),
            fields.required("people", Readings::weight));
    fields.nothingElse();
    return weights;
  }

  private static Map<SectionKind, Double> sectionWeights(Settings sections)
      throws ConfigurationException {
    Map<SectionKind, Double> weights = new EnumMap<>(SectionKind.class);
    for (SectionKind kind : SectionKind.values()) {
      weights.put(kind, sections.required(kind.id(), Readings::weight));
    }
    sections.nothingElse();
    return Map.copyOf(weights);
  }
}

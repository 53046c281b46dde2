package minutebook.config;

import static minutebook.config.Readings.count;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.config.SearchRules.FieldWeights;
import minutebook.note.SectionKind;

/** Reads {@code search.yaml}. */
final class SearchSettings {
  private static final int MAX_PAGE = 10_000;
  private static final int MAX_DAYS = 10_000;
  private static final int MAX_EXPANSIONS = 10_000;

  private SearchSettings() {}

  static SearchRules read(Settings search) throws ConfigurationException {
    int maxPageSize = search.required("max-page-size", count(1, MAX_PAGE));
    return new SearchRules(
        fieldWeights(search.required("field-weights", Settings::of)),
        search.required("exact-weight", Readings::weight),
        commonWords(search.required("common-words", Readings.list(Readings::word))),
        search.required("common-word-weight", Readings::weight),
        search.required("synonyms", Readings.list(SearchSettings::synonyms)),
        search.required("widen-below", count(0, MAX_PAGE)),
        recency(search.required("recency", Settings::of)),
        sectionWeights(search.required("section-weights", Settings::of)),
        search.required("page-size", count(1, maxPageSize)),
        maxPageSize,
        search.required("items-per-note", count(1, 100)),
        search.required("time-zone", Readings::timeZone),
        search.required("first-day-of-week", Readings.constant(DayOfWeek.values())),
        search.required("stale-after", count(0, MAX_DAYS)),
        search.required("max-expansions", count(1, MAX_EXPANSIONS)),
        profile(search.required("profile", Settings::of)));
  }

  private static ProfileRules profile(Settings profile) throws ConfigurationException {
    ProfileRules rules =
        new ProfileRules(
            profile.required("role", Readings::foldedSet),
            profile.required("company", Readings::foldedSet));
    profile.nothingElse();
    return rules;
  }

  private static Set<String> commonWords(List<String> words) {
    return words.stream().map(Folded::withoutAccents).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> synonyms(Setting setting) throws ConfigurationException {
    List<String> same = Readings.list(Readings::word).of(setting);
    if (same.size() < 2) {
      throw Readings.wrong(setting, "two or more words that mean the same: [dpu, processor]");
    }
    return same;
  }

  private static RecencyRule recency(Settings recency) throws ConfigurationException {
    RecencyRule rule =
        new RecencyRule(
            recency.required("boost", Readings::weight),
            recency.required("half-life", count(1, MAX_DAYS)));
    recency.nothingElse();
    return rule;
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

package minutebook.search;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.Dimension;
import minutebook.config.SearchRules;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.query.Calendar;
import minutebook.query.Explanation;
import minutebook.query.ParsedQuery;
import minutebook.query.QueryNode;
import minutebook.query.QueryParser;
import minutebook.query.QueryWarning;
import org.jspecify.annotations.Nullable;

/**
 * Answers searches.
 *
 * <pre>
 * text → QueryNode → values of the index → Criterion ─┐
 * filters ────────────────────────────────────────────┴→ EngineQuery → Searcher
 * </pre>
 */
public final class Search {
  private final Searcher searcher;
  private final Configuration configuration;
  private final InstantSource clock;
  private volatile @Nullable KnownPeople known;
  private volatile @Nullable KnownPairs pairs;

  /**
   * Over what a searcher finds.
   *
   * @param clock says which day is today
   */
  public Search(Searcher searcher, Configuration configuration, InstantSource clock) {
    this.searcher = searcher;
    this.configuration = configuration;
    this.clock = clock;
  }

  /**
   * Answers one search.
   *
   * @throws NoIndexException if nothing has been indexed
   */
  public SearchResult run(SearchRequest asked) throws IOException {
    long start = System.nanoTime();
    ParsedQuery parsed = QueryParser.parse(asked.text());
    DirectedRequest directed = DirectedRequest.of(asked, parsed.directives());
    SearchRequest request = directed.request();
    Calendar calendar = calendar();
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      ValueResolver resolver =
          new ValueResolver(
              snapshot,
              people(snapshot.names()),
              new DateResolver(calendar, configuration.search().staleAfter()));
      QueryNode query = resolver.resolve(parsed.root());
      List<QueryWarning> warnings = new ArrayList<>(parsed.warnings());
      warnings.addAll(directed.warnings());
      warnings.addAll(resolver.warnings());
      warnings.sort(Comparator.comparingInt(QueryWarning::start));
      EngineAnswer answer = snapshot.search(engineQuery(request, query, calendar.today()));
      return new SearchResult(
          request,
          Explanation.of(query, request.unit().id() + "s"),
          warnings,
          answer,
          snapshot.summary(),
          (System.nanoTime() - start) / 1e6);
    }
  }

  private Calendar calendar() {
    SearchRules rules = configuration.search();
    LocalDate today = clock.instant().atZone(rules.timeZone()).toLocalDate();
    return new Calendar(today, rules.firstDayOfWeek(), rules.timeZone());
  }

  /** One note as the index has it. */
  public Optional<Searcher.StoredNote> note(String path) throws IOException {
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      return snapshot.note(path);
    }
  }

  public IndexSummary summary() throws IOException {
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      return snapshot.summary();
    }
  }

  /** Names of the index that are probably one person's; nothing merges by itself. */
  public LikelyPeople likelyPeople() throws IOException {
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      long generation = snapshot.summary().generation();
      KnownPairs before = pairs;
      if (before != null && before.generation == generation) {
        return before.people;
      }
      LikelyPeople people = LikelyPeople.in(snapshot, configuration.people());
      pairs = new KnownPairs(generation, people);
      return people;
    }
  }

  private record KnownPairs(long generation, LikelyPeople people) {}

  /** A directory and the names it was made from; these change with each commit. */
  private record KnownPeople(NameCounts names, PersonDirectory directory) {}

  private PersonDirectory people(NameCounts names) {
    KnownPeople before = known;
    if (before != null && before.names.equals(names)) {
      return before.directory;
    }
    PersonDirectory directory = PersonDirectory.of(names, configuration.people());
    known = new KnownPeople(names, directory);
    return directory;
  }

  private EngineQuery engineQuery(SearchRequest request, QueryNode query, LocalDate today) {
    List<Criterion> all = new ArrayList<>();
    all.add(Criteria.ofNotes(query));
    Map<Dimension, List<String>> chosen = new EnumMap<>(Dimension.class);
    for (Filter filter : request.filters()) {
      switch (filter.mode()) {
        case ANY ->
            chosen
                .computeIfAbsent(filter.dimension(), unused -> new ArrayList<>())
                .add(filter.value());
        case ALL, NOT -> all.add(Criteria.of(filter));
      }
    }
    Order natural = Criteria.asksForWords(query) ? Order.RELEVANCE : Order.DATE_DESC;
    return new EngineQuery(
        request.unit(),
        new Criterion.And(all),
        chosen,
        request.facets(),
        request.order().orElse(natural),
        today,
        request.offset(),
        request.limit(),
        configuration.search().itemsPerNote(),
        request.highlight());
  }
}

package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.Dimension;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.query.Explanation;
import minutebook.query.LastWordAsPrefix;
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
  private volatile @Nullable KnownPeople known;
  private volatile @Nullable KnownPairs pairs;

  public Search(Searcher searcher, Configuration configuration) {
    this.searcher = searcher;
    this.configuration = configuration;
  }

  /**
   * Answers one search.
   *
   * @throws NoIndexException if nothing has been indexed
   */
  public SearchResult run(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    ParsedQuery parsed = QueryParser.parse(request.text());
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      ValueResolver resolver = new ValueResolver(snapshot, people(snapshot.names()));
      QueryNode query = resolver.resolve(typed(request, parsed));
      EngineAnswer answer = snapshot.search(engineQuery(request, query));
      List<QueryWarning> warnings = new ArrayList<>(parsed.warnings());
      warnings.addAll(resolver.warnings());
      warnings.addAll(
          ShortfallWarnings.of(query, answer.shortfalls(), configuration.search().maxExpansions()));
      warnings.sort(Comparator.comparingInt(QueryWarning::start));
      return new SearchResult(
          request,
          Explanation.of(query, request.unit().id() + "s"),
          warnings,
          answer,
          snapshot.summary(),
          (System.nanoTime() - start) / 1e6);
    }
  }

  private static QueryNode typed(SearchRequest request, ParsedQuery parsed) {
    return request.lastIsPrefix()
        ? LastWordAsPrefix.in(parsed.root(), request.text())
        : parsed.root();
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

  private EngineQuery engineQuery(SearchRequest request, QueryNode query) {
    List<Criterion> all = new ArrayList<>();
    all.add(Criteria.ofNotes(query));
    Map<Dimension, List<String>> chosen = new EnumMap<>(Dimension.class);
    for (Filter filter : request.filters()) {
      switch (filter.mode()) {
        case ANY ->
            chosen
                .computeIfAbsent(filter.dimension(), unused -> new ArrayList<>())
                .add(filter.value());
        case ALL -> all.add(Criteria.of(filter));
        case NOT -> all.add(new Criterion.Not(Criteria.of(filter)));
      }
    }
    Order natural = Criteria.asksForWords(query) ? Order.RELEVANCE : Order.DATE_DESC;
    return new EngineQuery(
        request.unit(),
        new Criterion.And(all),
        chosen,
        request.facets(),
        request.order().orElse(natural),
        request.offset(),
        request.limit(),
        configuration.search().itemsPerNote(),
        request.highlight());
  }
}

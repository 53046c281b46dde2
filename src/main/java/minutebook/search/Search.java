package minutebook.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Answers searches.
 *
 * <pre>
 * text → QueryNode → values of the index → Criterion ─┐
 * filters ────────────────────────────────────────────┴→ WidenedSearch → EngineQuery → Searcher
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
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      KnownPeople people = people(snapshot.names());
      QuestionReader questions =
          new QuestionReader(
              people.asked,
              configuration.search().commonWords(),
              LocalDate.now(ZoneId.systemDefault()));
      return new OneSearch(snapshot, people.directory, configuration.search(), questions, request)
          .result();
    }
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
  private record KnownPeople(NameCounts names, PersonDirectory directory, AskedPeople asked) {}

  private KnownPeople people(NameCounts names) {
    KnownPeople before = known;
    if (before != null && before.names.equals(names)) {
      return before;
    }
    PersonDirectory directory = PersonDirectory.of(names, configuration.people());
    KnownPeople people = new KnownPeople(names, directory, new AskedPeople(directory));
    known = people;
    return people;
  }
}

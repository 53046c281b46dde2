package minutebook.search;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.SearchRules;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.query.Calendar;
import minutebook.query.PropertyNames;
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
  private final PropertyNames names;
  private final InstantSource clock;
  private final WordRules words;
  private volatile @Nullable KnownPeople known;
  private volatile @Nullable KnownPairs pairs;
  private @Nullable KnownValues values;

  /**
   * Over what a searcher finds.
   *
   * @param clock says which day is today
   */
  public Search(Searcher searcher, Configuration configuration, InstantSource clock) {
    this.searcher = searcher;
    this.configuration = configuration;
    this.names = new PropertyNames(configuration.facets().properties());
    this.clock = clock;
    this.words = WordRules.of(configuration.search());
  }

  /**
   * Answers one search.
   *
   * @throws NoIndexException if nothing has been indexed
   */
  public SearchResult run(SearchRequest request) throws IOException {
    try (SearchState state = open()) {
      return state.run(request);
    }
  }

  /**
   * The state of the index now; to be closed.
   *
   * @throws NoIndexException if nothing has been indexed
   */
  public SearchState open() throws IOException {
    Searcher.Snapshot snapshot = searcher.snapshot();
    return new SearchState(
        snapshot, configuration.search(), words, names, people(snapshot.names()), calendar());
  }

  private Calendar calendar() {
    SearchRules rules = configuration.search();
    LocalDate today = clock.instant().atZone(rules.timeZone()).toLocalDate();
    return new Calendar(today, rules.firstDayOfWeek(), rules.timeZone());
  }

  /**
   * How a query may go on that is being typed.
   *
   * @param text to where it is typed
   * @param most suggestions of one kind
   * @throws NoIndexException if nothing has been indexed
   */
  public List<Suggestion> suggest(String text, int most) throws IOException {
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      KnownValues values = values(snapshot.summary().revision());
      PersonDirectory people = people(snapshot.names()).directory();
      return new Suggestions(snapshot, values, people, names, words.synonyms(), text, most).list();
    }
  }

  /** Whoever types asks often, and each answer needs the same. */
  private synchronized KnownValues values(Revision revision) {
    Calendar calendar = calendar();
    KnownValues before = values;
    if (before != null && before.areOf(revision, calendar)) {
      return before;
    }
    KnownValues now = new KnownValues(revision, calendar, configuration);
    values = now;
    return now;
  }

  /** One note as the index has it. */
  public Optional<Searcher.StoredNote> note(String path) throws IOException {
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      return snapshot.note(path);
    }
  }

  /**
   * Items of other notes that link to a note, raw sources left out.
   *
   * @param path of the note
   * @param most items that are named
   */
  public Backlinks backlinks(String path, int most) throws IOException {
    try (Searcher.Snapshot snapshot = searcher.snapshot()) {
      return Backlinks.of(path, most, snapshot);
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
      Revision revision = snapshot.summary().revision();
      KnownPairs before = pairs;
      if (before != null && before.revision.equals(revision)) {
        return before.people;
      }
      LikelyPeople people = LikelyPeople.in(snapshot, configuration.people());
      pairs = new KnownPairs(revision, people);
      return people;
    }
  }

  private record KnownPairs(Revision revision, LikelyPeople people) {}

  private KnownPeople people(NameCounts names) {
    KnownPeople before = known;
    if (before != null && before.names().equals(names)) {
      return before;
    }
    PersonDirectory directory = PersonDirectory.of(names, configuration.people());
    KnownPeople people = new KnownPeople(names, directory, new AskedPeople(directory));
    known = people;
    return people;
  }
}

package minutebook.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Dimension;
import minutebook.people.NameCounts;
import minutebook.query.Work;

/** A searcher that counts what it is asked. */
final class CountedSearcher implements Searcher {
  private final Searcher searcher;

  /** How often the engine was asked for hits or a total. */
  int searches;

  /** How often it looked for the nearest among all words. */
  int nearestWords;

  /** The most words of one search that stand for others. */
  int expansions;

  /** The most that words with typos and phrases with a distance cost in one search. */
  int work;

  CountedSearcher(Searcher searcher) {
    this.searcher = searcher;
  }

  void reset() {
    searches = 0;
    nearestWords = 0;
    expansions = 0;
    work = 0;
  }

  @Override
  public Snapshot snapshot() throws IOException {
    return new CountedSnapshot(searcher.snapshot());
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }

  private static void addExpansions(Criterion criterion, Set<Criterion> expansions) {
    switch (criterion) {
      case Criterion.Expanded expanded -> expansions.add(expanded);
      case Criterion.Phrase phrase when phrase.distance() > 0 -> expansions.add(phrase);
      case Criterion.And(List<Criterion> all) -> all.forEach(one -> addExpansions(one, expansions));
      case Criterion.Or(List<Criterion> any) -> any.forEach(one -> addExpansions(one, expansions));
      case Criterion.Not(Criterion negated) -> addExpansions(negated, expansions);
      case Criterion.Preferred(Criterion preferred) -> addExpansions(preferred, expansions);
      case Criterion.InNote(Criterion inNote) -> addExpansions(inNote, expansions);
      case Criterion.InItem(Criterion inItem) -> addExpansions(inItem, expansions);
      case Criterion.InSection(Criterion inSection) -> addExpansions(inSection, expansions);
      case Criterion.Text ignored -> {}
      case Criterion.OfField ignored -> {}
      case Criterion.All ignored -> {}
      case Criterion.None ignored -> {}
    }
  }

  private static int work(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Fuzzy(String word, int edits) -> Work.ofTypos(word, edits);
      case Criterion.Phrase phrase -> Work.ofNear(phrase.text());
      case Criterion ignored -> 0;
    };
  }

  private final class CountedSnapshot implements Snapshot {
    private final Snapshot snapshot;

    private CountedSnapshot(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    @Override
    public EngineAnswer search(EngineQuery query) throws IOException {
      searches++;
      Set<Criterion> asked = new HashSet<>();
      addExpansions(query.condition(), asked);
      addExpansions(query.except(), asked);
      work = Math.max(work, asked.stream().mapToInt(CountedSearcher::work).sum());
      asked.removeIf(Criterion.Phrase.class::isInstance);
      expansions = Math.max(expansions, asked.size());
      return snapshot.search(query);
    }

    @Override
    public List<NearWord> nearestWords(String word, int edits, boolean isBeginning, int most)
        throws IOException {
      nearestWords++;
      return snapshot.nearestWords(word, edits, isBeginning, most);
    }

    @Override
    public List<Searcher.Counted> counts(String field, Criterion among, Unit unit)
        throws IOException {
      return snapshot.counts(field, among, unit);
    }

    @Override
    public List<Criterion.Expanded> partial(Criterion condition) throws IOException {
      return snapshot.partial(condition);
    }

    @Override
    public IndexSummary summary() throws IOException {
      return snapshot.summary();
    }

    @Override
    public NameCounts names() {
      return snapshot.names();
    }

    @Override
    public Collection<String> values(Dimension dimension) throws IOException {
      return snapshot.values(dimension);
    }

    @Override
    public Collection<String> keywords(String field) throws IOException {
      return snapshot.keywords(field);
    }

    @Override
    public Collection<String> keywords(String field, String beginning) throws IOException {
      return snapshot.keywords(field, beginning);
    }

    @Override
    public boolean isRefused(Criterion.ByExpression expression) {
      return snapshot.isRefused(expression);
    }

    @Override
    public List<Counted> words(String beginning, int most, Criterion among) throws IOException {
      return snapshot.words(beginning, most, among);
    }

    @Override
    public Map<String, LocalDate> lastDays(String field, Criterion among) throws IOException {
      return snapshot.lastDays(field, among);
    }

    @Override
    public List<Counted> titles(Criterion among) throws IOException {
      return snapshot.titles(among);
    }

    @Override
    public ReadExpression expression(String text) throws IOException {
      return snapshot.expression(text);
    }

    @Override
    public Collection<String> paths() throws IOException {
      return snapshot.paths();
    }

    @Override
    public Optional<StoredNote> note(String path) throws IOException {
      return snapshot.note(path);
    }

    @Override
    public void close() throws IOException {
      snapshot.close();
    }
  }
}

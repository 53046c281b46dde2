package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import minutebook.config.Dimension;
import minutebook.people.NameCounts;
import minutebook.search.Criterion;
import minutebook.search.EngineAnswer;
import minutebook.search.EngineQuery;
import minutebook.search.IndexSummary;
import minutebook.search.ReadExpression;
import minutebook.search.Searcher;
import minutebook.search.Searcher.Counted;
import minutebook.search.Searcher.NearWord;
import minutebook.search.Searcher.StoredNote;
import minutebook.search.Unit;

/** A snapshot that says what it meets of damage in words of ours. */
final class GuardedSnapshot implements Searcher.Snapshot {
  private final Searcher.Snapshot snapshot;
  private final Path folder;
  private final BooleanSupplier isSound;

  /**
   * Over another.
   *
   * @param folder of the index
   * @param isSound whether its files are as they were written
   */
  GuardedSnapshot(Searcher.Snapshot snapshot, Path folder, BooleanSupplier isSound) {
    this.snapshot = snapshot;
    this.folder = folder;
    this.isSound = isSound;
  }

  private <T> T guarded(Unreadable.Reading<T> reading) throws IOException {
    return Unreadable.reading(folder, isSound, reading);
  }

  @Override
  public IndexSummary summary() throws IOException {
    return guarded(() -> snapshot.summary());
  }

  @Override
  public NameCounts names() {
    return snapshot.names();
  }

  @Override
  public EngineAnswer search(EngineQuery query) throws IOException {
    return guarded(() -> snapshot.search(query));
  }

  @Override
  public List<Criterion.Expanded> partial(Criterion condition) throws IOException {
    return guarded(() -> snapshot.partial(condition));
  }

  @Override
  public Collection<String> values(Dimension dimension) throws IOException {
    return guarded(() -> snapshot.values(dimension));
  }

  @Override
  public Collection<String> keywords(String field) throws IOException {
    return guarded(() -> snapshot.keywords(field));
  }

  @Override
  public Collection<String> keywords(String field, String beginning) throws IOException {
    return guarded(() -> snapshot.keywords(field, beginning));
  }

  @Override
  public boolean isRefused(Criterion.ByExpression expression) {
    return snapshot.isRefused(expression);
  }

  @Override
  public ReadExpression expression(String text) throws IOException {
    return guarded(() -> snapshot.expression(text));
  }

  @Override
  public List<NearWord> nearestWords(String word, int edits, boolean isBeginning, int most)
      throws IOException {
    return guarded(() -> snapshot.nearestWords(word, edits, isBeginning, most));
  }

  @Override
  public List<Counted> words(String beginning, int most, Criterion among) throws IOException {
    return guarded(() -> snapshot.words(beginning, most, among));
  }

  @Override
  public List<Counted> counts(String field, Criterion among, Unit unit) throws IOException {
    return guarded(() -> snapshot.counts(field, among, unit));
  }

  @Override
  public Map<String, LocalDate> lastDays(String field, Criterion among) throws IOException {
    return guarded(() -> snapshot.lastDays(field, among));
  }

  @Override
  public List<Counted> titles(Criterion among) throws IOException {
    return guarded(() -> snapshot.titles(among));
  }

  @Override
  public Collection<String> paths() throws IOException {
    return guarded(() -> snapshot.paths());
  }

  @Override
  public Optional<StoredNote> note(String path) throws IOException {
    return guarded(() -> snapshot.note(path));
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
  }
}

package minutebook.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.SearchRules;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;
import minutebook.query.Calendar;
import minutebook.query.PropertyNames;
import minutebook.search.Searcher.Counted;
import minutebook.search.Searcher.StoredNote;

/** One state of the index, for questions that belong together. */
public final class SearchState implements Closeable {
  private final Searcher.Snapshot snapshot;
  private final SearchRules rules;
  private final WordRules words;
  private final PropertyNames names;
  private final KnownPeople people;
  private final Calendar calendar;

  SearchState(
      Searcher.Snapshot snapshot,
      SearchRules rules,
      WordRules words,
      PropertyNames names,
      KnownPeople people,
      Calendar calendar) {
    this.snapshot = snapshot;
    this.rules = rules;
    this.words = words;
    this.names = names;
    this.people = people;
    this.calendar = calendar;
  }

  /** Answers one search. */
  public SearchResult run(SearchRequest request) throws IOException {
    return search(request).result();
  }

  /**
   * How many of what is found outright, items or notes, have each value of a field.
   *
   * @param field one of the keywords of {@link minutebook.config.Fields}
   * @return sorted by value
   */
  public List<Counted> counts(SearchRequest request, String field) throws IOException {
    return search(request).counts(field);
  }

  /**
   * The last day of the notes that are found outright, for each value of a field; undated notes
   * have none.
   *
   * @param field one of the keywords of {@link minutebook.config.Fields}
   */
  public Map<String, LocalDate> lastDays(SearchRequest request, String field) throws IOException {
    return search(request).lastDays(field);
  }

  private OneSearch search(SearchRequest request) throws IOException {
    QuestionReader questions =
        new QuestionReader(people.asked(), rules.commonWords(), calendar.today());
    return new OneSearch(
        snapshot, people.directory(), names, rules, words, calendar, questions, request);
  }

  /** One note. */
  public Optional<StoredNote> note(String path) throws IOException {
    return snapshot.note(path);
  }

  public IndexSummary summary() throws IOException {
    return snapshot.summary();
  }

  /** Who is known by which names. */
  public PersonDirectory people() {
    return people.directory();
  }

  /** How often each name is given. */
  public NameCounts names() {
    return people.names();
  }

  public LocalDate today() {
    return calendar.today();
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
  }
}

package minutebook.insight;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.ProfileRules;
import minutebook.search.FacetRequest;
import minutebook.search.NoIndexException;
import minutebook.search.Search;
import minutebook.search.SearchRequest;
import minutebook.search.SearchState;
import minutebook.search.Searcher.Counted;
import minutebook.search.Unit;

/**
 * What the notes say of people, months, tasks and decisions. Every method throws {@link
 * NoIndexException} if nothing has been indexed.
 */
public final class Insight {
  private static final int MONTHS = 1_000;

  private final Search search;
  private final ProfileRules rules;

  public Insight(Search search, ProfileRules rules) {
    this.search = search;
    this.rules = rules;
  }

  /** Tasks: the open ones, unless the search asks for others. */
  public GroupedItems tasks(SearchRequest request, Grouping by) throws IOException {
    try (SearchState state = search.open()) {
      return new ItemLists(state).tasks(request, by);
    }
  }

  public GroupedItems decisions(SearchRequest request, Grouping by) throws IOException {
    try (SearchState state = search.open()) {
      return new ItemLists(state).decisions(request, by);
    }
  }

  /**
   * The brief on a person.
   *
   * @param name any name of the person
   * @param since from when on decisions are looked at; empty is the last meeting
   * @param most items of each kind that are shown
   * @throws NotOnePersonException if that is nobody's name, or several people's
   */
  public Brief brief(String name, Optional<LocalDate> since, int most) throws IOException {
    try (SearchState state = search.open()) {
      return new Briefs(state, rules, most).of(OnePerson.named(name, state.people()), since);
    }
  }

  /** The people with all of some words in a name; without words everybody. */
  public PeopleDirectory people(String words, int most) throws IOException {
    try (SearchState state = search.open()) {
      return new PeopleLists(state).list(words, most, search.likelyPeople());
    }
  }

  /** Months with the number of their notes, the latest first. */
  public List<Counted> months() throws IOException {
    SearchRequest counting =
        SearchRequest.of("")
            .unit(Unit.NOTE)
            .page(0, 0)
            .facets(List.of(new FacetRequest(Dimension.DATE, MONTHS)))
            .build();
    return Months.of(search.run(counting).answer());
  }

  /**
   * What happened in a month.
   *
   * @param most items of each kind that are shown
   */
  public MonthDigest month(YearMonth month, int most) throws IOException {
    try (SearchState state = search.open()) {
      return new MonthDigests(state, most).of(month);
    }
  }
}

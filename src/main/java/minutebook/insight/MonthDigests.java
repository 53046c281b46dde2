package minutebook.insight;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.search.FacetRequest;
import minutebook.search.FacetValue;
import minutebook.search.Hit;
import minutebook.search.Order;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.search.SearchState;
import minutebook.search.Searcher.Counted;
import minutebook.search.Unit;

/** Makes the digest of a month. */
final class MonthDigests {
  private static final int ALL_TAGS = 10_000;
  private static final int PEOPLE = 20;

  private final SearchState state;
  private final ItemLists lists;
  private final int most;

  MonthDigests(SearchState state, int most) throws IOException {
    this.state = state;
    this.lists = new ItemLists(state);
    this.most = most;
  }

  MonthDigest of(YearMonth month) throws IOException {
    String during = "date:" + month;
    SearchResult meetings =
        state.run(notes("is:meeting " + during).order(Optional.of(Order.DATE_ASC)).build());
    return new MonthDigest(
        month,
        new Brief.Notes(
            meetings.answer().total(),
            meetings.answer().hits().stream().map(Hit.OfNote.class::cast).toList()),
        people("is:meeting " + during),
        lists.list("section:decision " + during, Order.DATE_ASC, most),
        lists.list("is:task -is:carried " + during, Order.URGENCY, most),
        closed(month),
        newTags(month),
        lists.list("section:topic -is:carried " + during, Order.DATE_ASC, most));
  }

  /** Of notes after the month only those count that say themselves that it was closed in it. */
  private ItemGroup closed(YearMonth month) throws IOException {
    String dated = "done:%s OR cancelled:%s".formatted(month, month);
    String undated = "is:task -is:open done:none cancelled:none date:%s".formatted(month);
    String known = "%s OR (is:task until:%s)".formatted(dated, month.atEndOfMonth());
    return lists.listLatest("%s OR (%s)".formatted(dated, undated), known, Order.DATE_ASC, most);
  }

  private List<Counted> people(String meetings) throws IOException {
    return state.counts(notes(meetings).build(), Fields.PARTICIPANT).stream()
        .sorted(Comparator.comparingLong(Counted::count).reversed())
        .limit(PEOPLE)
        .toList();
  }

  private List<String> newTags(YearMonth month) throws IOException {
    Set<String> tags = tags("date:" + month);
    tags.removeAll(tags("before:" + month));
    return List.copyOf(tags);
  }

  private Set<String> tags(String among) throws IOException {
    SearchRequest counting =
        notes(among).page(0, 0).facets(List.of(new FacetRequest(Dimension.TAG, ALL_TAGS))).build();
    return state
        .run(counting)
        .answer()
        .counts(Dimension.TAG)
        .all()
        .map(FacetValue::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SearchRequest.Builder notes(String among) {
    return SearchRequest.of("").among(among).unit(Unit.NOTE).page(0, most);
  }
}

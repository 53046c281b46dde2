package minutebook.insight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.note.ItemCard;
import minutebook.note.Task;
import minutebook.query.AskedState;
import minutebook.query.QueryParser;
import minutebook.search.FacetCounts;
import minutebook.search.FacetRequest;
import minutebook.search.FacetValue;
import minutebook.search.Filter;
import minutebook.search.Hit;
import minutebook.search.Order;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.search.SearchState;
import minutebook.search.Unit;
import org.jspecify.annotations.Nullable;

/** Lists of tasks and of decisions, in groups; each group is a search of its own. */
final class ItemLists {
  /** Groups that are shown; there are as many assignees as there are people. */
  private static final int MOST_GROUPS = 100;

  /** A task that a later note has as done is none that is open. */
  static final String OPEN_TASKS = "is:open -is:settled";

  /** The value of tasks that are probably forgotten. */
  private static final String STALE = "stale";

  private final SearchState state;
  private final OpenTaskIds open;

  ItemLists(SearchState state) throws IOException {
    this.state = state;
    this.open = OpenTaskIds.in(state);
  }

  /** Open tasks, the most urgent first; of any state when the query or a filter asks for one. */
  GroupedItems tasks(SearchRequest asked, Grouping by) throws IOException {
    boolean anyState =
        AskedState.in(QueryParser.parse(asked.text()).root())
            || asked.filters().stream()
                .anyMatch(filter -> filter.dimension().equals(Dimension.STATUS));
    return grouped(asked, anyState ? "is:task" : OPEN_TASKS, Order.URGENCY, by);
  }

  /** Decisions, the latest first. */
  GroupedItems decisions(SearchRequest asked, Grouping by) throws IOException {
    return grouped(asked, "section:decision", Order.DATE_DESC, by);
  }

  /** The first of some items, in no groups. */
  ItemGroup list(String among, Order order, int limit) throws IOException {
    return listLatest(among, "", order, limit);
  }

  /**
   * The same without what a later note says again.
   *
   * @param known what such notes may be said to know; empty is what is listed
   */
  ItemGroup listLatest(String among, String known, Order order, int limit) throws IOException {
    SearchRequest request =
        SearchRequest.of("")
            .among(among)
            .order(Optional.of(order))
            .latestAmong(known)
            .page(0, limit)
            .build();
    return group(null, request);
  }

  /**
   * Each group is chosen beside the same search, so that what is said again counts in the group of
   * its latest note and in no other.
   */
  private GroupedItems grouped(SearchRequest asked, String among, Order natural, Grouping by)
      throws IOException {
    List<FacetRequest> facets = new ArrayList<>(asked.facets());
    facets.removeIf(facet -> facet.dimension().equals(by.dimension()));
    facets.add(new FacetRequest(by.dimension(), MOST_GROUPS));
    List<Filter> filters = besideGroups(asked.filters(), by);
    SearchRequest.Builder all =
        asked.toBuilder()
            .unit(Unit.ITEM)
            .among(among)
            .filters(filters)
            .latest(true)
            .order(Optional.of(asked.order().orElse(natural)));
    SearchResult found = state.run(all.facets(facets).page(0, 0).build());
    SearchRequest.Builder one = all.facets(List.of()).page(0, asked.page().limit());
    FacetCounts counts = found.answer().counts(by.dimension());
    List<ItemGroup> groups = new ArrayList<>();
    long grouped = 0;
    for (FacetValue value : by.groups(counts.values())) {
      if (value.count() > 0) {
        List<Filter> chosen = new ArrayList<>(filters);
        chosen.add(new Filter(by.dimension(), Filter.Mode.ANY, value.value()));
        groups.add(group(value.value(), one.filters(chosen).build()));
        grouped += value.count();
      }
    }
    if (by == Grouping.ASSIGNEE || grouped < found.answer().total()) {
      ItemGroup none =
          group(null, one.filters(filters).among("(" + among + ") " + by.none()).build());
      if (none.total() > 0) {
        groups.add(none);
      }
    }
    return new GroupedItems(by, found, groups, counts.more());
  }

  /** What is chosen of the dimension itself must hold in every group. */
  private static List<Filter> besideGroups(List<Filter> filters, Grouping by) {
    return filters.stream()
        .map(
            filter ->
                filter.dimension().equals(by.dimension()) && filter.mode() == Filter.Mode.ANY
                    ? new Filter(filter.dimension(), Filter.Mode.ALL, filter.value())
                    : filter)
        .toList();
  }

  private ItemGroup group(@Nullable String value, SearchRequest request) throws IOException {
    SearchResult result = state.run(request);
    List<ListedItem> items = new ArrayList<>();
    for (Hit hit : result.answer().hits()) {
      items.add(listed((Hit.OfItem) hit));
    }
    boolean folded = STALE.equals(value);
    return new ItemGroup(value, result.answer().total(), folded, items);
  }

  private ListedItem listed(Hit.OfItem hit) throws IOException {
    @Nullable Task task = hit.item().task();
    return new ListedItem(
        hit,
        parent(hit),
        task != null && open.block(task),
        task != null && open.areBlockedBy(task));
  }

  private Optional<ItemCard> parent(Hit.OfItem hit) throws IOException {
    @Nullable String parent = hit.item().parent();
    if (parent == null) {
      return Optional.empty();
    }
    return state
        .note(hit.note().path())
        .flatMap(
            note -> note.items().stream().filter(item -> item.id().equals(parent)).findFirst());
  }
}

package minutebook.insight;

import java.util.List;
import minutebook.search.SearchResult;

/**
 * Items in groups; what later notes say again is one item.
 *
 * @param found what was asked and counted, without hits
 * @param groups those that have items, in order; of assignees and months, an item with several
 *     values stands in several
 * @param more whether there are further groups
 */
public record GroupedItems(Grouping by, SearchResult found, List<ItemGroup> groups, boolean more) {
  public GroupedItems {
    groups = List.copyOf(groups);
  }
}

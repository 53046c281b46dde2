package minutebook.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items with one value.
 *
 * @param value null for what has none
 * @param total how many there are
 * @param folded whether it is shown only when it is asked for
 * @param items the first of them
 */
public record ItemGroup(
    @Nullable String value, long total, boolean folded, List<ListedItem> items) {
  public ItemGroup {
    items = List.copyOf(items);
  }
}

package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import minutebook.http.SearchJson.ItemHit;
import minutebook.insight.GroupedItems;
import minutebook.insight.ItemGroup;
import minutebook.insight.ListedItem;
import minutebook.note.ItemCard;
import minutebook.search.Match;
import org.jspecify.annotations.Nullable;

/**
 * Tasks or decisions in groups.
 *
 * @param by what the groups are the values of
 * @param found what was asked and counted, as a search answers it, without hits
 * @param more whether there are further groups
 */
public record GroupedJson(
    String by, @JsonUnwrapped SearchJson found, List<GroupJson> groups, boolean more) {

  /**
   * Items with one value.
   *
   * @param value null for those that have none
   * @param folded whether they are shown only when they are asked for
   */
  record GroupJson(@Nullable String value, long total, boolean folded, List<ListedJson> items) {
    static GroupJson of(ItemGroup group, Match match, String vault) {
      return new GroupJson(
          group.value(), group.total(), group.folded(), ListedJson.of(group, match, vault));
    }
  }

  /**
   * An item of a list.
   *
   * @param parent the list item it is nested in
   * @param blocked whether it waits for an open task; absent when it does not
   * @param blocking whether an open task waits for it; absent when none does
   */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record ListedJson(
      @JsonUnwrapped ItemHit hit, @Nullable ParentJson parent, boolean blocked, boolean blocking) {
    static List<ListedJson> of(ItemGroup group, Match match, String vault) {
      return group.items().stream().map(item -> of(item, match, vault)).toList();
    }

    private static ListedJson of(ListedItem item, Match match, String vault) {
      return new ListedJson(
          SearchJson.item(item.hit(), match, vault),
          item.parent().map(ParentJson::of).orElse(null),
          item.blocked(),
          item.blocking());
    }
  }

  record ParentJson(String id, String text) {
    static ParentJson of(ItemCard parent) {
      return new ParentJson(parent.id(), parent.text());
    }
  }

  /**
   * Translates a list.
   *
   * @param vault name of the vault, as Obsidian knows it
   */
  public static GroupedJson of(GroupedItems list, String vault) {
    Match match = list.found().ran();
    return new GroupedJson(
        list.by().id(),
        SearchJson.of(list.found(), vault),
        list.groups().stream().map(group -> GroupJson.of(group, match, vault)).toList(),
        list.more());
  }
}

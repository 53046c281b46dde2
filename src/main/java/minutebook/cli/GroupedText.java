package minutebook.cli;

import minutebook.insight.GroupedItems;
import minutebook.insight.Grouping;
import minutebook.insight.ItemGroup;
import minutebook.view.TerminalStyle;

/** Tasks or decisions in groups as text for a terminal. */
final class GroupedText {
  private GroupedText() {}

  /**
   * Writes it.
   *
   * @param noun of what is listed, in the singular
   */
  static String of(GroupedItems list, String noun, TerminalStyle style) {
    ListText text = new ListText(style);
    for (ItemGroup group : list.groups()) {
      text.group(group.value() == null ? none(list.by()) : group.value(), group);
    }
    text.title(Count.of(list.found().answer().total(), noun));
    if (list.more()) {
      text.say("There are more groups; narrow the query to see them.");
    }
    list.found().didYouMean().ifPresent(meant -> text.say("Did you mean: " + meant));
    list.found()
        .emptiedBy()
        .ifPresent(
            by ->
                text.say(
                    "Without %s there would be %s."
                        .formatted(by.filter(), Count.of(by.totalWithout(), noun))));
    return text.toString();
  }

  private static String none(Grouping by) {
    return switch (by) {
      case DUE -> "closed";
      case ASSIGNEE -> "nobody's";
      case MONTH -> "undated";
    };
  }
}

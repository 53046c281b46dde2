package minutebook.live;

import java.util.Locale;
import java.util.Set;

/** Instructions that change how results look in Obsidian, and not what they are. */
final class Layout {
  private static final Set<String> WHOLE =
      Set.of(
          "short mode",
          "short",
          "full mode",
          "full",
          "explain",
          "ignore global query",
          "view list");

  private static final Set<String> ELEMENTS =
      Set.of(
          "id",
          "depends on",
          "priority",
          "cancelled date",
          "created date",
          "start date",
          "scheduled date",
          "due date",
          "done date",
          "recurrence rule",
          "on completion",
          "tags",
          "toolbar",
          "tree",
          "edit button",
          "postpone button",
          "backlink",
          "backlinks",
          "nested backlink",
          "nested backlinks",
          "urgency",
          "task count",
          "group count");

  private Layout() {}

  static boolean is(String instruction) {
    String text = instruction.toLowerCase(Locale.ROOT);
    boolean ofElement = text.startsWith("show ") || text.startsWith("hide ");
    return WHOLE.contains(text)
        || (ofElement && ELEMENTS.contains(text.substring("show ".length()).strip()));
  }
}

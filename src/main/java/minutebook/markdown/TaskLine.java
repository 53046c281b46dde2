package minutebook.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.TaskRules;
import minutebook.note.Priority;
import minutebook.note.Task;
import minutebook.note.TaskDate;

/**
 * Reads the fields of a task line from its end, in the emoji format of the Obsidian Tasks plugin:
 * fields and tags may follow the description in any order. An {@code @assignee} that then ends the
 * description is a field too; one in the middle of it counts and stays in the text.
 *
 * @param text the description without fields, trailing tags and trailing assignees
 */
record TaskLine(Task task, String text) {
  private static final Pattern TRAILING_DATE = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})$");
  private static final Pattern TRAILING_TAG =
      Pattern.compile("(?:^|\\s)#[^ !@#$%^&*(),.?\":{}|<>]+$");

  /**
   * {@code @} and a name: one word, and more as long as they begin with a capital letter. The last
   * may end with a full stop that is not its own.
   */
  private static final String NAME =
      "@([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._'’\\-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’\\-]*){0,3})";

  private static final Pattern ASSIGNEE = Pattern.compile("(?<=^|\\s)" + NAME);
  private static final Pattern TRAILING_ASSIGNEE = Pattern.compile("(?:^|\\s)" + NAME + "$");

  private static final char VARIATION_SELECTOR = '\uFE0F';

  static TaskLine read(String symbol, String line, TaskRules rules) {
    Tail tail = new Tail(line.strip(), rules);
    while (tail.takeField()) {}
    List<String> assignees = tail.takeAssignees();
    Task task =
        new Task(symbol, rules.status(symbol), tail.priority, Map.copyOf(tail.dates), assignees);
    return new TaskLine(task, tail.rest);
  }

  /** What is left of the line while its fields are taken off its end. */
  private static final class Tail {
    private final TaskRules rules;
    private final Map<TaskDate, LocalDate> dates = new EnumMap<>(TaskDate.class);
    private Priority priority = Priority.NONE;
    private String rest;

    Tail(String line, TaskRules rules) {
      this.rest = line;
      this.rules = rules;
    }

    boolean takeField() {
      return takePriority() || takeDate() || takeTag();
    }

    private boolean takePriority() {
      for (Map.Entry<String, Priority> sign : rules.priorities().entrySet()) {
        if (takeSign(rest, sign.getKey())) {
          priority = sign.getValue();
          return true;
        }
      }
      return false;
    }

    private boolean takeDate() {
      Matcher matcher = TRAILING_DATE.matcher(rest);
      if (!matcher.find()) {
        return false;
      }
      String before = rest.substring(0, matcher.start());
      for (Map.Entry<String, TaskDate> sign : rules.dates().entrySet()) {
        if (takeSign(before, sign.getKey())) {
          IsoDates.parse(matcher.group(1)).ifPresent(date -> dates.put(sign.getValue(), date));
          return true;
        }
      }
      return false;
    }

    private boolean takeSign(String text, String sign) {
      int end = text.length();
      if (end > 0 && text.charAt(end - 1) == VARIATION_SELECTOR) {
        end--;
      }
      if (!text.startsWith(sign, end - sign.length())) {
        return false;
      }
      rest = text.substring(0, end - sign.length()).stripTrailing();
      return true;
    }

    private boolean takeTag() {
      Matcher matcher = TRAILING_TAG.matcher(rest);
      if (!matcher.find()) {
        return false;
      }
      rest = rest.substring(0, matcher.start()).stripTrailing();
      return true;
    }

    List<String> takeAssignees() {
      List<String> names = new ArrayList<>();
      Matcher trailing = TRAILING_ASSIGNEE.matcher(rest);
      while (trailing.find()) {
        names.addFirst(name(trailing));
        rest = rest.substring(0, trailing.start()).stripTrailing();
        trailing.reset(rest);
      }
      List<String> inText = ASSIGNEE.matcher(rest).results().map(Tail::name).toList();
      names.addAll(0, inText);
      return names;
    }

    private static String name(MatchResult match) {
      String name = match.group(1);
      return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
  }
}

package minutebook.markdown;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import minutebook.config.TaskRules;
import minutebook.note.Priority;
import minutebook.note.TaskDate;

/**
 * A task line that is read from its end: each field taken off makes it shorter. Of a field that is
 * given twice the first counts.
 *
 * <p>Repetition, completion, id and dependencies mean nothing to Minutebook. They are taken off so
 * that the fields before them are found, and stay in the text as written, after the description.
 */
final class TaskTail {
  private static final char VARIATION_SELECTOR = '\uFE0F';

  /** Signs of the fields that stay in the text → the values each may have. */
  private static final Map<String, Pattern> KEPT =
      Map.of(
          "🔁", Pattern.compile("every[a-zA-Z0-9, !]*", Pattern.CASE_INSENSITIVE),
          "🏁", Pattern.compile("[a-zA-Z]+"),
          "🆔", Pattern.compile("[a-zA-Z0-9_-]+"),
          "⛔", Pattern.compile("[a-zA-Z0-9_-]+(?: *, *[a-zA-Z0-9_-]+)*"));

  private final TaskRules rules;
  private final String line;
  private int end;

  private final Map<TaskDate, LocalDate> dates = new EnumMap<>(TaskDate.class);
  private final List<String> invalidDates = new ArrayList<>();
  private final Deque<String> assignees = new ArrayDeque<>();
  private final Deque<String> kept = new ArrayDeque<>();
  private Priority priority = Priority.NONE;

  TaskTail(String line, TaskRules rules) {
    this.line = line;
    this.rules = rules;
    shortenTo(line.length());
  }

  /** Takes one field, tag or assignee off the end, if there is one. */
  boolean take() {
    return takePriority() || takeDate() || takeKept() || takeTag() || takeAssignee();
  }

  private boolean takePriority() {
    for (Map.Entry<String, Priority> sign : rules.priorities().entrySet()) {
      int start = startOf(sign.getKey(), end);
      if (start >= 0) {
        priority = sign.getValue();
        shortenTo(start);
        return true;
      }
    }
    return false;
  }

  private boolean takeDate() {
    int start = end - IsoDates.LENGTH;
    if (!IsoDates.isAt(line, start)) {
      return false;
    }
    String written = line.substring(start, end);
    int signEnd = withoutSpace(start);
    for (Map.Entry<String, TaskDate> sign : rules.dates().entrySet()) {
      int signStart = startOf(sign.getKey(), signEnd);
      if (signStart >= 0) {
        IsoDates.parse(written)
            .ifPresentOrElse(
                date -> dates.put(sign.getValue(), date), () -> invalidDates.add(written));
        shortenTo(signStart);
        return true;
      }
    }
    return false;
  }

  private boolean takeKept() {
    int valueStart = end;
    while (valueStart > 0 && isOfKeptValue(line.charAt(valueStart - 1))) {
      valueStart--;
    }
    for (Map.Entry<String, Pattern> sign : KEPT.entrySet()) {
      int start = startOf(sign.getKey(), valueStart);
      String value = line.substring(valueStart, end).strip();
      if (start >= 0 && sign.getValue().matcher(value).matches()) {
        kept.addFirst(line.substring(start, end));
        shortenTo(start);
        return true;
      }
    }
    return false;
  }

  private static boolean isOfKeptValue(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || " ,!_-".indexOf(c) >= 0);
  }

  /** Where a sign begins that ends at an offset, with or without a variation selector, or -1. */
  private int startOf(String sign, int offset) {
    boolean selector = offset > 0 && line.charAt(offset - 1) == VARIATION_SELECTOR;
    int start = (selector ? offset - 1 : offset) - sign.length();
    return line.startsWith(sign, start) ? start : -1;
  }

  private boolean takeTag() {
    int start = Tags.startOfLast(line, end);
    if (start < 0) {
      return false;
    }
    shortenTo(start);
    return true;
  }

  /** Several may stand at the end, also with commas between them. */
  private boolean takeAssignee() {
    boolean comma = !assignees.isEmpty() && end > 0 && line.charAt(end - 1) == ',';
    int nameEnd = comma ? end - 1 : end;
    int at = line.lastIndexOf('@', nameEnd - 1);
    if (at < 0 || Assignees.end(line, at) != nameEnd) {
      return false;
    }
    assignees.addFirst(Assignees.name(line, at, nameEnd));
    shortenTo(at);
    return true;
  }

  private void shortenTo(int offset) {
    end = withoutSpace(offset);
  }

  private int withoutSpace(int offset) {
    int last = offset;
    while (last > 0 && Character.isWhitespace(line.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /**
   * Takes dates that other text follows, and leaves them where they stand.
   *
   * @return whether there was one
   */
  boolean takeDatesBefore() {
    boolean found = false;
    String rest = rest();
    for (Map.Entry<String, TaskDate> sign : rules.dates().entrySet()) {
      int start = rest.indexOf(sign.getKey());
      if (start < 0) {
        continue;
      }
      int date = start + sign.getKey().length();
      while (date < rest.length() && isBetween(rest.charAt(date))) {
        date++;
      }
      if (IsoDates.isAt(rest, date)) {
        found = true;
        IsoDates.parse(rest.substring(date, date + IsoDates.LENGTH))
            .ifPresent(day -> dates.putIfAbsent(sign.getValue(), day));
      }
    }
    return found;
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == VARIATION_SELECTOR;
  }

  /** What is left of the line. */
  String rest() {
    return line.substring(0, end);
  }

  /** What is left, and the fields that stay in the text. */
  String text() {
    return kept.isEmpty() ? rest() : (rest() + " " + String.join(" ", kept)).strip();
  }

  Priority priority() {
    return priority;
  }

  Map<TaskDate, LocalDate> dates() {
    return dates;
  }

  /** Dates as written that are no day of the calendar. */
  List<String> invalidDates() {
    return invalidDates;
  }

  List<String> assignees() {
    return List.copyOf(assignees);
  }
}

package minutebook.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What results can be counted and filtered by. */
public enum Dimension {
  PERSON,
  /** Year, month, day: {@code 2026-01-31} stands under {@code 2026-01} and {@code 2026}. */
  DATE('-'),
  PRIORITY,
  /** {@code a/b} stands under {@code a}. */
  TAG('/'),
  SECTION,
  TYPE,
  STATUS;

  private static final char FLAT = 0;
  private static final int MAX_LEVELS = 20;

  private final char separator;

  Dimension() {
    this(FLAT);
  }

  Dimension(char separator) {
    this.separator = separator;
  }

  /** The name in requests and answers: {@code person}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean hierarchical() {
    return separator != FLAT;
  }

  /**
   * A value as the path of its levels: {@code 2026-01} is {@code [2026, 01]}. What is deeper than
   * twenty levels is one level with the twentieth.
   */
  public List<String> path(String value) {
    if (!hierarchical()) {
      return List.of(value);
    }
    List<String> path = new ArrayList<>();
    int start = 0;
    for (int end = value.indexOf(separator);
        end >= 0 && path.size() < MAX_LEVELS - 1;
        end = value.indexOf(separator, start)) {
      path.add(value.substring(start, end));
      start = end + 1;
    }
    path.add(value.substring(start));
    return path;
  }

  /** The inverse of {@link #path}. */
  public String value(List<String> path) {
    return String.join(String.valueOf(separator), path);
  }

  public static Optional<Dimension> of(String id) {
    return Arrays.stream(values()).filter(dimension -> dimension.id().equals(id)).findFirst();
  }

  /** All names, for messages: {@code person, date, …}. */
  public static String ids() {
    return Arrays.stream(values()).map(Dimension::id).collect(Collectors.joining(", "));
  }

  /** The value and everything it stands under, outermost first. */
  public List<String> ancestry(String value) {
    List<String> path = path(value);
    List<String> all = new ArrayList<>(path.size());
    for (int depth = 1; depth <= path.size(); depth++) {
      all.add(value(path.subList(0, depth)));
    }
    return all;
  }
}

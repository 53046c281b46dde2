package minutebook.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** Whether the dimension says something of tasks only. */
  public boolean ofTasks() {
    return this == PRIORITY || this == STATUS;
  }

  /** A value as the path of its levels: {@code 2026-01} is {@code [2026, 01]}. */
  public List<String> path(String value) {
    return hierarchical()
        ? Arrays.asList(value.split(Pattern.quote(String.valueOf(separator)), -1))
        : List.of(value);
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

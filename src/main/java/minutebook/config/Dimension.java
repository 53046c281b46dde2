package minutebook.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What results can be counted and filtered by.
 *
 * <pre>
 * person   FLAT
 * date     DATES, of which 2026-01-31 stands under 2026-01 and 2026
 * tag      NESTED, of which a/b stands under a
 * </pre>
 *
 * @param id the name in requests, answers and documents
 * @param ofTasks whether only a task can have a value, and only a task can lack it
 */
public record Dimension(String id, Form form, boolean ofTasks) {
  public static final Dimension PERSON = new Dimension("person", Form.FLAT, false);
  public static final Dimension DATE = new Dimension("date", Form.DATES, false);
  public static final Dimension PRIORITY = new Dimension("priority", Form.FLAT, true);
  public static final Dimension TAG = new Dimension("tag", Form.NESTED, false);
  public static final Dimension SECTION = new Dimension("section", Form.FLAT, false);
  public static final Dimension TYPE = new Dimension("type", Form.FLAT, false);
  public static final Dimension STATUS = new Dimension("status", Form.FLAT, true);

  private static final List<Dimension> BUILT_IN =
      List.of(PERSON, DATE, PRIORITY, TAG, SECTION, TYPE, STATUS);

  private static final int MAX_LEVELS = 20;

  /** How the values of a dimension stand to each other. */
  public enum Form {
    /** Each by itself. */
    FLAT(""),
    /** Under what stands before a slash. */
    NESTED("/"),
    /** Year, month, day. */
    DATES("-");

    private final String separator;

    Form(String separator) {
      this.separator = separator;
    }
  }

  /** Those that need no configuration. */
  public static List<Dimension> builtIn() {
    return BUILT_IN;
  }

  /** The one of this name that needs no configuration. */
  public static Optional<Dimension> builtIn(String id) {
    return BUILT_IN.stream().filter(dimension -> dimension.id.equals(id)).findFirst();
  }

  public boolean hierarchical() {
    return !form.separator.isEmpty();
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
    for (int end = value.indexOf(form.separator);
        end >= 0 && path.size() < MAX_LEVELS - 1;
        end = value.indexOf(form.separator, start)) {
      path.add(value.substring(start, end));
      start = end + 1;
    }
    path.add(value.substring(start));
    return path;
  }

  /** The inverse of {@link #path}. */
  public String value(List<String> path) {
    return String.join(form.separator, path);
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

  @Override
  public String toString() {
    return id;
  }
}

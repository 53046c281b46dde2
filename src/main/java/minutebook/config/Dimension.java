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
 * company  WRITTEN, a property that is configured: Acme, ACME
 * </pre>
 *
 * @param id the name in requests, answers and documents
 * @param ofTasks whether only a task can have a value, and only a task can lack it
 */
public record Dimension(String id, Form form, boolean ofTasks) {
  public static final Dimension PERSON = new Dimension("person", Form.FLAT, false);
  public static final Dimension ASSIGNEE = new Dimension("assignee", Form.FLAT, false);
  public static final Dimension DATE = new Dimension("date", Form.DATES, false);
  public static final Dimension PRIORITY = new Dimension("priority", Form.FLAT, true);
  public static final Dimension TAG = new Dimension("tag", Form.NESTED, false);
  public static final Dimension SECTION = new Dimension("section", Form.FLAT, false);
  public static final Dimension TYPE = new Dimension("type", Form.FLAT, false);
  public static final Dimension STATUS = new Dimension("status", Form.FLAT, true);

  /** When open tasks are due. */
  public static final Dimension DUE = new Dimension("due", Form.RELATIVE, true);

  /** Codes of the diagnostics that stand in an item, notices too. */
  public static final Dimension PROBLEM = new Dimension("problem", Form.FLAT, false);

  private static final List<Dimension> BUILT_IN =
      List.of(PERSON, ASSIGNEE, DATE, PRIORITY, TAG, SECTION, TYPE, STATUS, DUE, PROBLEM);

  private static final int MAX_LEVELS = 20;

  /** How the values of a dimension stand to each other. */
  public enum Form {
    /** Each by itself. */
    FLAT(""),
    /** Under what stands before a slash. */
    NESTED("/"),
    /** Year, month, day. */
    DATES("-"),
    /** Each by itself, whatever its case and accents; shown as most items write it. */
    WRITTEN(""),
    /** What a date is on the day on which is asked, so that documents have none of them. */
    RELATIVE("");

    private final String separator;

    Form(String separator) {
      this.separator = separator;
    }
  }

  /**
   * The values of a property.
   *
   * @param key as {@link PropertyTerm#key} makes it
   */
  public static Dimension property(String key) {
    return new Dimension(key, Form.WRITTEN, false);
  }

  /** The dimension of a name that documents have. */
  public static Dimension of(String id) {
    return builtIn(id).orElseGet(() -> property(id));
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
      return List.of(form == Form.WRITTEN ? Folded.withoutAccents(value) : value);
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

  /** What is the same of values that are one, however they are written. */
  public String key(String value) {
    return value(path(value));
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

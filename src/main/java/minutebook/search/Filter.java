package minutebook.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.config.Dimension;

/** A value chosen beside the query. */
public record Filter(Dimension dimension, Mode mode, String value) {
  /** What a choice asks for. */
  public enum Mode {
    /** One of the values so chosen of the dimension; its own counts ignore them. */
    ANY,
    /** This value; the dimension's own counts obey it. */
    ALL,
    /** Not this value; the dimension's own counts obey it. */
    NOT
  }

  boolean is(Dimension one, Mode other) {
    return dimension.equals(one) && mode == other;
  }

  /** Why nothing can ever have the value, if that is so; in words. */
  public static Optional<String> problem(Dimension dimension, String value) {
    return DimensionValues.problem(dimension, value);
  }

  /** As parameters of a request: {@code f.tag=x f.date.not=2025}. */
  static String text(List<Filter> filters) {
    return filters.stream().map(Filter::text).collect(Collectors.joining(" "));
  }

  private String text() {
    String suffix = mode == Mode.ANY ? "" : "." + mode.name().toLowerCase(Locale.ROOT);
    return "f." + dimension.id() + suffix + "=" + value;
  }
}

package minutebook.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import minutebook.query.DayRange;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;

/**
 * Filters of dates.
 *
 * <pre>
 * due before 2026-02-06     due:&lt;2026-02-06
 * due this week             due:2026-02-02..2026-02-08
 * starts before tomorrow    start:&lt;2026-02-07 OR start:none     those without one can be started
 * happens today             due:… OR scheduled:… OR start:…
 * </pre>
 */
final class DateFilters {
  /** Longest first, since one begins another. */
  private static final List<String> RELATIONS =
      List.of(
          "on or before",
          "on or after",
          "in or before",
          "in or after",
          "before",
          "after",
          "on",
          "in");

  /** Of comparisons only. */
  private static final String STARTS = "starts";

  private static final Map<String, Qualifier> FIELDS =
      new TreeMap<>(
          Map.of(
              "due",
              Qualifier.DUE,
              "scheduled",
              Qualifier.SCHEDULED,
              "start",
              Qualifier.START,
              STARTS,
              Qualifier.START,
              "created",
              Qualifier.CREATED,
              "done",
              Qualifier.DONE,
              "cancelled",
              Qualifier.CANCELLED));

  private static final String HAPPENS = "happens";
  private static final List<Qualifier> HAPPENING =
      List.of(Qualifier.DUE, Qualifier.SCHEDULED, Qualifier.START);
  private static final String NONE = "none";
  private static final String INVALID = "invalid";
  private static final String IS_INVALID = "date is invalid";

  private final DayText days;

  DateFilters(LocalDate today) {
    days = new DayText(today);
  }

  /** Empty for what is no filter of a date. */
  Optional<FilterReading> read(String instruction) {
    String text = instruction.toLowerCase(Locale.ROOT);
    if (text.startsWith("no ") || text.startsWith("has ")) {
      return presence(text);
    }
    int blank = text.indexOf(' ');
    String name = blank < 0 ? text : text.substring(0, blank);
    if (blank < 0 || !(FIELDS.containsKey(name) || name.equals(HAPPENS))) {
      return Optional.empty();
    }
    String rest = text.substring(blank).strip();
    return Optional.of(
        rest.equals(IS_INVALID) && isOfOneField(name)
            ? FilterReading.of(Nodes.qualified(fields(name).getFirst(), INVALID))
            : compared(name, rest));
  }

  /** {@code no due date}, {@code has happens date}. */
  private static Optional<FilterReading> presence(String text) {
    String[] words = text.split(" ", -1);
    boolean known =
        words.length == 3
            && words[2].equals("date")
            && (isOfOneField(words[1]) || words[1].equals(HAPPENS));
    if (!known) {
      return Optional.empty();
    }
    QueryNode none =
        Nodes.and(
            fields(words[1]).stream()
                .map(field -> Nodes.qualified(field, NONE))
                .toArray(QueryNode[]::new));
    return Optional.of(FilterReading.of(words[0].equals("no") ? none : Nodes.not(none)));
  }

  private static boolean isOfOneField(String name) {
    return FIELDS.containsKey(name) && !name.equals(STARTS);
  }

  private static List<Qualifier> fields(String name) {
    Qualifier field = FIELDS.get(name);
    return field == null ? HAPPENING : List.of(field);
  }

  private FilterReading compared(String name, String rest) {
    String relation =
        RELATIONS.stream().filter(one -> rest.startsWith(one + " ")).findFirst().orElse("");
    // "in" may be a part of the date: in two weeks.
    Optional<DayRange> read =
        days.read(rest.substring(relation.length())).or(() -> days.read(rest));
    if (read.isEmpty()) {
      return FilterReading.impossible(
          "'%s' is no date that is understood; write for instance 2026-02-06, today, next week or"
                  .formatted(rest.substring(relation.length()).strip())
              + " in 2 weeks");
    }
    String value = value(relation, read.get());
    List<QueryNode> any = new ArrayList<>();
    for (Qualifier field : fields(name)) {
      any.add(Nodes.qualified(field, value));
    }
    if (fields(name).equals(List.of(Qualifier.START))) {
      any.add(Nodes.qualified(Qualifier.START, NONE));
    }
    return FilterReading.of(
        any.size() == 1 ? any.getFirst() : Nodes.or(any.toArray(QueryNode[]::new)));
  }

  private static String value(String relation, DayRange days) {
    return switch (relation) {
      case "before" -> "<" + days.from();
      case "after" -> ">" + days.to();
      case "on or before", "in or before" -> "<=" + days.to();
      case "on or after", "in or after" -> ">=" + days.from();
      default ->
          days.from() == null || days.from().equals(days.to())
              ? String.valueOf(days.to())
              : days.from() + ".." + days.to();
    };
  }
}

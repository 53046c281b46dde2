package minutebook.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.query.Limits;
import minutebook.query.QueryNode;
import org.jspecify.annotations.Nullable;

/**
 * Filters joined by AND, OR, NOT and XOR, each between delimiters, of which a line has one kind.
 *
 * <pre>
 * either   both { OR [NOT] both }
 * both     one { AND [NOT] one }
 * one      part { XOR part }
 * part     NOT part | ( either ) | ( filter )
 * </pre>
 *
 * <p>A filter ends at the first delimiter behind which the line ends, another delimiter closes or
 * an operator stands, so that one within it is text. Read once, from left to right.
 */
final class BooleanFilter {
  private static final String OPENING = "([{\"";
  private static final String CLOSING = ")]}\"";
  private static final List<String> JOINING = List.of("AND", "OR", "XOR");
  private static final String NOT = "NOT";
  private static final FilterReading MALFORMED =
      FilterReading.impossible(
          "the filters are not joined as they can be; write each between ( and ), with AND, OR, NOT"
              + " or XOR between them, in capitals");

  private final String text;
  private final TaskFilters filters;
  private final char open;
  private final char close;
  private final Set<String> remarks = new LinkedHashSet<>();
  private int position;
  private int depth;
  private @Nullable FilterReading problem;

  /** A condition, and how many conditions it is made of when it is written out. */
  private record Part(QueryNode node, long size) {
    private static final Part NOTHING = new Part(new QueryNode.MatchAll(), 0);

    Part negated() {
      return new Part(Nodes.not(node), size);
    }
  }

  private BooleanFilter(String text, int firstDelimiter, TaskFilters filters) {
    this.text = text;
    this.filters = filters;
    int kind = OPENING.indexOf(text.charAt(firstDelimiter));
    this.open = OPENING.charAt(kind);
    this.close = CLOSING.charAt(kind);
  }

  /** Empty for what does not begin with a delimiter, or with NOT and one. */
  static Optional<FilterReading> read(String text, TaskFilters filters) {
    int first = 0;
    while (text.startsWith(NOT, first)) {
      first += NOT.length();
      while (first < text.length() && text.charAt(first) == ' ') {
        first++;
      }
    }
    return first < text.length() && OPENING.indexOf(text.charAt(first)) >= 0
        ? Optional.of(new BooleanFilter(text, first, filters).all())
        : Optional.empty();
  }

  private FilterReading all() {
    Part all = either();
    if (problem == null && position < text.length()) {
      problem = MALFORMED;
    }
    if (problem != null) {
      return problem;
    }
    return new FilterReading.Condition(
        all.node(), remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", remarks)));
  }

  private Part either() {
    List<Part> sides = new ArrayList<>();
    do {
      sides.add(both());
    } while (problem == null && matchWord("OR"));
    return sides.size() == 1
        ? sides.getFirst()
        : new Part(new QueryNode.Or(nodes(sides)), size(sides));
  }

  private Part both() {
    List<Part> sides = new ArrayList<>();
    do {
      sides.add(one());
    } while (problem == null && matchWord("AND"));
    return sides.size() == 1
        ? sides.getFirst()
        : new Part(new QueryNode.And(nodes(sides)), size(sides));
  }

  private static List<QueryNode> nodes(List<Part> parts) {
    return parts.stream().map(Part::node).toList();
  }

  private static long size(List<Part> parts) {
    return parts.stream().mapToLong(Part::size).sum();
  }

  /** One of both and not the other, which says each of them twice. */
  private Part one() {
    Part first = part();
    while (problem == null && matchWord("XOR")) {
      Part second = part();
      first =
          new Part(
              Nodes.or(
                  Nodes.and(first.node(), Nodes.not(second.node())),
                  Nodes.and(second.node(), Nodes.not(first.node()))),
              2 * (first.size() + second.size()));
      if (first.size() > Limits.LEAVES) {
        return fail(
            FilterReading.impossible(
                "with XOR written out these are more conditions than a search may have; join fewer"
                    + " with XOR"));
      }
    }
    return first;
  }

  private Part part() {
    boolean negated = false;
    while (matchWord(NOT)) {
      negated = !negated;
    }
    skipBlanks();
    if (position == text.length() || text.charAt(position) != open) {
      return fail(MALFORMED);
    }
    position++;
    Part inside = opensAgain() ? nested() : leaf();
    return negated ? inside.negated() : inside;
  }

  /** A quotation mark always closes. */
  private boolean opensAgain() {
    int start = position;
    while (matchWord(NOT)) {}
    skipBlanks();
    boolean opens = open != close && position < text.length() && text.charAt(position) == open;
    position = start;
    return opens;
  }

  private Part nested() {
    if (depth == Limits.DEPTH) {
      return fail(
          FilterReading.impossible(
              "more than %d delimiters stand within each other; write fewer"
                  .formatted(Limits.DEPTH)));
    }
    depth++;
    Part inside = either();
    depth--;
    skipBlanks();
    if (problem == null && (position == text.length() || text.charAt(position) != close)) {
      return fail(MALFORMED);
    }
    position++;
    return inside;
  }

  private Part leaf() {
    int start = position;
    int end = text.indexOf(close, position);
    while (end >= 0 && !endsFilter(end + 1)) {
      end = text.indexOf(close, end + 1);
    }
    if (end < 0) {
      return fail(MALFORMED);
    }
    position = end + 1;
    String filter = text.substring(start, end).strip();
    return switch (filters.read(filter).orElseGet(() -> notUnderstood(filter))) {
      case FilterReading.Condition(QueryNode node, Optional<String> remark) -> {
        remark.ifPresent(remarks::add);
        yield new Part(node, 1);
      }
      case FilterReading.Impossible impossible -> fail(impossible);
    };
  }

  static FilterReading notUnderstood(String filter) {
    return FilterReading.impossible(
        "'%s' is no filter that is understood; docs/live-queries.md lists those that are"
            .formatted(filter));
  }

  private boolean endsFilter(int from) {
    int next = from;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || (text.charAt(next) == close && open != close)) {
      return true;
    }
    int at = next;
    return JOINING.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private Part fail(FilterReading why) {
    if (problem == null) {
      problem = why;
    }
    position = text.length();
    return Part.NOTHING;
  }

  private boolean matchWord(String word) {
    int start = position;
    skipBlanks();
    int end = position + word.length();
    boolean matches =
        text.startsWith(word, position)
            && end < text.length()
            && !Character.isLetterOrDigit(text.charAt(end));
    position = matches ? end : start;
    return matches;
  }

  private void skipBlanks() {
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
  }
}

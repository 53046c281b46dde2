package minutebook.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The directives of one query; none is a condition. */
public record Directives(Map<Directive, Given> given) {
  public static final Directives NONE = new Directives(Map.of());

  public Directives {
    given = Map.copyOf(given);
  }

  /**
   * A directive as typed.
   *
   * @param value one of {@link Directive#allowed()}
   * @param span from the name to the value
   */
  public record Given(String value, Span span) {}

  public Optional<Given> of(Directive directive) {
    return Optional.ofNullable(given.get(directive));
  }

  /** Those of a query while it is read: the last of a kind counts. */
  static final class Reader {
    private final Map<Directive, Given> given = new EnumMap<>(Directive.class);
    private final Diagnostics diagnostics;

    Reader(Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
    }

    void add(Directive directive, Given one) {
      Given before = given.put(directive, one);
      if (before != null && !before.value().equals(one.value())) {
        diagnostics.warn(
            Messages.directiveRepeated(directive, before.value(), one.value()), before.span());
      }
    }

    Directives read() {
      return new Directives(given);
    }
  }
}

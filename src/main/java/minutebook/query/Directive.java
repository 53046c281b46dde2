package minutebook.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a query says of its results, beside what they are: {@code sort:due}, {@code unit:note}. */
public enum Directive {
  SORT(
      "an order",
      "relevance",
      "date-desc",
      "date-asc",
      "due",
      "priority",
      "urgency",
      "title",
      "modified"),
  UNIT("what is found", "item", "note");

  private final String noun;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> allowed;

  Directive(String noun, String... allowed) {
    this.noun = noun;
    this.allowed = List.of(allowed);
  }

  /** The name in queries and requests: {@code sort}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For messages: a value is … */
  String noun() {
    return noun;
  }

  /** All values, in lower case. */
  public List<String> allowed() {
    return allowed;
  }

  /** The value of this name, in any case. */
  Optional<String> value(String typed) {
    String lower = typed.strip().toLowerCase(Locale.ROOT);
    return Optional.of(lower).filter(allowed::contains);
  }

  /** The directive of this name, in any case. */
  static Optional<Directive> named(String name) {
    for (Directive directive : values()) {
      if (directive.id().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(directive);
      }
    }
    return Optional.empty();
  }
}

package minutebook.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The properties that are qualifiers, beside those of the language, because the configuration says
 * so.
 *
 * @param names in lower case, each of which {@link #canBe} and not {@link #isTaken}
 */
public record PropertyNames(Set<String> names) {
  /** Nothing is configured. */
  public static final PropertyNames NONE = new PropertyNames(Set.of());

  public PropertyNames {
    names = Set.copyOf(names);
  }

  /** Whether a query can have the name before a colon. */
  public static boolean canBe(String name) {
    return Lexer.isName(name);
  }

  /** Whether the language itself has the name. */
  public static boolean isTaken(String name) {
    return Qualifier.named(name).isPresent()
        || Scope.named(name).isPresent()
        || Directive.named(name).isPresent();
  }

  /** The property of this name, in any case. */
  Optional<String> named(String typed) {
    return Optional.of(typed.toLowerCase(Locale.ROOT)).filter(names::contains);
  }

  /** The name that was probably meant, as {@link Qualifier#nameNear} finds it. */
  Optional<String> near(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> name.length() > 2 && OneEdit.separates(name, lower))
        .sorted()
        .findFirst();
  }
}

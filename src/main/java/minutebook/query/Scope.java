package minutebook.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where all that a part of a query asks for has to stand, such as {@code item:(dog cat)}. */
public enum Scope {
  /** The text of one item. */
  ITEM("item", "line", "block", "content"),
  /** One section; its name is a qualifier's, which takes the values and leaves other groups. */
  SECTION("section"),
  /** The text of one task; an empty text is any task. */
  TASK("task"),
  OPEN_TASK("task-todo"),
  CLOSED_TASK("task-done");

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> names;

  Scope(String... names) {
    this.names = List.of(names);
  }

  /** The name and then its aliases, in lower case. */
  public List<String> names() {
    return names;
  }

  /** The scope of this name or alias, in any case. */
  static Optional<Scope> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(scope -> scope.names.contains(lower)).findFirst();
  }

  static Stream<String> allNames() {
    return Arrays.stream(values()).flatMap(scope -> scope.names.stream());
  }

  /** The name a query is printed with. */
  public String canonicalName() {
    return names.getFirst();
  }

  /** Whether it says something by itself. */
  boolean isTask() {
    return switch (this) {
      case TASK, OPEN_TASK, CLOSED_TASK -> true;
      case ITEM, SECTION -> false;
    };
  }
}

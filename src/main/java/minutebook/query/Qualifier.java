package minutebook.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The qualifiers of the language: this table is what the parser knows of them. */
public enum Qualifier {
  PERSON(ValueKind.TEXT, "person", "involves"),
  PARTICIPANT(ValueKind.TEXT, "with", "participant", "attendee"),
  ASSIGNEE(ValueKind.TEXT, "assignee", "to", "owner"),
  MENTIONED(ValueKind.TEXT, "mentions"),
  TAG(ValueKind.TEXT, "tag", "label"),
  SECTION(ValueKind.TEXT, "section", "in"),
  TYPE(ValueKind.TEXT, "type"),
  DATE(ValueKind.DATE, "date", "on", "during"),
  BEFORE(ValueKind.ONE_DATE, "before"),
  AFTER(ValueKind.ONE_DATE, "after"),
  SINCE(ValueKind.ONE_DATE, "since"),
  UNTIL(ValueKind.ONE_DATE, "until"),
  NEWER(ValueKind.LENGTH_OF_TIME, "newer", "newer_than"),
  OLDER(ValueKind.LENGTH_OF_TIME, "older", "older_than"),
  MODIFIED(ValueKind.DATE, "modified"),
  DUE(ValueKind.DUE_DATE, "due"),
  SCHEDULED(ValueKind.TASK_DATE, "scheduled"),
  START(ValueKind.TASK_DATE, "start"),
  DONE(ValueKind.TASK_DATE, "done"),
  CREATED(ValueKind.TASK_DATE, "created"),
  CANCELLED(ValueKind.TASK_DATE, "cancelled"),
  PRIORITY(ValueKind.PRIORITY, "priority"),
  STATUS(ValueKind.TEXT, "status"),
  IS(ValueKind.STATE, "is"),
  HAS(ValueKind.PRESENCE, "has"),
  NO(ValueKind.PRESENCE, "no"),
  PATH(ValueKind.PATH, "path"),
  TITLE(ValueKind.NAME, "title"),
  FILE(ValueKind.NAME, "file"),
  HEADING(ValueKind.NAME, "heading"),
  RECURRENCE(ValueKind.NAME, "recurrence"),
  ABOUT(ValueKind.TEXT, "about"),
  LINKS(ValueKind.TEXT, "links"),
  MATCH_CASE(ValueKind.AS_WRITTEN, "match-case");

  private static final Map<String, Qualifier> BY_NAME =
      Arrays.stream(values())
          .flatMap(qualifier -> qualifier.names().stream().map(name -> Map.entry(name, qualifier)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final ValueKind valueKind;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> names;

  Qualifier(ValueKind valueKind, String... names) {
    this.valueKind = valueKind;
    this.names = List.of(names);
  }

  /** What may stand after the colon. */
  public ValueKind valueKind() {
    return valueKind;
  }

  /** The name and then its aliases, in lower case. */
  public List<String> names() {
    return names;
  }

  /** The name a query is printed with. */
  public String canonicalName() {
    return names.getFirst();
  }

  /** The qualifier of this name or alias, in any case. */
  public static Optional<Qualifier> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether only a task can have the value, and only a task can lack it. */
  public boolean ofTasks() {
    return switch (this) {
      case DUE, SCHEDULED, START, DONE, CREATED, CANCELLED, PRIORITY, STATUS, RECURRENCE -> true;
      case PERSON, PARTICIPANT, ASSIGNEE, MENTIONED, TAG, SECTION, TYPE -> false;
      case DATE, BEFORE, AFTER, SINCE, UNTIL, NEWER, OLDER, MODIFIED -> false;
      case IS, HAS, NO, PATH, TITLE, FILE, HEADING, ABOUT, LINKS, MATCH_CASE -> false;
    };
  }

  /**
   * The name that was probably meant: one edit away, and of three letters or more, since one edit
   * leads from {@code to} to half of all short words.
   */
  static Optional<String> nameNear(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(values()).flatMap(qualifier -> qualifier.names().stream()),
            Stream.concat(Scope.allNames(), Stream.of(Directive.values()).map(Directive::id)))
        .filter(name -> name.length() > 2 && OneEdit.separates(name, lower))
        .findFirst();
  }
}

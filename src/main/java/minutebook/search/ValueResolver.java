package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.config.PeopleRules;
import minutebook.note.SectionKind;
import minutebook.note.StatusType;
import minutebook.people.PersonDirectory;
import minutebook.query.DateExpression;
import minutebook.query.Mistake;
import minutebook.query.Qualifier;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryWarning;
import minutebook.query.Scope;
import minutebook.query.Span;
import minutebook.query.Towards;

/**
 * Puts the values of the index in the place of those that were typed: {@code person:ana} becomes
 * every person with that name. A value that names nothing stays, finds nothing, and is warned of.
 */
final class ValueResolver {
  /** The value of {@code section:} that means the raw sources. */
  static final String SOURCE = "source";

  private static final Set<Qualifier> NAMES_OF_PEOPLE =
      Set.of(Qualifier.PERSON, Qualifier.PARTICIPANT, Qualifier.ASSIGNEE, Qualifier.MENTIONED);

  private final Searcher.Snapshot snapshot;
  private final PersonDirectory people;
  private final DateResolver dates;
  private final PropertyResolver properties;
  private final List<QueryWarning> warnings = new ArrayList<>();

  ValueResolver(Searcher.Snapshot snapshot, PersonDirectory people, DateResolver dates) {
    this.snapshot = snapshot;
    this.people = people;
    this.dates = dates;
    this.properties = new PropertyResolver(snapshot, this, dates);
  }

  List<QueryWarning> warnings() {
    return Stream.concat(warnings.stream(), dates.warnings().stream()).toList();
  }

  QueryNode resolve(QueryNode node) throws IOException {
    return switch (node) {
      case MatchAll all -> all;
      case Text text -> text;
      case And(List<QueryNode> operands) -> new And(resolve(operands));
      case Or(List<QueryNode> operands) -> new Or(resolve(operands));
      case Not(QueryNode operand) -> new Not(resolve(operand));
      case Scoped(Scope scope, QueryNode operand, Span span) ->
          new Scoped(scope, resolve(operand), span);
      case Qualified qualified -> resolve(qualified);
      case Property property -> properties.resolve(property);
      case KnownProperty property -> resolve(property);
    };
  }

  private List<QueryNode> resolve(List<QueryNode> nodes) throws IOException {
    List<QueryNode> resolved = new ArrayList<>(nodes.size());
    for (QueryNode node : nodes) {
      resolved.add(resolve(node));
    }
    return resolved;
  }

  private Qualified resolve(Qualified qualified) throws IOException {
    List<QualifierValue> values = new ArrayList<>();
    for (QualifierValue value : qualified.anyOf()) {
      values.addAll(resolve(qualified.qualifier(), value));
    }
    return new Qualified(qualified.qualifier(), values, qualified.span());
  }

  private KnownProperty resolve(KnownProperty property) throws IOException {
    Collection<String> known = snapshot.values(Dimension.property(property.name()));
    List<QualifierValue> values = new ArrayList<>();
    for (QualifierValue value : property.anyOf()) {
      values.addAll(among(property.name(), value, value.text(), known));
    }
    return new KnownProperty(property.name(), values, property.span());
  }

  private List<QualifierValue> resolve(Qualifier qualifier, QualifierValue value)
      throws IOException {
    return switch (qualifier) {
      case PERSON, PARTICIPANT, ASSIGNEE, MENTIONED -> people(qualifier, value);
      case TAG -> among(qualifier, value, snapshot.values(Dimension.TAG));
      case TYPE -> among(qualifier, value, snapshot.values(Dimension.TYPE));
      case STATUS -> among(qualifier, value, statuses());
      case SECTION -> among(qualifier, value, sections());
      case DATE, CREATED, DONE, CANCELLED, MODIFIED ->
          List.of(dates.resolve(value, DateExpression.parse(value.text()), Towards.PAST));
      case SCHEDULED, START ->
          List.of(dates.resolve(value, DateExpression.parse(value.text()), Towards.FUTURE));
      case DUE -> List.of(dates.due(value));
      case BEFORE, OLDER ->
          List.of(dates.resolve(value, DateExpression.before(value.text()), Towards.PAST));
      case AFTER -> List.of(dates.resolve(value, DateExpression.after(value.text()), Towards.PAST));
      case SINCE, NEWER ->
          List.of(dates.resolve(value, DateExpression.since(value.text()), Towards.PAST));
      case UNTIL -> List.of(dates.resolve(value, DateExpression.until(value.text()), Towards.PAST));
      case IS -> List.of(dates.state(value));

      case HAS, NO -> properties.resolveKey(value);
      case ABOUT -> subjects(value);
      case LINKS -> linked(value);
      case PATH -> path(value);
      case TITLE -> inName(value, "title", Fields.NOTE_TITLE);
      case FILE -> inName(value, "file", Fields.FILE_NAME);
      case HEADING -> within(value, "heading", Fields.UNDER);
      case RECURRENCE -> within(value, "recurrence", Fields.RECURRENCE);
      case PRIORITY, MATCH_CASE -> List.of(value);
    };
  }

  private List<QualifierValue> people(Qualifier qualifier, QualifierValue value) {
    Collection<String> found = named(value);
    if (found.isEmpty() && people.lacksOwner(value.text())) {
      warn(
          value,
          "'%s' means the owner of the vault, and nobody is configured as that; %s"
              .formatted(value.text(), PeopleRules.TO_NAME_THE_OWNER));
      return List.of(value);
    }
    return found(noun(qualifier), value, found, people.all());
  }

  /** A whole name or alias in quotation marks is nobody else whose name has it in it. */
  private Collection<String> named(QualifierValue value) {
    return value.quoted() && people.person(value.text()).isPresent()
        ? people.person(value.text()).stream().toList()
        : people.named(value.text());
  }

  private Collection<String> statuses() throws IOException {
    Collection<String> statuses = new TreeSet<>(snapshot.values(Dimension.STATUS));
    Arrays.stream(StatusType.values()).map(StatusType::id).forEach(statuses::add);
    return statuses;
  }

  /** People by any word of a name or an alias, and customers by any word of theirs. */
  private List<QualifierValue> subjects(QualifierValue value) throws IOException {
    Collection<String> subjects = snapshot.keywords(Fields.SUBJECT);
    Collection<String> named = named(value);
    List<String> wanted = words(value.text());
    List<String> whole =
        value.quoted() ? subjects.stream().filter(named::contains).toList() : List.of();
    List<String> found =
        whole.isEmpty()
            ? subjects.stream()
                .filter(one -> named.contains(one) || words(one).containsAll(wanted))
                .toList()
            : whole;
    return found.isEmpty() && people.lacksOwner(value.text())
        ? people(Qualifier.ABOUT, value)
        : found(noun(Qualifier.ABOUT), value, found, subjects);
  }

  private static List<String> words(String name) {
    return Arrays.asList(Folded.withoutAccents(name).split(" "));
  }

  /** What no note is called may be what notes link to all the same. */
  private List<QualifierValue> linked(QualifierValue value) throws IOException {
    Collection<String> names = snapshot.keywords(Fields.NOTE_NAME);
    if (!names.contains(Folded.withoutAccents(value.text())) && !isLinked(value.text())) {
      unknown("note", value, names);
    }
    return List.of(value);
  }

  private boolean isLinked(String name) throws IOException {
    return snapshot.keywords(Fields.LINK_NAME).contains(withoutEnding(Folded.of(name)))
        || snapshot.search(EngineQuery.count(Unit.ITEM, new Criterion.LinksTo(name))).total() > 0;
  }

  private static String withoutEnding(String path) {
    return path.endsWith(".md") ? path.substring(0, path.length() - ".md".length()) : path;
  }

  private List<QualifierValue> inName(QualifierValue value, String noun, String field)
      throws IOException {
    Collection<String> names = snapshot.keywords(field);
    List<String> wanted = words(value.text());
    if (names.stream().noneMatch(name -> wanted.stream().allMatch(name::contains))) {
      unknown(noun + " with", value, names);
    }
    return List.of(value);
  }

  private List<QualifierValue> within(QualifierValue value, String noun, String field)
      throws IOException {
    Collection<String> known = snapshot.keywords(field);
    String wanted = Folded.withoutAccents(value.text());
    if (known.stream().noneMatch(one -> one.contains(wanted))) {
      unknown(noun + " with", value, known);
    }
    return List.of(value);
  }

  private List<QualifierValue> path(QualifierValue value) throws IOException {
    if (value.regex().isPresent()) {
      return List.of(value);
    }
    Collection<String> paths = snapshot.keywords(Fields.FOLDER);
    String wanted = Folded.withoutAccents(value.text());
    if (wanted.endsWith("/")
        ? !paths.contains(wanted)
        : paths.stream().noneMatch(path -> path.contains(wanted))) {
      String name = wanted.endsWith("/") ? wanted.substring(0, wanted.length() - 1) : wanted;
      List<String> folders = paths.stream().filter(path -> path.endsWith("/")).toList();
      warn(value, "no path with '" + value.text() + "'" + meant(NearValues.of(name, folders)));
    }
    return List.of(value);
  }

  private Collection<String> sections() throws IOException {
    Collection<String> sections = new TreeSet<>(snapshot.keywords(Fields.UNDER));
    Arrays.stream(SectionKind.values()).map(SectionKind::id).forEach(sections::add);
    sections.add(SOURCE);
    return sections;
  }

  private List<QualifierValue> among(
      Qualifier qualifier, QualifierValue value, Collection<String> known) {
    String typed = qualifier == Qualifier.TAG ? withoutHash(value.text()) : value.text();
    return among(noun(qualifier), value, typed, known);
  }

  private List<QualifierValue> among(
      String noun, QualifierValue value, String typed, Collection<String> known) {
    String wanted = Folded.withoutAccents(typed);
    List<String> found =
        known.stream().filter(one -> Folded.withoutAccents(one).equals(wanted)).toList();
    return found(noun, value, found, known);
  }

  private List<QualifierValue> found(
      String noun, QualifierValue value, Collection<String> found, Collection<String> known) {
    if (found.isEmpty()) {
      unknown(noun, value, known);
      return List.of(value);
    }
    return found.stream()
        .map(name -> new QualifierValue(name, value.quoted() || name.contains(" "), value.span()))
        .toList();
  }

  private static String noun(Qualifier qualifier) {
    if (NAMES_OF_PEOPLE.contains(qualifier)) {
      return "person";
    }
    return qualifier == Qualifier.ABOUT ? "page about" : qualifier.canonicalName();
  }

  /** Warns of a value that names none of those known. */
  void unknown(String noun, QualifierValue value, Collection<String> known) {
    String near = meant(NearValues.of(value.text(), known));
    warn(value, "no " + noun + " '" + value.text() + "'" + near);
  }

  private void warn(QualifierValue value, String message) {
    warn(value, Mistake.saying(message));
  }

  private void warn(QualifierValue value, Mistake mistake) {
    warnings.add(new QueryWarning(mistake, value.span().start(), value.span().end()));
  }

  private static String withoutHash(String tag) {
    return tag.startsWith("#") ? tag.substring(1) : tag;
  }

  private static String meant(List<String> near) {
    return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
  }
}

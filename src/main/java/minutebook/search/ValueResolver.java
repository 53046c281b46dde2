package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.config.PeopleRules;
import minutebook.note.SectionKind;
import minutebook.people.PersonDirectory;
import minutebook.query.Qualifier;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryWarning;
import minutebook.query.Scope;
import minutebook.query.Span;

/**
 * Puts the values of the index in the place of those that were typed: {@code person:ana} becomes
 * every person with that name. A value that names nothing stays, finds nothing, and is warned of.
 */
final class ValueResolver {
  /** The value of {@code section:} that means the raw sources. */
  static final String SOURCE = "source";

  private final Searcher.Snapshot snapshot;
  private final PersonDirectory people;
  private final List<QueryWarning> warnings = new ArrayList<>();

  ValueResolver(Searcher.Snapshot snapshot, PersonDirectory people) {
    this.snapshot = snapshot;
    this.people = people;
  }

  List<QueryWarning> warnings() {
    return warnings;
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

  private List<QualifierValue> resolve(Qualifier qualifier, QualifierValue value)
      throws IOException {
    return switch (qualifier) {
      case PERSON, PARTICIPANT, ASSIGNEE, MENTIONED -> people(qualifier, value);
      case TAG -> among(qualifier, value, snapshot.values(Dimension.TAG));
      case TYPE -> among(qualifier, value, snapshot.values(Dimension.TYPE));
      case STATUS -> among(qualifier, value, snapshot.values(Dimension.STATUS));
      case SECTION -> among(qualifier, value, sections());
      case DATE, PRIORITY, IS, HAS, PATH, MATCH_CASE -> List.of(value);
    };
  }

  private List<QualifierValue> people(Qualifier qualifier, QualifierValue value) {
    Collection<String> found = people.named(value.text());
    if (found.isEmpty() && people.lacksOwner(value.text())) {
      warn(
          value,
          "'%s' means the owner of the vault, and nobody is configured as that; %s"
              .formatted(value.text(), PeopleRules.TO_NAME_THE_OWNER));
      return List.of(value);
    }
    return found(qualifier, value, found, people.all());
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
    String wanted = Folded.withoutAccents(typed);
    List<String> found =
        known.stream().filter(one -> Folded.withoutAccents(one).equals(wanted)).toList();
    return found(qualifier, value, found, known);
  }

  private List<QualifierValue> found(
      Qualifier qualifier,
      QualifierValue value,
      Collection<String> found,
      Collection<String> known) {
    if (found.isEmpty()) {
      String near = meant(NearValues.of(value.text(), known));
      warn(value, "no " + qualifier.canonicalName() + " '" + value.text() + "'" + near);
      return List.of(value);
    }
    return found.stream()
        .map(name -> new QualifierValue(name, value.quoted() || name.contains(" "), value.span()))
        .toList();
  }

  private void warn(QualifierValue value, String message) {
    warnings.add(new QueryWarning(message, value.span().start(), value.span().end()));
  }

  private static String withoutHash(String tag) {
    return tag.startsWith("#") ? tag.substring(1) : tag;
  }

  private static String meant(List<String> near) {
    return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
  }
}

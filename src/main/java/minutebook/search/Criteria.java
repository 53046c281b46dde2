package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.note.NoteShape;
import minutebook.note.Priority;
import minutebook.note.SectionKind;
import minutebook.note.TaskDate;
import minutebook.query.DayRange;
import minutebook.query.ItemState;
import minutebook.query.PriorityExpression;
import minutebook.query.Qualifier;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Expression;
import minutebook.query.QueryNode.Fuzzy;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Pattern;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Regex;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryNode.Word;
import minutebook.query.Scope;
import minutebook.query.TaskConditions;
import minutebook.query.TaskDateWord;
import org.jspecify.annotations.Nullable;

/** Turns a query whose values are those of the index into what an engine can check. */
final class Criteria {
  static final Criterion IS_SOURCE = new Criterion.HasKeyword(Fields.SHAPE, NoteShape.SOURCE.id());

  private Criteria() {}

  static Criterion of(QueryNode node) {
    return switch (node) {
      case MatchAll ignored -> new Criterion.All();
      case Word word -> new Criterion.Words(word.text());
      case Phrase phrase -> new Criterion.Phrase(phrase.text(), phrase.distance());
      case Pattern pattern -> new Criterion.Pattern(pattern.text());
      case Fuzzy fuzzy -> new Criterion.Fuzzy(fuzzy.text(), fuzzy.edits());
      case Regex regex -> new Criterion.Regex(regex.expression());
      case Expression expression ->
          new Criterion.InItem(new Criterion.Expression(expression.text()));
      case Scoped scoped -> within(scoped.scope(), of(scoped.operand()));
      case And(List<QueryNode> operands) -> new Criterion.And(all(operands));
      case Or(List<QueryNode> operands) -> new Criterion.Or(all(operands));
      case Not(QueryNode operand) -> not(operand);
      case Qualified qualified -> any(qualified);
      case Property property -> PropertyCriteria.of(property);
      case KnownProperty property -> PropertyCriteria.of(property);
    };
  }

  /** An alternative is denied side by side, so that a double negation within it is none. */
  private static Criterion not(QueryNode node) {
    return switch (node) {
      case Or(List<QueryNode> operands) ->
          new Criterion.And(operands.stream().map(Criteria::not).toList());
      case Not(QueryNode operand) -> of(operand);
      case MatchAll ignored -> not(of(node), false);
      case Text ignored -> not(of(node), false);
      case Property ignored -> not(of(node), false);
      case KnownProperty ignored -> not(of(node), false);
      case And and -> not(of(and), TaskConditions.areLeftWithout(and));
      case Scoped scoped -> not(of(scoped), TaskConditions.areLeftWithout(scoped));
      case Qualified qualified -> not(of(qualified), TaskConditions.areLeftWithout(qualified));
    };
  }

  /** Task qualifiers imply that it is a task, also when they are negated. */
  static Criterion not(Criterion criterion, boolean ofTasks) {
    Criterion not = new Criterion.Not(criterion);
    return ofTasks ? new Criterion.And(List.of(StateCriteria.IS_TASK, not)) : not;
  }

  /** Whether words are asked for, so that there is relevance to order by. */
  static boolean asksForWords(QueryNode node) {
    return switch (node) {
      case Text ignored -> true;
      case And(List<QueryNode> operands) -> operands.stream().anyMatch(Criteria::asksForWords);
      case Or(List<QueryNode> operands) -> operands.stream().anyMatch(Criteria::asksForWords);
      case Scoped scoped -> asksForWords(scoped.operand());
      case Qualified qualified -> qualified.qualifier() == Qualifier.MATCH_CASE;
      case Property ignored -> false;
      case KnownProperty ignored -> false;
      case MatchAll ignored -> false;
      case Not ignored -> false;
    };
  }

  /**
   * A query as it is asked: raw sources are found by the side of an OR that asks for them by name,
   * and by no other.
   */
  static Criterion ofNotes(QueryNode node) {
    if (!asksForSources(node)) {
      return new Criterion.And(List.of(new Criterion.Not(IS_SOURCE), of(node)));
    }
    return switch (node) {
      case Or(List<QueryNode> operands) ->
          new Criterion.Or(operands.stream().map(Criteria::ofNotes).toList());
      case And(List<QueryNode> operands) ->
          new Criterion.And(
              operands.stream()
                  .map(operand -> asksForSources(operand) ? ofNotes(operand) : of(operand))
                  .toList());
      case Scoped scoped -> within(scoped.scope(), ofNotes(scoped.operand()));
      case Qualified qualified -> any(qualified);
      case Property property -> PropertyCriteria.of(property);
      case KnownProperty property -> PropertyCriteria.of(property);
      case Text text -> of(text);
      case MatchAll all -> of(all);
      case Not not -> of(not);
    };
  }

  private static boolean asksForSources(QueryNode node) {
    return switch (node) {
      case Qualified(Qualifier qualifier, List<QualifierValue> values, var ignored) ->
          (qualifier == Qualifier.SECTION || qualifier == Qualifier.IS)
              && values.stream().anyMatch(value -> isSource(value.text()));
      case And(List<QueryNode> operands) -> operands.stream().anyMatch(Criteria::asksForSources);
      case Or(List<QueryNode> operands) -> operands.stream().anyMatch(Criteria::asksForSources);
      case Scoped scoped -> asksForSources(scoped.operand());
      case Expression ignored -> true; // or leaves them out by itself
      case Text ignored -> false;
      case MatchAll ignored -> false;
      case Not ignored -> false;
      case Property ignored -> false;
      case KnownProperty ignored -> false;
    };
  }

  private static boolean isSource(String section) {
    return Folded.of(section).equals(ValueResolver.SOURCE);
  }

  private static Criterion within(Scope scope, Criterion criterion) {
    return switch (scope) {
      case ITEM -> new Criterion.InItem(criterion);
      case SECTION -> new Criterion.InSection(criterion);
      case TASK -> task(StateCriteria.IS_TASK, criterion);
      case OPEN_TASK -> task(StateCriteria.IS_OPEN, criterion);
      case CLOSED_TASK -> task(StateCriteria.IS_CLOSED, criterion);
    };
  }

  private static Criterion task(Criterion state, Criterion criterion) {
    return new Criterion.And(List.of(state, new Criterion.InItem(criterion)));
  }

  private static List<Criterion> all(List<QueryNode> nodes) {
    return nodes.stream().map(Criteria::of).toList();
  }

  private static Criterion any(Qualified qualified) {
    List<Criterion> any =
        qualified.anyOf().stream().map(value -> one(qualified.qualifier(), value)).toList();
    return any.size() == 1 ? any.getFirst() : new Criterion.Or(any);
  }

  private static Criterion one(Qualifier qualifier, QualifierValue typed) {
    String value = typed.text();
    @Nullable DayRange days = typed.days();
    return switch (qualifier) {
      case PERSON -> new Criterion.HasValue(Dimension.PERSON, value);
      case PARTICIPANT -> new Criterion.HasKeyword(Fields.PARTICIPANT, value);
      case ASSIGNEE -> new Criterion.HasKeyword(Fields.ASSIGNEE, value);
      case MENTIONED -> new Criterion.HasKeyword(Fields.MENTIONED, value);
      case TAG -> new Criterion.HasValue(Dimension.TAG, value);
      case TYPE -> new Criterion.HasValue(Dimension.TYPE, value);
      case STATUS -> StateCriteria.status(value);
      case SECTION -> section(value);
      case DATE, BEFORE, AFTER, SINCE, UNTIL, NEWER, OLDER -> days(Fields.DAY, days);
      case MODIFIED -> modified(days);
      case DUE -> due(value, days);
      case SCHEDULED -> taskDate(TaskDate.SCHEDULED, value, days);
      case START -> taskDate(TaskDate.START, value, days);
      case DONE -> taskDate(TaskDate.DONE, value, days);
      case CREATED -> taskDate(TaskDate.CREATED, value, days);
      case CANCELLED -> taskDate(TaskDate.CANCELLED, value, days);
      case PRIORITY -> orNone(PriorityExpression.parse(value).map(Criteria::priorities));
      case IS -> orNone(ItemState.named(value).map(state -> StateCriteria.of(state, days)));
      case HAS -> PresenceCriteria.has(value);
      case NO -> PresenceCriteria.no(value);
      case PATH -> path(typed);
      case TITLE -> inName(Fields.NOTE_TITLE, value);
      case FILE -> inName(Fields.FILE_NAME, value);
      case HEADING -> new Criterion.Contains(Fields.UNDER, Folded.withoutAccents(value));
      case RECURRENCE -> new Criterion.Contains(Fields.RECURRENCE, Folded.withoutAccents(value));
      case ABOUT -> new Criterion.OfNote(new Criterion.HasKeyword(Fields.SUBJECT, value));
      case LINKS -> new Criterion.LinksTo(value);
      case MATCH_CASE -> new Criterion.Cased(value);
    };
  }

  /** The parser lets no other value through. */
  private static Criterion orNone(Optional<Criterion> criterion) {
    return criterion.orElse(new Criterion.None());
  }

  private static Criterion section(String value) {
    if (isSource(value)) {
      return IS_SOURCE;
    }
    return SectionKind.of(Folded.of(value)).isPresent()
        ? new Criterion.HasValue(Dimension.SECTION, Folded.of(value))
        : new Criterion.HasKeyword(Fields.UNDER, Folded.withoutAccents(value));
  }

  /** Days that nothing was found out about are none. */
  static Criterion days(String field, @Nullable DayRange days) {
    return days == null
        ? new Criterion.None()
        : new Criterion.InDays(field, days.from(), days.to());
  }

  private static Criterion modified(@Nullable DayRange days) {
    return days == null ? new Criterion.None() : new Criterion.Modified(days.from(), days.to());
  }

  private static Criterion due(String value, @Nullable DayRange days) {
    return TaskDateWord.named(value).filter(word -> !word.ofAnyDate()).isPresent()
        ? StateCriteria.openAndDue(days)
        : taskDate(TaskDate.DUE, value, days);
  }

  private static Criterion taskDate(TaskDate date, String value, @Nullable DayRange days) {
    Optional<TaskDateWord> word = TaskDateWord.named(value);
    if (word.isEmpty()) {
      return days(Fields.of(date), days);
    }
    return word.get() == TaskDateWord.INVALID
        ? new Criterion.HasKeyword(Fields.HAS, Fields.hasInvalid(date))
        : PresenceCriteria.no(date);
  }

  private static Criterion priorities(Set<Priority> priorities) {
    return new Criterion.Or(
        priorities.stream()
            .sorted()
            .<Criterion>map(one -> new Criterion.HasValue(Dimension.PRIORITY, one.id()))
            .toList());
  }

  /** {@code Work/} is a folder from the root; anything else stands somewhere in the path. */
  private static Criterion path(QualifierValue value) {
    if (value.regex().isPresent()) {
      return new Criterion.Matches(Fields.FOLDER, value.regex().get());
    }
    String folded = Folded.withoutAccents(value.text());
    return folded.endsWith("/")
        ? new Criterion.HasKeyword(Fields.FOLDER, folded)
        : new Criterion.Contains(Fields.FOLDER, folded);
  }

  /** All its words, and so the whole of it too. */
  private static Criterion inName(String field, String value) {
    List<Criterion> words = new ArrayList<>();
    for (String word : Folded.withoutAccents(value).split(" ", -1)) {
      words.add(new Criterion.OfNote(new Criterion.Contains(field, word)));
    }
    return words.size() == 1 ? words.getFirst() : new Criterion.And(words);
  }
}

package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.config.Dimension;
import minutebook.config.Folded;
import minutebook.query.Qualifier;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.Span;
import minutebook.query.ValueKind;

/**
 * What is chosen beside a query.
 *
 * @param meanings of values today
 */
record Choices(List<MeantFilter> all, DimensionValues meanings) {
  private static final Span NOWHERE = new Span(0, 0);

  Choices {
    all = List.copyOf(all);
  }

  /** Filters with the values of an index; case and accents do not matter. */
  static Choices of(List<Filter> filters, DimensionValues meanings, Searcher.Snapshot snapshot)
      throws IOException {
    List<MeantFilter> all = new ArrayList<>();
    for (Filter filter : filters) {
      all.add(new MeantFilter(filter, known(filter, snapshot)));
    }
    return new Choices(all, meanings);
  }

  /**
   * A value that is spelled as the index has it means no other, as it is counted by itself; one
   * without letters, as a date is, has no other spelling.
   */
  private static List<String> known(Filter filter, Searcher.Snapshot snapshot) throws IOException {
    String value = filter.value();
    if (value.codePoints().noneMatch(Character::isLetter)) {
      return List.of(value);
    }
    Collection<String> values = snapshot.values(filter.dimension());
    if (values.contains(value)) {
      return List.of(value);
    }
    String wanted = Folded.withoutAccents(value);
    List<String> meant =
        values.stream().filter(one -> Folded.withoutAccents(one).equals(wanted)).toList();
    return meant.isEmpty() ? List.of(value) : meant;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Those of which something is chosen. */
  List<Dimension> dimensions() {
    return all.stream().map(one -> one.filter().dimension()).distinct().toList();
  }

  Choices none() {
    return new Choices(List.of(), meanings);
  }

  /** Of each dimension the values of which one must hold. */
  Map<Dimension, List<Choice>> anyOf() {
    Map<Dimension, List<Choice>> anyOf = new LinkedHashMap<>();
    namesOfAny()
        .forEach(
            (dimension, values) ->
                anyOf.put(
                    dimension,
                    values.stream().map(value -> meanings.choice(dimension, value)).toList()));
    return anyOf;
  }

  private Map<Dimension, Set<String>> namesOfAny() {
    Map<Dimension, Set<String>> names = new LinkedHashMap<>();
    for (MeantFilter filter : all) {
      if (filter.filter().mode() == Filter.Mode.ANY) {
        names
            .computeIfAbsent(filter.filter().dimension(), unused -> new LinkedHashSet<>())
            .addAll(filter.values());
      }
    }
    return names;
  }

  private Criterion condition(MeantFilter filter) {
    Dimension dimension = filter.filter().dimension();
    Criterion holds =
        new Criterion.Or(
            filter.values().stream()
                .map(value -> meanings.choice(dimension, value).meaning())
                .toList());
    return filter.filter().mode() == Filter.Mode.NOT
        ? Criteria.not(holds, dimension.ofTasks())
        : holds;
  }

  /** A condition together with what must hold beside it, but for values of which one must. */
  Criterion with(Criterion condition) {
    List<Criterion> both = new ArrayList<>();
    both.add(condition);
    all.stream()
        .filter(filter -> filter.filter().mode() != Filter.Mode.ANY)
        .map(this::condition)
        .forEach(both::add);
    return new Criterion.And(both);
  }

  /** Without those that are of one dimension and mode. */
  Choices without(Dimension dimension, Filter.Mode mode) {
    return new Choices(
        all.stream().filter(one -> !one.filter().is(dimension, mode)).toList(), meanings);
  }

  /** Those of one dimension and mode, as parameters of a request. */
  String text(Dimension dimension, Filter.Mode mode) {
    return Filter.text(
        all.stream().map(MeantFilter::filter).filter(one -> one.is(dimension, mode)).toList());
  }

  /** The query with its choices in it as qualifiers, to be explained. */
  QueryNode beside(QueryNode query) {
    List<QueryNode> nodes = new ArrayList<>();
    if (query instanceof And(List<QueryNode> operands)) {
      nodes.addAll(operands);
    } else if (!(query instanceof MatchAll)) {
      nodes.add(query);
    }
    namesOfAny().forEach((dimension, values) -> nodes.add(qualified(dimension, values)));
    for (MeantFilter one : all) {
      QueryNode node = qualified(one.filter().dimension(), one.values());
      switch (one.filter().mode()) {
        case ANY -> {}
        case ALL -> nodes.add(node);
        case NOT -> nodes.add(new Not(node));
      }
    }
    return switch (nodes.size()) {
      case 0 -> query;
      case 1 -> nodes.getFirst();
      default -> new And(nodes);
    };
  }

  private static QueryNode qualified(Dimension dimension, Collection<String> names) {
    List<QualifierValue> values =
        names.stream().map(value -> new QualifierValue(value, false, NOWHERE)).toList();
    return Qualifier.named(dimension.id())
        .filter(qualifier -> qualifier.valueKind() != ValueKind.DUE_DATE)
        .<QueryNode>map(qualifier -> new Qualified(qualifier, values, NOWHERE))
        .orElseGet(() -> new KnownProperty(dimension.id(), values, NOWHERE));
  }
}

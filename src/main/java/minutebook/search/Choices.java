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
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.Span;

/** What is chosen beside a query. */
record Choices(List<Choice> all) {
  private static final Span NOWHERE = new Span(0, 0);

  Choices {
    all = List.copyOf(all);
  }

  /** Filters with the values of an index; case and accents do not matter. */
  static Choices of(List<Filter> filters, Searcher.Snapshot snapshot) throws IOException {
    List<Choice> all = new ArrayList<>();
    for (Filter filter : filters) {
      all.add(new Choice(filter, known(filter, snapshot)));
    }
    return new Choices(all);
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

  /** Values of which one must hold, by dimension. */
  Map<Dimension, List<String>> anyOf() {
    Map<Dimension, Set<String>> anyOf = new LinkedHashMap<>();
    for (Choice choice : all) {
      if (choice.filter().mode() == Filter.Mode.ANY) {
        anyOf
            .computeIfAbsent(choice.filter().dimension(), unused -> new LinkedHashSet<>())
            .addAll(choice.values());
      }
    }
    Map<Dimension, List<String>> lists = new LinkedHashMap<>();
    anyOf.forEach((dimension, values) -> lists.put(dimension, List.copyOf(values)));
    return lists;
  }

  private List<Criterion> others() {
    return all.stream()
        .filter(choice -> choice.filter().mode() != Filter.Mode.ANY)
        .map(Criteria::of)
        .toList();
  }

  /** A condition together with what must hold beside it, but for values of which one must. */
  Criterion with(Criterion condition) {
    List<Criterion> all = new ArrayList<>(others());
    all.addFirst(condition);
    return new Criterion.And(all);
  }

  /** Without those that are of one dimension and mode. */
  Choices without(Dimension dimension, Filter.Mode mode) {
    return new Choices(
        all.stream().filter(choice -> !choice.filter().is(dimension, mode)).toList());
  }

  /** Those of one dimension and mode, as parameters of a request. */
  String text(Dimension dimension, Filter.Mode mode) {
    return Filter.text(
        all.stream().map(Choice::filter).filter(one -> one.is(dimension, mode)).toList());
  }

  /** The query with its choices in it as qualifiers, to be explained. */
  QueryNode beside(QueryNode query) {
    List<QueryNode> nodes = new ArrayList<>();
    if (query instanceof And(List<QueryNode> operands)) {
      nodes.addAll(operands);
    } else if (!(query instanceof MatchAll)) {
      nodes.add(query);
    }
    anyOf().forEach((dimension, values) -> nodes.add(qualified(dimension, values)));
    for (Choice choice : all) {
      QueryNode node = qualified(choice.filter().dimension(), choice.values());
      switch (choice.filter().mode()) {
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

  private static Qualified qualified(Dimension dimension, List<String> values) {
    return new Qualified(
        Qualifier.named(dimension.id()).orElseThrow(),
        values.stream().map(value -> new QualifierValue(value, false, NOWHERE)).toList(),
        NOWHERE);
  }
}

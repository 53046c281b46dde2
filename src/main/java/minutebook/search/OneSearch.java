package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.SearchRules;
import minutebook.people.PersonDirectory;
import minutebook.query.Calendar;
import minutebook.query.Explanation;
import minutebook.query.LastWordAsPrefix;
import minutebook.query.ParsedQuery;
import minutebook.query.PropertyNames;
import minutebook.query.QueryNode;
import minutebook.query.QueryParser;
import minutebook.query.QueryWarning;

/** Answers one request over one state of the index. */
final class OneSearch {
  private final Searcher.Snapshot snapshot;
  private final PersonDirectory people;
  private final PropertyNames names;
  private final SearchRules rules;
  private final Calendar calendar;
  private final DimensionValues values;
  private final ParsedQuery parsed;
  private final DirectedRequest directed;
  private final QuestionReader questions;
  private final SearchRequest request;

  OneSearch(
      Searcher.Snapshot snapshot,
      PersonDirectory people,
      PropertyNames names,
      SearchRules rules,
      Calendar calendar,
      QuestionReader questions,
      SearchRequest asked)
      throws IOException {
    this.snapshot = snapshot;
    this.people = people;
    this.names = names;
    this.rules = rules;
    this.calendar = calendar;
    this.values = new DimensionValues(calendar, rules.staleAfter());
    this.questions = questions;
    this.parsed =
        switch (asked.syntax()) {
          case MINUTEBOOK -> QueryParser.parse(asked.text(), names);
          case LUCENE -> ExpertQuery.parse(asked.text(), snapshot);
        };
    this.directed = DirectedRequest.of(asked, parsed.directives());
    this.request = directed.request();
  }

  SearchResult result() throws IOException {
    long start = System.nanoTime();
    ValueResolver resolver = resolver();
    QueryNode query = new Synonyms(rules.synonyms()).beside(resolver.resolve(typed()));
    List<QueryWarning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(directed.warnings());
    warnings.addAll(resolver.warnings());
    WidenedSearch.Answer answer = answer(query, request.filters(), engineQuery(query));
    List<Shortfall> shortfalls = snapshot.shortfalls(Criteria.of(query));
    warnings.addAll(ShortfallWarnings.of(query, shortfalls, rules.maxExpansions()));
    warnings.sort(Comparator.comparingInt(QueryWarning::start));
    if (request.strict() && !warnings.isEmpty()) {
      throw new QueryRefusedException(warnings);
    }
    return new SearchResult(
        request,
        explanation(query),
        warnings,
        reading(parsed.root()),
        people.person(request.text()),
        answer.ran(),
        answer.engine(),
        answer.also(),
        !shortfalls.isEmpty(),
        answer.engine().total() == 0 ? emptiedBy(query) : Optional.empty(),
        answer.ran() == Match.OUTRIGHT && answer.engine().total() > 0
            ? Optional.empty()
            : new MeantWords(snapshot).in(request.text(), typed(), this::finds),
        snapshot.summary(),
        (System.nanoTime() - start) / 1e6);
  }

  private QueryNode typed() {
    return request.lastIsPrefix()
        ? LastWordAsPrefix.in(parsed.root(), request.text())
        : parsed.root();
  }

  private String explanation(QueryNode query) {
    return Explanation.of(query, request.unit().id() + "s");
  }

  /** Only what is understood whole is offered. */
  private Optional<Reading> reading(QueryNode asked) throws IOException {
    Optional<String> q =
        request.syntax() == Syntax.MINUTEBOOK
            ? questions.read(request.text(), asked)
            : Optional.empty();
    if (q.isEmpty()) {
      return Optional.empty();
    }
    ParsedQuery read = QueryParser.parse(q.get(), names);
    ValueResolver resolver = resolver();
    QueryNode query = resolver.resolve(read.root());
    boolean understood =
        read.warnings().isEmpty()
            && resolver.warnings().isEmpty()
            && AskedParts.hasNoOtherWords(read.root(), request.text());
    return understood ? Optional.of(new Reading(q.get(), explanation(query))) : Optional.empty();
  }

  private ValueResolver resolver() {
    return new ValueResolver(snapshot, people, new DateResolver(calendar, rules.staleAfter()));
  }

  private EngineQuery engineQuery(QueryNode query) {
    Order natural = Criteria.asksForWords(query) ? Order.RELEVANCE : Order.DATE_DESC;
    return new EngineQuery(
        request.unit(),
        new Criterion.All(),
        new Criterion.None(),
        Map.of(),
        request.facets().stream().map(values::counted).toList(),
        request.order().orElse(natural),
        calendar.today(),
        request.offset(),
        request.limit(),
        rules.itemsPerNote(),
        request.highlight(),
        request.collapse(),
        request.explain());
  }

  private WidenedSearch.Answer answer(QueryNode query, List<Filter> filters, EngineQuery engine)
      throws IOException {
    List<Criterion> beside = new ArrayList<>();
    Map<Dimension, List<Choice>> chosen = new HashMap<>();
    for (Filter filter : filters) {
      Dimension dimension = filter.dimension();
      Choice choice = values.choice(dimension, filter.value());
      switch (filter.mode()) {
        case ANY -> chosen.computeIfAbsent(dimension, unused -> new ArrayList<>()).add(choice);
        case ALL -> beside.add(choice.meaning());
        case NOT -> beside.add(Criteria.not(choice.meaning(), dimension.ofTasks()));
      }
    }
    Criterion asked = new CommonWords(rules.commonWords()).optional(Criteria.ofNotes(query));
    WidenedSearch search =
        new WidenedSearch(
            snapshot, engine.choosing(chosen), new Criterion.And(beside), rules.widenBelow());
    return switch (request.matching()) {
      case AUTO -> search.run(asked, Widening.of(asked, request.unit(), request.typos()));
      case ALL -> search.run(asked, List.of());
      case ANY -> search.run(Widening.any(asked), List.of());
    };
  }

  /** Whether a query finds something that holds all it asks for. */
  private boolean finds(String text) throws IOException {
    SearchRequest other =
        SearchRequest.of(text)
            .syntax(request.syntax())
            .unit(request.unit())
            .filters(request.filters())
            .page(0, 0)
            .matching(Matching.ALL)
            .build();
    return new OneSearch(snapshot, people, names, rules, calendar, questions, other).total() > 0;
  }

  private long total() throws IOException {
    return total(resolver().resolve(typed()), request.filters());
  }

  /** The condition without which most is found; only one by itself is looked for. */
  private Optional<EmptiedBy> emptiedBy(QueryNode query) throws IOException {
    List<EmptiedBy> causes = new ArrayList<>();
    for (Dimension dimension :
        request.filters().stream().map(Filter::dimension).distinct().toList()) {
      for (Filter.Mode mode : Filter.Mode.values()) {
        List<Filter> without =
            request.filters().stream()
                .filter(one -> !one.dimension().equals(dimension) || one.mode() != mode)
                .toList();
        if (without.size() < request.filters().size()) {
          List<Filter> dropped = new ArrayList<>(request.filters());
          dropped.removeAll(without);
          causes.add(new EmptiedBy(Filter.text(dropped), total(query, without)));
        }
      }
    }
    for (QualifierParts.Part part : QualifierParts.of(query, request.text())) {
      causes.add(new EmptiedBy(part.text(), total(part.without(), request.filters())));
    }
    return causes.stream()
        .filter(cause -> cause.totalWithout() > 0)
        .max(Comparator.comparingLong(EmptiedBy::totalWithout));
  }

  private long total(QueryNode query, List<Filter> filters) throws IOException {
    EngineQuery counting = EngineQuery.count(request.unit(), new Criterion.All());
    return answer(query, filters, counting).engine().total();
  }
}

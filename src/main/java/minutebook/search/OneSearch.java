package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.SearchRules;
import minutebook.people.PersonDirectory;
import minutebook.query.Calendar;
import minutebook.query.Explanation;
import minutebook.query.LastWordAsPrefix;
import minutebook.query.ParsedQuery;
import minutebook.query.QueryNode;
import minutebook.query.QueryParser;
import minutebook.query.QueryWarning;

/** Answers one request over one state of the index. */
final class OneSearch {
  private final Searcher.Snapshot snapshot;
  private final PersonDirectory people;
  private final SearchRules rules;
  private final Calendar calendar;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final Directed directed;
  private final QuestionReader questions;
  private final Choices choices;

  OneSearch(
      Searcher.Snapshot snapshot,
      PersonDirectory people,
      SearchRules rules,
      Calendar calendar,
      QuestionReader questions,
      SearchRequest request)
      throws IOException {
    this.snapshot = snapshot;
    this.people = people;
    this.rules = rules;
    this.calendar = calendar;
    this.questions = questions;
    this.request = request;
    this.parsed =
        switch (request.syntax()) {
          case MINUTEBOOK -> QueryParser.parse(request.text());
          case LUCENE -> ExpertQuery.parse(request.text(), snapshot);
        };
    this.directed = Directed.of(request, parsed.directives());
    this.choices = Choices.of(request.filters(), snapshot);
  }

  SearchResult result() throws IOException {
    long start = System.nanoTime();
    ValueResolver resolver = resolver();
    QueryNode query = understood(parsed.root(), request.text(), resolver);
    List<QueryWarning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(directed.warnings());
    warnings.addAll(resolver.warnings());
    WidenedSearch.Answer answer = answer(query, request.matching(), choices, engineQuery(query));
    List<Shortfall> shortfalls = snapshot.shortfalls(Criteria.of(query));
    warnings.addAll(ShortfallWarnings.of(query, shortfalls, rules.maxExpansions()));
    warnings.sort(Comparator.comparingInt(QueryWarning::start));
    if (request.strict() && !warnings.isEmpty()) {
      throw new QueryRefusedException(warnings);
    }
    return new SearchResult(
        request,
        directed.unit(),
        explanation(choices.beside(query)),
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
            : new MeantWords(snapshot, this::outright)
                .in(request.text(), parsed.root(), request.lastIsPrefix()),
        snapshot.summary(),
        (System.nanoTime() - start) / 1e6);
  }

  /** A query as it is searched: its values are those of the index, synonyms stand beside words. */
  private QueryNode understood(QueryNode root, String text, ValueResolver resolver)
      throws IOException {
    QueryNode typed = request.lastIsPrefix() ? LastWordAsPrefix.in(root, text) : root;
    return new Synonyms(rules.synonyms()).beside(resolver.resolve(typed));
  }

  private String explanation(QueryNode query) {
    return Explanation.of(query, directed.unit().id() + "s");
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
    ParsedQuery read = QueryParser.parse(q.get());
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
    return EngineQuery.count(directed.unit(), new Criterion.All())
        .withFacets(request.facets())
        .withOrder(directed.order().orElse(natural), calendar.today())
        .withHits(request.page(), rules.itemsPerNote(), request.shown());
  }

  private WidenedSearch.Answer answer(
      QueryNode query, Matching matching, Choices chosen, EngineQuery engine)
      throws IOException {
    Criterion asked = new CommonWords(rules.commonWords()).optional(Criteria.ofNotes(query));
    WidenedSearch search =
        new WidenedSearch(
            snapshot,
            engine.withChosen(chosen.anyOf()),
            new Criterion.And(chosen.others()),
            rules.widenBelow());
    return switch (matching) {
      case AUTO -> search.run(asked, Widening.of(asked, directed.unit(), request.typos()));
      case ALL -> search.run(asked, List.of());
      case ANY -> search.run(Widening.any(asked), List.of());
    };
  }

  /** How many a query finds that hold all it asks for. */
  private long outright(QueryNode root, String text) throws IOException {
    QueryNode query = understood(root, text, resolver());
    EngineQuery counting = EngineQuery.count(directed.unit(), new Criterion.All());
    return answer(query, Matching.ALL, choices, counting).engine().total();
  }

  /** The condition without which most is found; only one by itself is looked for. */
  private Optional<EmptiedBy> emptiedBy(QueryNode query) throws IOException {
    List<EmptiedBy> causes = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      for (Filter.Mode mode : Filter.Mode.values()) {
        Choices without = choices.without(dimension, mode);
        if (!without.equals(choices)) {
          causes.add(new EmptiedBy(choices.text(dimension, mode), total(query, without)));
        }
      }
    }
    for (QualifierParts.Part part : QualifierParts.of(query, request.text())) {
      causes.add(new EmptiedBy(part.text(), total(part.without(), choices)));
    }
    return causes.stream()
        .filter(cause -> cause.totalWithout() > 0)
        .max(Comparator.comparingLong(EmptiedBy::totalWithout));
  }

  private long total(QueryNode query, Choices chosen) throws IOException {
    EngineQuery counting = EngineQuery.count(directed.unit(), new Criterion.All());
    return answer(query, request.matching(), chosen, counting).engine().total();
  }
}

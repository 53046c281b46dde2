package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final ParsedQuery parsed;
  private final DirectedRequest directed;
  private final QuestionReader questions;
  private final SearchRequest request;
  private final WordRules words;
  private final RefusedExpressions refused;
  private final QueryNode typed;

  OneSearch(
      Searcher.Snapshot snapshot,
      PersonDirectory people,
      SearchRules rules,
      WordRules words,
      Calendar calendar,
      QuestionReader questions,
      SearchRequest asked)
      throws IOException {
    this.snapshot = snapshot;
    this.people = people;
    this.rules = rules;
    this.words = words;
    this.calendar = calendar;
    this.questions = questions;
    this.parsed =
        switch (asked.syntax()) {
          case MINUTEBOOK -> QueryParser.parse(asked.text());
          case LUCENE -> ExpertQuery.parse(asked.text(), snapshot);
        };
    this.directed = DirectedRequest.of(asked, parsed.directives());
    this.request = directed.request();
    this.refused = new RefusedExpressions(snapshot);
    this.typed =
        refused.asWords(
            request.lastIsPrefix()
                ? LastWordAsPrefix.in(parsed.root(), request.text())
                : parsed.root());
  }

  SearchResult result() throws IOException {
    long start = System.nanoTime();
    ValueResolver resolver = resolver();
    QueryNode query = words.synonyms().beside(resolver.resolve(typed));
    List<QueryWarning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(directed.warnings());
    warnings.addAll(refused.warnings());
    warnings.addAll(resolver.warnings());
    WidenedSearch.Answer answer = answer(query, engineQuery(query));
    List<Criterion.Expanded> partial = snapshot.partial(Criteria.of(query));
    warnings.addAll(PartialWarnings.of(query, partial, rules.maxExpansions()));
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
        !partial.isEmpty(),
        answer.engine().total() == 0
            ? new EmptyingConditions(snapshot, request, this::tiers).of(query, answer.condition())
            : Optional.empty(),
        answer.ran() == Match.OUTRIGHT && answer.engine().total() > 0
            ? Optional.empty()
            : new MeantWords(snapshot).in(request.text(), typed, this::finds),
        snapshot.summary(),
        (System.nanoTime() - start) / 1e6);
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
    return new EngineQuery(
        request.unit(),
        new Criterion.All(),
        new Criterion.None(),
        Map.of(),
        request.facets(),
        request.order().orElse(natural),
        calendar.today(),
        request.offset(),
        request.limit(),
        rules.itemsPerNote(),
        request.highlight(),
        request.collapse(),
        request.explain());
  }

  private WidenedSearch.Answer answer(QueryNode query, EngineQuery engine) throws IOException {
    Chosen chosen = Chosen.of(request.filters());
    return new WidenedSearch(snapshot, engine, chosen, rules.widenBelow()).run(tiers(query));
  }

  /** What a query asks for, and what it gives way to, the strongest first. */
  private List<Widening.Tier> tiers(QueryNode query) {
    Criterion asked = words.common().optional(Criteria.ofNotes(query));
    List<Widening.Tier> tiers = new ArrayList<>();
    switch (request.matching()) {
      case AUTO -> {
        tiers.add(new Widening.Tier(Match.OUTRIGHT, asked));
        tiers.addAll(Widening.of(asked, request.unit(), request.typos()));
      }
      case ALL -> tiers.add(new Widening.Tier(Match.OUTRIGHT, asked));
      case ANY -> tiers.add(new Widening.Tier(Match.OUTRIGHT, Widening.any(asked)));
    }
    return tiers;
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
    return new OneSearch(snapshot, people, rules, words, calendar, questions, other).total() > 0;
  }

  private long total() throws IOException {
    EngineQuery counting = EngineQuery.count(request.unit(), new Criterion.All());
    return answer(resolver().resolve(typed), counting).engine().total();
  }
}

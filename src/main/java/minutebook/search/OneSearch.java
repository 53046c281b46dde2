package minutebook.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.config.SearchRules;
import minutebook.people.PersonDirectory;
import minutebook.query.AnyWords;
import minutebook.query.Calendar;
import minutebook.query.Explanation;
import minutebook.query.LastWordAsPrefix;
import minutebook.query.ParsedQuery;
import minutebook.query.PropertyNames;
import minutebook.query.QueryNode;
import minutebook.query.QueryParser;
import minutebook.query.QueryWarning;
import minutebook.query.Simplify;
import org.jspecify.annotations.Nullable;

/** Answers one request over one state of the index. */
final class OneSearch {
  private final Searcher.Snapshot snapshot;
  private final PersonDirectory people;
  private final PropertyNames names;
  private final SearchRules rules;
  private final Calendar calendar;
  private final DimensionValues values;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final QueryNode among;
  private final Directed directed;
  private final QuestionReader questions;
  private final Choices choices;
  private final WordRules words;

  OneSearch(
      Searcher.Snapshot snapshot,
      PersonDirectory people,
      PropertyNames names,
      SearchRules rules,
      WordRules words,
      Calendar calendar,
      QuestionReader questions,
      SearchRequest request)
      throws IOException {
    this.snapshot = snapshot;
    this.people = people;
    this.names = names;
    this.rules = rules;
    this.words = words;
    this.calendar = calendar;
    this.values = new DimensionValues(calendar, rules.staleAfter());
    this.questions = questions;
    this.request = request;
    this.parsed =
        switch (request.syntax()) {
          case MINUTEBOOK -> QueryParser.parse(request.text(), names);
          case LUCENE -> ExpertQuery.parse(request.text(), snapshot);
        };
    this.among = resolver().resolve(QueryParser.parse(request.among(), names).root());
    this.directed = Directed.of(request, parsed.directives());
    this.choices = Choices.of(request.filters(), values, snapshot);
  }

  SearchResult result() throws IOException {
    long start = System.nanoTime();
    ValueResolver resolver = resolver();
    RefusedExpressions refused = new RefusedExpressions(snapshot);
    QueryNode query = understood(parsed.root(), request.text(), refused, resolver);
    List<QueryWarning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(directed.warnings());
    warnings.addAll(refused.warnings());
    warnings.addAll(resolver.warnings());
    WidenedSearch.Answer answer = answer(query, request.matching(), engineQuery(query));
    List<Criterion.Expanded> partial = snapshot.partial(Criteria.of(query));
    warnings.addAll(PartialWarnings.of(query, partial, rules.maxExpansions()));
    warnings.sort(Comparator.comparingInt(QueryWarning::start));
    if (request.strict() && !warnings.isEmpty()) {
      throw new QueryRefusedException(warnings);
    }
    return new SearchResult(
        request,
        directed.unit(),
        explanation(
            choices.beside(Simplify.simplify(new QueryNode.And(List.of(asked(query), among))))),
        warnings,
        reading(parsed.root()),
        people.person(request.text()),
        answer.ran(),
        answer.engine(),
        answer.also(),
        !partial.isEmpty(),
        answer.engine().total() == 0
            ? emptying().of(query, request.text(), answer.condition())
            : Optional.empty(),
        answer.ran() == Match.OUTRIGHT && answer.engine().total() > 0
            ? Optional.empty()
            : new MeantWords(snapshot, names, this::outright)
                .in(request.text(), parsed.root(), request.lastIsPrefix()),
        snapshot.summary(),
        (System.nanoTime() - start) / 1e6);
  }

  /**
   * A query as it is searched: its values are those of the index, synonyms stand beside words, and
   * words in the place of expressions that an engine refuses.
   */
  private QueryNode understood(
      QueryNode root, String text, RefusedExpressions refused, ValueResolver resolver)
      throws IOException {
    QueryNode typed = request.lastIsPrefix() ? LastWordAsPrefix.in(root, text) : root;
    return words.synonyms().beside(resolver.resolve(refused.asWords(typed)));
  }

  private QueryNode asked(QueryNode query) {
    return request.matching() == Matching.ANY ? AnyWords.in(query) : query;
  }

  private EmptyingConditions emptying() {
    return new EmptyingConditions(
        snapshot, directed.unit(), choices, without -> tiers(without, request.matching()));
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

  private EngineQuery engineQuery(QueryNode query) throws IOException {
    Order natural = Criteria.asksForWords(query) ? Order.RELEVANCE : Order.DATE_DESC;
    return EngineQuery.count(directed.unit(), new Criterion.All())
        .withFacets(request.facets().stream().map(values::counted).toList())
        .withOrder(directed.order().orElse(natural), calendar.today())
        .withLatest(request.latest(), latestAmong())
        .withHits(request.page(), rules.itemsPerNote(), request.shown());
  }

  private @Nullable Criterion latestAmong() throws IOException {
    return request.latestAmong().isEmpty()
        ? null
        : Criteria.of(resolver().resolve(QueryParser.parse(request.latestAmong(), names).root()));
  }

  private WidenedSearch.Answer answer(QueryNode query, Matching matching, EngineQuery engine)
      throws IOException {
    return new WidenedSearch(snapshot, engine, choices, rules.widenBelow())
        .run(tiers(query, matching));
  }

  /** What a query asks for, and what it gives way to, the strongest first. */
  private List<Widening.Tier> tiers(QueryNode query, Matching matching) {
    Criterion asked = condition(query);
    List<Widening.Tier> tiers = new ArrayList<>();
    switch (matching) {
      case AUTO -> {
        tiers.add(new Widening.Tier(Match.OUTRIGHT, asked));
        tiers.addAll(Widening.of(asked, directed.unit(), request.typos()));
      }
      case ALL -> tiers.add(new Widening.Tier(Match.OUTRIGHT, asked));
      case ANY -> tiers.add(new Widening.Tier(Match.OUTRIGHT, Widening.any(asked)));
    }
    return tiers;
  }

  /** What must hold, and gives way where too little fulfils it. */
  private Criterion condition(QueryNode query) {
    Criterion asked = words.common().optional(Criteria.ofNotes(query));
    return among instanceof QueryNode.MatchAll
        ? asked
        : new Criterion.And(List.of(asked, Criteria.of(among)));
  }

  /** How many of what is found outright have each value of a field, sorted by value. */
  List<Searcher.Counted> counts(String field) throws IOException {
    return snapshot.counts(field, allOf(), directed.unit());
  }

  /** The last day of the notes found outright, for each value of a field. */
  Map<String, LocalDate> lastDays(String field) throws IOException {
    return snapshot.lastDays(field, allOf());
  }

  private Criterion allOf() throws IOException {
    return condition(
        understood(parsed.root(), request.text(), new RefusedExpressions(snapshot), resolver()));
  }

  /** How many a query finds that hold all it asks for. */
  private long outright(QueryNode root, String text) throws IOException {
    QueryNode query = understood(root, text, new RefusedExpressions(snapshot), resolver());
    EngineQuery counting = EngineQuery.count(directed.unit(), new Criterion.All());
    return answer(query, Matching.ALL, counting).engine().total();
  }
}

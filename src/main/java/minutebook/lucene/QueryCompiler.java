package minutebook.lucene;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import minutebook.config.Fields;
import minutebook.index.LinkName;
import minutebook.lucene.WordQueries.Where;
import minutebook.search.Criterion;
import minutebook.search.Unit;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns conditions into queries that match items; {@link Criterion} says what they mean. */
final class QueryCompiler {
  private final LuceneAnalysis analysis;
  private final TreeOfWords words;
  private final Blocks blocks;
  private final FileTimes fileTimes;
  private final ZoneId timeZone;

  QueryCompiler(LuceneAnalysis analysis, TreeOfWords words, Blocks blocks, ZoneId timeZone) {
    this.analysis = analysis;
    this.words = words;
    this.blocks = blocks;
    this.fileTimes = new FileTimes(blocks, timeZone);
    this.timeZone = timeZone;
  }

  /** Items a condition holds of; when notes are found, the items through which they are. */
  Query items(Criterion condition, Unit unit) {
    Criterion simpler = SimplerCondition.of(condition, analysis);
    return onlyItems(
        switch (unit) {
          case ITEM -> ofItem(simpler);
          case NOTE -> compile(simpler, Scope.NOTE);
        });
  }

  /** The same, without the items or notes another condition holds of. */
  Query items(Criterion condition, Criterion except, Unit unit) {
    Query found = items(condition, unit);
    if (except instanceof Criterion.None) {
      return found;
    }
    Query others = items(except, unit);
    return new BooleanQuery.Builder()
        .add(found, Occur.FILTER)
        .add(unit == Unit.ITEM ? others : blocks.itemsOf(blocks.notesOf(others)), Occur.MUST_NOT)
        .build();
  }

  /** Of what words and negations are asked. */
  private enum Scope {
    ITEM,
    ITEM_OR_TITLE,
    TEXT,
    SECTION,
    NOTE
  }

  /** The title counts when the text has one of the words asked for. */
  private Query ofItem(Criterion condition) {
    AskedWords asked = AskedWords.in(condition, analysis);
    if (asked.count() <= 1) {
      return compile(condition, Scope.ITEM);
    }
    List<Criterion> fields = new ArrayList<>();
    List<Criterion> wordy = new ArrayList<>();
    for (Criterion part : condition instanceof Criterion.And(var all) ? all : List.of(condition)) {
      (AskedWords.in(part, analysis).isEmpty() ? fields : wordy).add(part);
    }
    Query byItself = all(wordy, Scope.ITEM);
    return new BooleanQuery.Builder()
        .add(all(fields, Scope.ITEM), Occur.FILTER)
        .add(all(wordy, Scope.ITEM_OR_TITLE), Occur.FILTER)
        .add(Either.of(byItself, words.anyInText(asked)), Occur.FILTER)
        .build();
  }

  private Query compile(Criterion criterion, Scope scope) {
    return switch (criterion) {
      case Criterion.Text ignored -> words(criterion, scope);
      case Criterion.Preferred ignored -> MatchAllDocsQuery.INSTANCE;
      case Criterion.InNote(Criterion tree) -> blocks.itemsOf(words.inNote(tree));
      case Criterion.And(List<Criterion> all) -> all(all, scope);
      case Criterion.Or(List<Criterion> any) -> any(any, scope);
      case Criterion.Not ignored -> all(List.of(criterion), scope);
      case Criterion.All ignored -> MatchAllDocsQuery.INSTANCE;
      case Criterion.None ignored -> MatchNoDocsQuery.INSTANCE;
      case Criterion.OfField field -> ofField(field);
      case Criterion.InItem(Criterion inside) -> compile(inside, Scope.TEXT);
      case Criterion.InSection(Criterion inside) -> compile(inside, Scope.SECTION);
    };
  }

  private Query ofField(Criterion.OfField criterion) {
    return switch (criterion) {
      case Criterion.HasValue ignored -> termOrNothing(criterion);
      case Criterion.HasKeyword ignored -> termOrNothing(criterion);
      case Criterion.Contains(String field, String text) ->
          new ContainsQuery(new Term(field, text));
      case Criterion.InDays(String field, var from, var to) ->
          LongPoint.newRangeQuery(field, day(from, Long.MIN_VALUE), day(to, Long.MAX_VALUE));
      case Criterion.Modified(var from, var to) -> fileTimes.itemsOf(from, to);
      case Criterion.Matches(String field, String regex) ->
          PathExpression.query(field, regex, analysis.compiled());
      case Criterion.HasAny(var dimension) -> new PrefixQuery(LuceneFields.anyFacet(dimension));
      case Criterion.Compared(String key, var comparison) ->
          new ComparedQuery(key, comparison, timeZone);
      case Criterion.LinksTo(String name) -> new LinksToQuery(name);
      case Criterion.LeadsTo(String path) -> leadsTo(path);
      case Criterion.Blocked ignored -> DependencyQuery.blocked();
      case Criterion.Blocking ignored -> DependencyQuery.blocking();
      case Criterion.Repeated ignored -> new RepeatedQuery(blocks);
      case Criterion.Carried ignored -> new CopiesQuery(blocks, CopiesQuery.Which.CARRIED);
      case Criterion.Settled ignored -> new CopiesQuery(blocks, CopiesQuery.Which.SETTLED);
      case Criterion.OfNote(Criterion.OfField field) -> blocks.itemsOf(onlyNotes(ofField(field)));
      case Criterion.Lacks(Criterion fields) -> all(List.of(new Criterion.Not(fields)), Scope.ITEM);
    };
  }

  private static Query leadsTo(String path) {
    List<BytesRef> names = LinkName.ofNote(path).stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(Fields.LINK, names), Occur.FILTER)
        .add(new TermQuery(new Term(LuceneFields.PATH, path)), Occur.MUST_NOT)
        .build();
  }

  private Query all(List<Criterion> criteria, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    List<Criterion> wordy = new ArrayList<>();
    for (Criterion criterion : criteria) {
      if (criterion instanceof Criterion.Not(Criterion negated)) {
        all.add(negated(negated, scope), Occur.MUST_NOT);
      } else if (TreeOfWords.is(criterion)) {
        wordy.add(criterion);
      } else {
        all.add(compile(criterion, scope), Occur.FILTER);
      }
    }
    if (!wordy.isEmpty()) {
      all.add(words(new Criterion.And(wordy), scope), Occur.FILTER);
    }
    return all.build();
  }

  private Query any(List<Criterion> criteria, Scope scope) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Map<String, List<BytesRef>> terms = new TreeMap<>();
    List<Criterion> wordy = new ArrayList<>();
    for (Criterion criterion : criteria) {
      Optional<Term> term = term(criterion);
      if (term.isPresent()) {
        terms
            .computeIfAbsent(term.get().field(), unused -> new ArrayList<>())
            .add(term.get().bytes());
      } else if (TreeOfWords.is(criterion)) {
        wordy.add(criterion);
      } else {
        any.add(compile(criterion, scope), Occur.SHOULD);
      }
    }
    terms.forEach((field, values) -> any.add(new TermInSetQuery(field, values), Occur.SHOULD));
    if (!wordy.isEmpty()) {
      any.add(words(new Criterion.Or(wordy), scope), Occur.SHOULD);
    }
    return any.build();
  }

  private Query words(Criterion tree, Scope scope) {
    return switch (scope) {
      case ITEM -> words.inItem(tree, Where.ITEM);
      case ITEM_OR_TITLE -> words.inItem(tree, Where.ITEM_OR_TITLE);
      case TEXT -> words.inItem(tree, Where.TEXT);
      case SECTION -> words.inSection(tree);
      case NOTE -> blocks.itemsOf(words.inNote(tree));
    };
  }

  private Query negated(Criterion criterion, Scope scope) {
    return switch (scope) {
      case ITEM, ITEM_OR_TITLE -> ofItem(criterion);
      case TEXT -> compile(criterion, Scope.TEXT);
      case SECTION -> blocks.sectionsOf(onlyItems(compile(criterion, Scope.ITEM)));
      case NOTE -> blocks.itemsOf(blocks.notesOf(onlyItems(ofItem(criterion))));
    };
  }

  private static Query onlyItems(Query items) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(LuceneFields.IS_ITEM), Occur.FILTER)
        .add(items, Occur.FILTER)
        .build();
  }

  private static Query onlyNotes(Query documents) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(LuceneFields.IS_NOTE), Occur.FILTER)
        .add(documents, Occur.FILTER)
        .build();
  }

  private static Query termOrNothing(Criterion criterion) {
    return term(criterion).<Query>map(TermQuery::new).orElse(MatchNoDocsQuery.INSTANCE);
  }

  /** The one term that says the same, if there is one. */
  private static Optional<Term> term(Criterion criterion) {
    return switch (criterion) {
      case Criterion.HasValue(var dimension, String value) -> LuceneFields.facet(dimension, value);
      case Criterion.HasKeyword(String field, String value) -> Optional.of(new Term(field, value));
      case Criterion.Text ignored -> Optional.empty();
      case Criterion.Preferred ignored -> Optional.empty();
      case Criterion.InNote ignored -> Optional.empty();
      case Criterion.And ignored -> Optional.empty();
      case Criterion.Or ignored -> Optional.empty();
      case Criterion.Not ignored -> Optional.empty();
      case Criterion.All ignored -> Optional.empty();
      case Criterion.None ignored -> Optional.empty();
      case Criterion.OfField ignored -> Optional.empty();
      case Criterion.Within ignored -> Optional.empty();
    };
  }

  private static long day(@Nullable LocalDate date, long open) {
    return date == null ? open : date.toEpochDay();
  }
}

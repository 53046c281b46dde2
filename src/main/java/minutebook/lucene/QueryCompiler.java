package minutebook.lucene;

import java.time.LocalDate;
import java.util.List;
import minutebook.lucene.WordQueries.Where;
import minutebook.search.Alternative;
import minutebook.search.Criterion;
import minutebook.search.Unit;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/** Turns criteria into queries that match item documents. */
final class QueryCompiler {
  private final WordQueries words;
  private final BitSetProducer notes;

  QueryCompiler(WordQueries words, BitSetProducer notes) {
    this.words = words;
    this.notes = notes;
  }

  /**
   * Items that match one of the alternatives; when notes are found, the items that make them so.
   */
  Query items(List<Alternative> alternatives, Unit unit) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Alternative alternative : alternatives) {
      any.add(items(alternative, unit), Occur.SHOULD);
    }
    return new BooleanQuery.Builder()
        .add(new TermQuery(LuceneFields.IS_ITEM), Occur.FILTER)
        .add(any.build(), Occur.FILTER)
        .build();
  }

  private Query items(Alternative alternative, Unit unit) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(LuceneFields.IS_ITEM), Occur.FILTER);
    all.add(criterion(alternative.same()), Occur.FILTER);
    switch (unit) {
      case ITEM -> {
        if (!isAll(alternative.words())) {
          all.add(outright(alternative.words()), Occur.FILTER);
        }
        if (!isNone(alternative.none())) {
          all.add(criterion(alternative.none()), Occur.MUST_NOT);
        }
      }
      case NOTE -> {
        if (!isAll(alternative.words()) || !isNone(alternative.none())) {
          all.add(new ToChildBlockJoinQuery(notesOf(alternative), notes), Occur.FILTER);
        }
      }
    }
    return all.build();
  }

  private Query notesOf(Alternative alternative) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(LuceneFields.IS_NOTE), Occur.FILTER);
    all.add(notes(alternative.words()), Occur.FILTER);
    if (!isNone(alternative.none())) {
      all.add(toNote(criterion(alternative.none()), ScoreMode.None), Occur.MUST_NOT);
    }
    return all.build();
  }

  /**
   * Items that hold all the words: in their own text, heading or people, or in the title of their
   * note when their own text holds one of the words.
   */
  private Query outright(Criterion tree) {
    Query own =
        new BooleanQuery.Builder()
            .add(words(tree, Where.ITEM), Occur.SHOULD)
            .add(anyWord(tree), Occur.SHOULD)
            .build();
    return new BooleanQuery.Builder()
        .add(words(tree, Where.ITEM_OR_TITLE), Occur.FILTER)
        .add(own, Occur.FILTER)
        .build();
  }

  /** What words say of an item's relevance. */
  Query relevance(Criterion tree) {
    return words(tree, Where.ITEM_OR_TITLE);
  }

  /** Items whose own words hold at least one of the words. */
  Query anyWord(Criterion tree) {
    return switch (tree) {
      case Criterion.And(List<Criterion> all) -> anyOf(all);
      case Criterion.Or(List<Criterion> any) -> anyOf(any);
      case Criterion.Words(String text) -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.tokens(text).forEach(token -> any.add(words.word(token, Where.TEXT), Occur.SHOULD));
        yield any.build();
      }
      case Criterion.Phrase phrase -> words(phrase, Where.ITEM);
      case Criterion other -> throw notWords(other);
    };
  }

  private Query anyOf(List<Criterion> trees) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    trees.forEach(tree -> any.add(anyWord(tree), Occur.SHOULD));
    return any.build();
  }

  /** Notes whose words, wherever they stand, satisfy a tree of words; scored. */
  Query notes(Criterion tree) {
    return switch (tree) {
      case Criterion.All ignored -> new TermQuery(LuceneFields.IS_NOTE);
      case Criterion.And(List<Criterion> all) -> notes(all, Occur.MUST);
      case Criterion.Or(List<Criterion> any) -> notes(any, Occur.SHOULD);
      case Criterion.Words(String text) -> {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(LuceneFields.IS_NOTE), Occur.FILTER);
        for (WordQueries.Token token : words.tokens(text)) {
          all.add(note(words.word(token, Where.ITEM), words.word(token, Where.NOTE)), Occur.MUST);
        }
        yield all.build();
      }
      case Criterion.Phrase(String text) ->
          note(words.phrase(text, Where.ITEM), words.phrase(text, Where.NOTE));
      case Criterion other -> throw notWords(other);
    };
  }

  private Query notes(List<Criterion> trees, Occur occur) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    trees.forEach(tree -> joined.add(notes(tree), occur));
    return joined.build();
  }

  /** One word or phrase, in an item or in the note itself. */
  private Query note(Query inItem, Query inNote) {
    return new BooleanQuery.Builder()
        .add(toNote(inItem, ScoreMode.Max), Occur.SHOULD)
        .add(inNote, Occur.SHOULD)
        .build();
  }

  private Query toNote(Query items, ScoreMode mode) {
    Query onlyItems =
        new BooleanQuery.Builder()
            .add(items, Occur.MUST)
            .add(new TermQuery(LuceneFields.IS_ITEM), Occur.FILTER)
            .build();
    return new ToParentBlockJoinQuery(onlyItems, notes, mode);
  }

  private Query words(Criterion tree, Where where) {
    return switch (tree) {
      case Criterion.And(List<Criterion> all) -> words(all, where, Occur.MUST);
      case Criterion.Or(List<Criterion> any) -> words(any, where, Occur.SHOULD);
      case Criterion.Words(String text) -> words.words(text, where);
      case Criterion.Phrase(String text) -> words.phrase(text, where);
      case Criterion other -> throw notWords(other);
    };
  }

  private Query words(List<Criterion> trees, Where where, Occur occur) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    trees.forEach(tree -> joined.add(words(tree, where), occur));
    return joined.build();
  }

  /** Any criterion, asked of one item. */
  Query criterion(Criterion criterion) {
    return switch (criterion) {
      case Criterion.All ignored -> MatchAllDocsQuery.INSTANCE;
      case Criterion.None ignored -> MatchNoDocsQuery.INSTANCE;
      case Criterion.Words(String text) -> words.words(text, Where.ITEM);
      case Criterion.Phrase(String text) -> words.phrase(text, Where.ITEM);
      case Criterion.HasValue(var dimension, String value) ->
          new TermQuery(LuceneFields.facet(dimension, value));
      case Criterion.HasKeyword(String field, String value) ->
          new TermQuery(new Term(field, value));
      case Criterion.Contains(String field, String text) ->
          new WildcardQuery(new Term(field, "*" + escape(text) + "*"));
      case Criterion.InDays(String field, var from, var to) ->
          LongPoint.newRangeQuery(field, day(from, Long.MIN_VALUE), day(to, Long.MAX_VALUE));
      case Criterion.And(List<Criterion> all) -> criteria(all, Occur.FILTER);
      case Criterion.Or(List<Criterion> any) ->
          any.isEmpty() ? MatchNoDocsQuery.INSTANCE : criteria(any, Occur.SHOULD);
      case Criterion.Not(Criterion inner) ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(criterion(inner), Occur.MUST_NOT)
              .build();
    };
  }

  private Query criteria(List<Criterion> criteria, Occur occur) {
    if (criteria.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    criteria.forEach(criterion -> joined.add(criterion(criterion), occur));
    return joined.build();
  }

  private static long day(@Nullable LocalDate date, long open) {
    return date == null ? open : date.toEpochDay();
  }

  private static String escape(String text) {
    return text.replaceAll("([\\\\*?])", "\\\\$1");
  }

  private static boolean isAll(Criterion criterion) {
    return criterion instanceof Criterion.All;
  }

  private static boolean isNone(Criterion criterion) {
    return criterion instanceof Criterion.None;
  }

  private static IllegalStateException notWords(Criterion criterion) {
    return new IllegalStateException("among words: " + criterion);
  }
}

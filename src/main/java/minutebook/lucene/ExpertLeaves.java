package minutebook.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.lucene.WordQueries.Where;
import minutebook.query.PartialDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Queries for what stands behind the colon in an expression; {@code null} is no field.
 *
 * <p>Words without a field are looked for where a search looks for them: in text, heading and
 * people, and in the title where that counts.
 */
final class ExpertLeaves {
  private final LuceneAnalysis analysis;
  private final WordQueries words;
  private final Blocks blocks;

  ExpertLeaves(LuceneAnalysis analysis, WordQueries words, Blocks blocks) {
    this.analysis = analysis;
    this.words = words;
    this.blocks = blocks;
  }

  LuceneAnalysis analysis() {
    return analysis;
  }

  /** A word of any field. */
  Query scored(Token token, Where where) {
    return words.scored(token, where);
  }

  /** A word of a field. */
  Query word(Token token, ExpertField.Words field) {
    return new TermQuery(new Term(field.inflected(), token.inflected()));
  }

  Query wordOfTitle(Token token) {
    return Either.of(
        new TermQuery(new Term(Fields.TITLE, token.inflected())),
        written(new WrittenWords.Phrase(List.of(token.asWritten()), 0), new ExpertField.Title()));
  }

  Query shown(Token token) {
    return words.word(token, Where.SHOWN);
  }

  Query shown(WrittenWords written) {
    return words.written(written, Where.SHOWN);
  }

  /** As written, in any field. */
  Query written(WrittenWords written, Where where) {
    Query own = words.written(written, Where.ITEM);
    return where == Where.ITEM_OR_TITLE
        ? Either.of(own, written(written, new ExpertField.Title()))
        : own;
  }

  Query written(WrittenWords written, String field) {
    return words.written(written, field);
  }

  /** As written, in the title of an item's note. */
  Query written(WrittenWords written, ExpertField.Title title) {
    return blocks.itemsOf(words.written(written, Fields.TITLE_EXACT));
  }

  /** Values that fit. */
  static Query values(ExpertField.Kind kind, Predicate<String> fits, String name) {
    return switch (kind) {
      case ExpertField.Values(var dimension) -> ValuesQuery.of(dimension, fits, name);
      case ExpertField.Keywords(String field) -> ValuesQuery.of(field, fits, name);
      case ExpertField.Words ignored -> throw noValues(kind);
      case ExpertField.Written ignored -> throw noValues(kind);
      case ExpertField.Title ignored -> throw noValues(kind);
      case ExpertField.Days ignored -> throw noValues(kind);
    };
  }

  private static IllegalStateException noValues(ExpertField.Kind kind) {
    return new IllegalStateException("no values: " + kind);
  }

  /** One value, which need not be written with its case and accents. */
  static Query value(ExpertField.Kind kind, String typed) {
    String wanted = Folded.withoutAccents(typed.startsWith("#") ? typed.substring(1) : typed);
    return values(kind, wanted::equals, "is " + wanted);
  }

  /** Values of a form. */
  static Query pattern(ExpertField.Kind kind, String typed) {
    String pattern = Folded.withoutAccents(typed);
    int[] wanted = pattern.codePoints().toArray();
    return values(
        kind,
        value -> WordPattern.matches(wanted, value.codePoints().toArray()),
        "like " + pattern);
  }

  Query regex(ExpertField.Kind kind, String expression) {
    return values(
        kind, PathExpression.whole(expression, analysis.compiled()), "matches " + expression);
  }

  static Query days(ExpertField.Days field, LocalDate from, LocalDate to) {
    return LongPoint.newRangeQuery(field.field(), from.toEpochDay(), to.toEpochDay());
  }

  static Query days(ExpertField.Days field, PartialDate date) {
    return days(field, date.first(), date.last());
  }

  /** All of these; one stands for itself. */
  static Query all(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    queries.forEach(one -> all.add(one, Occur.MUST));
    return all.build();
  }
}

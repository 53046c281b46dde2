package minutebook.lucene;

import java.util.List;
import java.util.function.Function;
import minutebook.config.Fields;
import minutebook.lucene.WordQueries.Where;
import minutebook.search.Criterion;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for conditions made of words only, by And and Or. */
final class TreeOfWords {
  private final LuceneAnalysis analysis;
  private final WordQueries words;
  private final ExpertSyntax expressions;
  private final Blocks blocks;

  TreeOfWords(LuceneAnalysis analysis, WordQueries words, ExpertSyntax expressions, Blocks blocks) {
    this.analysis = analysis;
    this.words = words;
    this.expressions = expressions;
    this.blocks = blocks;
  }

  static boolean is(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Text ignored -> true;
      case Criterion.Preferred ignored -> true;
      case Criterion.InNote ignored -> false;
      case Criterion.And(List<Criterion> all) -> all.stream().allMatch(TreeOfWords::is);
      case Criterion.Or(List<Criterion> any) -> any.stream().allMatch(TreeOfWords::is);
      case Criterion.Not ignored -> false;
      case Criterion.All ignored -> false;
      case Criterion.None ignored -> false;
      case Criterion.OfField ignored -> false;
      case Criterion.Within ignored -> false;
    };
  }

  /** Items with these words. */
  Query inItem(Criterion tree, Where where) {
    return compile(
        tree,
        MatchAllDocsQuery.INSTANCE,
        token -> words.word(token, where),
        written -> inItem(written, where));
  }

  /** Items, or notes by their own documents, with what is asked for as written. */
  Query inItem(WrittenWords written, Where where) {
    Query own = written(written, where);
    return where == Where.ITEM_OR_TITLE
        ? Either.of(own, blocks.itemsOf(words.written(written, Fields.TITLE_EXACT)))
        : own;
  }

  private Query written(WrittenWords written, Where where) {
    return written instanceof WrittenWords.Expression(String text)
        ? expressions.query(text, where)
        : words.written(written, where);
  }

  /** Items in sections with these words, wherever in it they stand. */
  Query inSection(Criterion tree) {
    return compile(
        tree,
        MatchAllDocsQuery.INSTANCE,
        token -> blocks.sectionsOf(words.word(token, Where.ITEM)),
        written -> blocks.sectionsOf(written(written, Where.ITEM)));
  }

  /** Notes with these words, wherever they stand. */
  Query inNote(Criterion tree) {
    return compile(
        tree,
        new TermQuery(LuceneFields.IS_NOTE),
        token ->
            Either.of(blocks.notesOf(words.word(token, Where.ITEM)), words.word(token, Where.NOTE)),
        written ->
            Either.of(blocks.notesOf(written(written, Where.ITEM)), written(written, Where.NOTE)));
  }

  private Query compile(
      Criterion tree,
      Query anything,
      Function<Token, Query> word,
      Function<WrittenWords, Query> written) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    switch (tree) {
      case Criterion.Preferred ignored -> joined.add(anything, Occur.FILTER);
      case Criterion.Words(String text) ->
          analysis.tokens(text).stream()
              .distinct()
              .forEach(token -> joined.add(word.apply(token), Occur.FILTER));
      case Criterion.Text text ->
          WrittenWords.of(text, analysis)
              .ifPresent(asked -> joined.add(written.apply(asked), Occur.FILTER));
      case Criterion.And(List<Criterion> all) ->
          all.forEach(one -> joined.add(compile(one, anything, word, written), Occur.FILTER));
      case Criterion.Or(List<Criterion> any) ->
          any.forEach(one -> joined.add(compile(one, anything, word, written), Occur.SHOULD));
      case Criterion other -> throw new IllegalStateException("among words: " + other);
    }
    return joined.build();
  }

  /** Any of the words in an item's text. */
  Query anyInText(AskedWords asked) {
    return any(asked, Where.TEXT);
  }

  /** Any of the words in a text that is indexed by itself. */
  Query anyShown(AskedWords asked) {
    return any(asked, Where.SHOWN);
  }

  private Query any(AskedWords asked, Where where) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    asked.words().keySet().forEach(token -> any.add(words.word(token, where), Occur.SHOULD));
    asked.written().forEach(written -> any.add(written(written, where), Occur.SHOULD));
    return any.build();
  }
}

package minutebook.lucene;

import java.util.List;
import minutebook.config.Fields;
import minutebook.config.SearchRules;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** One word or phrase as a query over the fields of an item, or of a note's own document. */
final class WordQueries {
  /** Where a word may stand. */
  enum Where {
    /** In an item's text only. */
    TEXT,
    /** In an item's text, headings or people. */
    ITEM,
    /** There, or in the title of its note. */
    ITEM_OR_TITLE,
    /** On the note's own document. */
    NOTE
  }

  private final SearchRules rules;

  WordQueries(SearchRules rules) {
    this.rules = rules;
  }

  /** A word in any of the fields. */
  Query word(Token token, Where where) {
    SearchRules.FieldWeights weights = rules.fields();
    String word = token.inflected();
    return switch (where) {
      case TEXT -> in(Fields.TEXT, word, weights.text());
      case NOTE -> in(Fields.NOTE_WORDS, word, weights.title());
      case ITEM, ITEM_OR_TITLE -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(in(Fields.TEXT, word, weights.text()), Occur.SHOULD);
        any.add(in(Fields.HEADING, word, weights.heading()), Occur.SHOULD);
        any.add(in(Fields.PEOPLE, word, weights.people()), Occur.SHOULD);
        if (where == Where.ITEM_OR_TITLE) {
          any.add(in(Fields.TITLE, word, weights.title()), Occur.SHOULD);
        }
        yield any.build();
      }
    };
  }

  /** The same, worth more where it stands as typed. */
  Query scored(Token token, Where where) {
    String field = where == Where.NOTE ? Fields.NOTE_EXACT : Fields.EXACT;
    return new BooleanQuery.Builder()
        .add(word(token, where), Occur.MUST)
        .add(in(field, token.asWritten(), rules.exactWeight()), Occur.SHOULD)
        .build();
  }

  /** A word that need not be there. */
  Query preferred(Token token) {
    return in(Fields.TEXT, token.inflected(), rules.commonWordWeight());
  }

  private static Query in(String field, String word, double weight) {
    return new BoostQuery(new TermQuery(new Term(field, word)), (float) weight);
  }

  /** These words in this order, as written; a title is asked for on its note's document. */
  Query phrase(List<Token> words, Where where) {
    return switch (where) {
      case TEXT -> phrase(words, Fields.EXACT);
      case NOTE -> phrase(words, Fields.NOTE_EXACT);
      case ITEM, ITEM_OR_TITLE ->
          Either.of(phrase(words, Fields.EXACT), phrase(words, Fields.CONTEXT_EXACT));
    };
  }

  /** The same in one of the fields that keep words as written. */
  Query phrase(List<Token> words, String field) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst().asWritten()))
        : new PhraseQuery(field, words.stream().map(Token::asWritten).toArray(String[]::new));
  }
}

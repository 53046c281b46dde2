package minutebook.lucene;

import java.util.List;
import java.util.stream.IntStream;
import minutebook.config.Fields;
import minutebook.config.SearchRules;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words and phrases as queries over the fields of an item or of a note's own document. */
final class WordQueries {
  /** Where in an item a word may stand. */
  enum Where {
    /** In its text only. */
    TEXT,
    /** In its text, heading or people. */
    ITEM,
    /** There, or in the title of its note. */
    ITEM_OR_TITLE,
    /** On the note's own document. */
    NOTE
  }

  private final LuceneAnalysis analysis;
  private final SearchRules rules;

  WordQueries(LuceneAnalysis analysis, SearchRules rules) {
    this.analysis = analysis;
    this.rules = rules;
  }

  /** One word of a query: as inflected fields have it, and as exact fields have it. */
  record Token(String inflected, String asWritten) {}

  List<Token> tokens(String text) {
    List<String> inflected = analysis.words(Fields.TEXT, text);
    List<String> asWritten = analysis.words(Fields.EXACT, text);
    return IntStream.range(0, Math.min(inflected.size(), asWritten.size()))
        .mapToObj(i -> new Token(inflected.get(i), asWritten.get(i)))
        .toList();
  }

  /** All the words of a text, each in any of the fields; anything for a text without words. */
  Query words(String text, Where where) {
    List<Token> tokens = tokens(text);
    if (tokens.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    tokens.forEach(token -> all.add(word(token, where), Occur.MUST));
    return all.build();
  }

  /** A word, worth more where it stands as typed. */
  Query word(Token token, Where where) {
    if (where == Where.TEXT) {
      return inflected(token.inflected(), where);
    }
    String field = where == Where.NOTE ? Fields.NOTE_EXACT : Fields.EXACT;
    Query exact = new TermQuery(new Term(field, token.asWritten()));
    return new BooleanQuery.Builder()
        .add(inflected(token.inflected(), where), Occur.MUST)
        .add(new BoostQuery(exact, (float) rules.exactWeight()), Occur.SHOULD)
        .build();
  }

  private Query inflected(String word, Where where) {
    SearchRules.FieldWeights weights = rules.fields();
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

  private static Query in(String field, String word, double weight) {
    return new BoostQuery(new TermQuery(new Term(field, word)), (float) weight);
  }

  /** These words in this order, as written. */
  Query phrase(String text, Where where) {
    String field = where == Where.NOTE ? Fields.NOTE_EXACT : Fields.EXACT;
    List<String> words = analysis.words(field, text);
    return switch (words.size()) {
      case 0 -> MatchAllDocsQuery.INSTANCE;
      case 1 -> new TermQuery(new Term(field, words.getFirst()));
      default -> new PhraseQuery(field, words.toArray(String[]::new));
    };
  }
}

package minutebook.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Fields;
import minutebook.config.SearchRules;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One word, phrase or expansion as a query over the fields of an item, or of a note's own document.
 */
final class WordQueries {
  /** Where a word may stand. */
  enum Where {
    /** In an item's text only. */
    TEXT,
    /** In a text that is indexed by itself, to find where. */
    SHOWN,
    /** In an item's text, headings or people. */
    ITEM,
    /** There, or in the title of its note. */
    ITEM_OR_TITLE,
    /** On the note's own document. */
    NOTE
  }

  private final SearchRules rules;
  private final LuceneAnalysis analysis;

  WordQueries(SearchRules rules, LuceneAnalysis analysis) {
    this.rules = rules;
    this.analysis = analysis;
  }

  /** A word in any of the fields. */
  Query word(Token token, Where where) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    byField(token, where).values().forEach(field -> any.add(field, Occur.SHOULD));
    return any.build();
  }

  /** A word in each of the fields, by what a reader calls it. */
  private Map<String, Query> byField(Token token, Where where) {
    SearchRules.FieldWeights weights = rules.fields();
    String word = token.inflected();
    Map<String, Query> fields = new LinkedHashMap<>();
    switch (where) {
      case TEXT, SHOWN -> fields.put("text", in(Fields.TEXT, word, weights.text()));
      case NOTE ->
          fields.put(
              "note's title, aliases or participants",
              in(Fields.NOTE_WORDS, word, weights.title()));
      case ITEM, ITEM_OR_TITLE -> {
        fields.put("text", in(Fields.TEXT, word, weights.text()));
        fields.put("heading", in(Fields.HEADING, word, weights.heading()));
        fields.put("people", in(Fields.PEOPLE, word, weights.people()));
        if (where == Where.ITEM_OR_TITLE) {
          fields.put("title", in(Fields.TITLE, word, weights.title()));
        }
      }
    }
    return fields;
  }

  /** What a word adds to a score, by where it stands. */
  Map<String, Query> parts(Token token, Where where) {
    Map<String, Query> parts = new LinkedHashMap<>();
    byField(token, where)
        .forEach((field, query) -> parts.put("%s in the %s".formatted(token, field), query));
    String asTyped = where == Where.NOTE ? "%s as typed there" : "%s as typed";
    parts.put(asTyped.formatted(token), asTyped(token, where));
    return parts;
  }

  /** The same, worth more where it stands as typed. */
  Query scored(Token token, Where where) {
    return new BooleanQuery.Builder()
        .add(word(token, where), Occur.MUST)
        .add(asTyped(token, where), Occur.SHOULD)
        .build();
  }

  private Query asTyped(Token token, Where where) {
    String field = where == Where.NOTE ? Fields.NOTE_EXACT : Fields.EXACT;
    return in(field, token.asWritten(), rules.exactWeight());
  }

  /** A word that need not be there. */
  Query preferred(Token token) {
    return in(Fields.TEXT, token.inflected(), rules.commonWordWeight());
  }

  private static Query in(String field, String word, double weight) {
    return new BoostQuery(new TermQuery(new Term(field, word)), (float) weight);
  }

  /** Words as written; a title is asked for on its note's document. */
  Query written(WrittenWords words, Where where) {
    return switch (where) {
      case TEXT -> written(words, Fields.EXACT);
      case SHOWN -> shown(words);
      case NOTE -> written(words, Fields.NOTE_EXACT);
      case ITEM, ITEM_OR_TITLE ->
          Either.of(written(words, Fields.EXACT), written(words, Fields.CONTEXT_EXACT));
    };
  }

  private Query shown(WrittenWords words) {
    return words instanceof WrittenWords.Cased(List<String> cased, var folded)
        ? phrase(new WrittenWords.Phrase(cased, 0), LuceneFields.CASED)
        : written(words, Fields.EXACT);
  }

  /** The same in one of the fields that keep words as written. */
  Query written(WrittenWords words, String field) {
    return switch (words) {
      case WrittenWords.Phrase phrase -> phrase(phrase, field);
      case WrittenWords.AnyOf(Expansion expansion) ->
          new ExpandedQuery(field, expansion, rules.maxExpansions());
      case WrittenWords.Expression ignored -> MatchNoDocsQuery.INSTANCE;
      case WrittenWords.Cased(List<String> cased, var folded) ->
          field.equals(Fields.EXACT)
              ? new CasedQuery(phrase(folded, field), cased, analysis)
              : MatchNoDocsQuery.INSTANCE;
    };
  }

  private static Query phrase(WrittenWords.Phrase phrase, String field) {
    List<String> words = phrase.words();
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new PhraseQuery(phrase.distance(), field, words.toArray(String[]::new));
  }
}

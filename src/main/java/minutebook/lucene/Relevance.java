package minutebook.lucene;

import java.time.LocalDate;
import java.util.Collection;
import minutebook.config.SearchRules;
import minutebook.lucene.WordQueries.Where;
import minutebook.note.SectionKind;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How well what is found answers a query: its words by BM25 over the fields they stand in,
 * weighted, times the weight of the item's section, times what a recent date adds. {@link
 * ScoreAccount} says it of a hit.
 *
 * <pre>
 * item   (Σ words: their parts) × section × recency
 * note   (Σ words: the best of its items, parts × section, and the parts of the note itself) × recency
 * </pre>
 */
final class Relevance {
  private final WordScores words;
  private final Blocks blocks;
  private final SearchRules rules;
  private final DoubleValuesSource sectionWeights;

  Relevance(WordScores words, Blocks blocks, SearchRules rules) {
    this.words = words;
    this.blocks = blocks;
    this.rules = rules;
    this.sectionWeights = new SectionWeights(rules.sectionWeights());
  }

  /** Items that are found, scored. */
  Query ofItems(Query found, AskedWords asked, @Nullable LocalDate today) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    for (WordScores.Parts word : words.of(asked)) {
      sum.add(sum(word.in(Where.ITEM_OR_TITLE).values()), Occur.SHOULD);
    }
    return asked.isEmpty() ? unscored(found) : recent(inSection(scored(found, sum.build())), today);
  }

  /** Notes that are found, scored. */
  Query ofNotes(Query found, AskedWords asked, @Nullable LocalDate today) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    for (WordScores.Parts word : words.of(asked)) {
      sum.add(blocks.bestOf(ofItems(word)), Occur.SHOULD);
      sum.add(sum(word.in(Where.NOTE).values()), Occur.SHOULD);
    }
    return asked.isEmpty() ? unscored(found) : recent(scored(found, sum.build()), today);
  }

  /** Items with a word, by what it adds to the score of their note. */
  Query ofItems(WordScores.Parts word) {
    return inSection(sum(word.in(Where.ITEM).values()));
  }

  double weight(SectionKind kind) {
    return rules.sectionWeights().getOrDefault(kind, 1.0);
  }

  double recency(LocalDate day, LocalDate today) {
    return rules.recency().of(day, today);
  }

  private static Query sum(Collection<Query> parts) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    parts.forEach(part -> sum.add(part, Occur.SHOULD));
    return sum.build();
  }

  private static Query unscored(Query found) {
    return new BooleanQuery.Builder().add(found, Occur.FILTER).build();
  }

  private static Query scored(Query found, Query words) {
    return new BooleanQuery.Builder().add(found, Occur.FILTER).add(words, Occur.SHOULD).build();
  }

  private Query inSection(Query items) {
    return FunctionScoreQuery.boostByValue(items, sectionWeights);
  }

  private Query recent(Query scored, @Nullable LocalDate today) {
    return today == null
        ? scored
        : FunctionScoreQuery.boostByValue(scored, new Recency(today, rules.recency()));
  }
}

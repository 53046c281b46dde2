package minutebook.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minutebook.config.SearchRules;
import minutebook.note.ItemCard;
import minutebook.search.EngineQuery;
import minutebook.search.ScorePart;
import minutebook.search.Unit;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How well what is found answers a query: its words by BM25 over the fields they stand in,
 * weighted, times the weight of the item's section, times what a recent date adds.
 */
final class Relevance {
  /** Parts smaller than this are not worth a line. */
  private static final double LEAST = 0.005;

  private final TreeOfWords words;
  private final SearchRules rules;
  private final DoubleValuesSource sectionWeights;

  Relevance(TreeOfWords words, SearchRules rules) {
    this.words = words;
    this.rules = rules;
    this.sectionWeights = new SectionWeights(rules.sectionWeights());
  }

  /** What is found, scored. */
  Query of(Query found, AskedWords asked, EngineQuery query) {
    Query scored =
        new BooleanQuery.Builder()
            .add(found, Occur.FILTER)
            .add(words.relevance(asked, query.unit()), Occur.SHOULD)
            .build();
    if (asked.isEmpty()) {
      return scored;
    }
    Query weighted =
        query.unit() == Unit.ITEM
            ? FunctionScoreQuery.boostByValue(scored, sectionWeights)
            : scored;
    LocalDate today = query.today();
    return today == null
        ? weighted
        : FunctionScoreQuery.boostByValue(weighted, new Recency(today, rules.recency()));
  }

  /** How the score of an item came about, the largest parts first. */
  List<ScorePart> explained(
      int item, ItemCard card, AskedWords asked, EngineQuery query, IndexSearcher searcher)
      throws IOException {
    List<ScorePart> parts = new ArrayList<>();
    for (Map.Entry<String, Query> part : words.parts(asked).entrySet()) {
      double value = searcher.explain(part.getValue(), item).getValue().doubleValue();
      if (value >= LEAST) {
        parts.add(new ScorePart(part.getKey(), value, false));
      }
    }
    parts.sort((one, other) -> Double.compare(other.value(), one.value()));
    double section = rules.sectionWeights().getOrDefault(card.kind(), 1.0);
    parts.add(new ScorePart("section " + card.kind().id(), section, true));
    @Nullable LocalDate today = query.today();
    if (today != null && card.date() != null) {
      double recency = rules.recency().of(card.date(), today);
      parts.add(new ScorePart("dated " + card.date(), recency, true));
    }
    return parts;
  }
}

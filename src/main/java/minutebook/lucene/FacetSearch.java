package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import minutebook.config.Dimension;
import minutebook.search.Choice;
import minutebook.search.Criterion;
import minutebook.search.EngineQuery;
import minutebook.search.FacetCounts;
import minutebook.search.FacetRequest;
import minutebook.search.FacetValue;
import minutebook.search.Unit;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The facets of one search. A dimension with a choice of its own is counted as if it had none, the
 * others together.
 */
final class FacetSearch {
  private final OpenIndex index;
  private final LuceneEngine engine;
  private final Query items;
  private final EngineQuery query;
  private int @Nullable [] together;

  /**
   * Prepares them.
   *
   * @param items what is found before anything is chosen
   */
  FacetSearch(OpenIndex index, LuceneEngine engine, Query items, EngineQuery query) {
    this.index = index;
    this.engine = engine;
    this.items = items;
    this.query = query;
  }

  /** What is found, narrowed to what is chosen in every dimension but one. */
  Query narrowed(@Nullable Dimension but) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(items, Occur.FILTER);
    query
        .chosen()
        .forEach(
            (dimension, values) -> {
              if (!dimension.equals(but)) {
                all.add(anyOf(values), Occur.FILTER);
              }
            });
    return all.build();
  }

  private Query anyOf(List<Choice> values) {
    List<Criterion> meanings = values.stream().map(Choice::meaning).toList();
    return engine.compiler().items(new Criterion.Or(meanings), Unit.ITEM);
  }

  Map<Dimension, FacetCounts> counts() throws IOException {
    Map<Dimension, FacetCounts> facets = new LinkedHashMap<>();
    for (FacetRequest request : query.facets()) {
      FacetCounts counts = request.buckets().isEmpty() ? ofDocuments(request) : ofDay(request);
      facets.put(request.dimension(), counts);
    }
    return facets;
  }

  private List<Choice> chosen(Dimension dimension) {
    return query.chosen().getOrDefault(dimension, List.of());
  }

  private FacetCounts ofDocuments(FacetRequest request) throws IOException {
    Dimension dimension = request.dimension();
    List<String> values = chosen(dimension).stream().map(Choice::value).toList();
    return new FacetReader(dimension, values, request.size())
        .read(index.facets().roots(dimension), ordinals(dimension));
  }

  private int[] ordinals(Dimension dimension) throws IOException {
    if (!chosen(dimension).isEmpty()) {
      return count(narrowed(dimension));
    }
    int @Nullable [] counted = together;
    if (counted == null) {
      counted = count(narrowed(null));
      together = counted;
    }
    return counted;
  }

  private int[] count(Query narrowed) throws IOException {
    return new FacetCounter(index.facets(), engine.blocks())
        .count(index.search(narrowed, new FacetsCollectorManager()), query.unit());
  }

  /** Each bucket is counted by itself, and so is what is chosen besides. */
  private FacetCounts ofDay(FacetRequest request) throws IOException {
    List<Choice> chosen = chosen(request.dimension());
    Query narrowed = narrowed(request.dimension());
    HitReader reader = new HitReader(index, engine, query);
    List<FacetValue> values = new ArrayList<>();
    List<Choice> all =
        Stream.concat(request.buckets().stream(), chosen.stream()).distinct().toList();
    for (Choice one : all) {
      BooleanQuery.Builder both = new BooleanQuery.Builder();
      both.add(narrowed, Occur.FILTER).add(anyOf(List.of(one)), Occur.FILTER);
      long count = reader.total(both.build());
      if (count > 0 || chosen.contains(one)) {
        values.add(new FacetValue(one.value(), count, chosen.contains(one), List.of()));
      }
    }
    return new FacetCounts(values, false);
  }
}

package minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.http.ItemJson.NoteHead;
import minutebook.http.ItemJson.NoteResult;
import minutebook.http.ItemJson.PersonJson;
import minutebook.http.ItemJson.TaskJson;
import minutebook.note.Cell;
import minutebook.note.ItemCard;
import minutebook.note.LineSpan;
import minutebook.search.EmptiedBy;
import minutebook.search.FacetCounts;
import minutebook.search.FacetValue;
import minutebook.search.Highlight;
import minutebook.search.History;
import minutebook.search.Hit;
import minutebook.search.IndexSummary;
import minutebook.search.Match;
import minutebook.search.Passage;
import minutebook.search.Reading;
import minutebook.search.ScorePart;
import minutebook.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param hits {@link ItemHit}s or {@link NoteHit}s, by unit
 * @param also as the hits, but holding less of what was asked for
 * @param partial whether a word stood for more words than are looked for
 */
public record SearchJson(
    QueryJson query,
    String unit,
    long total,
    List<Object> hits,
    List<Object> also,
    Map<String, FacetJson> facets,
    @Nullable String didYouMean,
    @Nullable EmptiedBy emptiedBy,
    boolean partial,
    double tookMs,
    IndexJson index) {

  /** What was asked, as understood. */
  record QueryJson(
      String text,
      String explanation,
      String ran,
      List<WarningJson> warnings,
      @Nullable Reading reading,
      @Nullable String person) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemHit(
      String id,
      double score,
      String match,
      String kind,
      String text,
      List<Highlight> highlights,
      @Nullable Passage passage,
      List<String> heading,
      List<LineSpan> lines,
      @Nullable LocalDate date,
      List<PersonJson> people,
      List<String> tags,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Cell> cells,
      @Nullable TaskJson task,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NoteHead> alsoIn,
      @JsonUnwrapped @Nullable History history,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ScorePart> explanation,
      String obsidianUrl,
      NoteHead note) {}

  record NoteHit(
      String id,
      double score,
      String match,
      NoteResult note,
      List<ItemHit> items,
      long itemCount,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ScorePart> explanation,
      String obsidianUrl) {}

  record FacetJson(List<FacetValueJson> values, boolean more) {}

  record FacetValueJson(
      String value,
      long count,
      boolean selected,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FacetValueJson> children) {}

  record IndexJson(int notes, int items, long generation, Instant syncedAt) {
    static IndexJson of(IndexSummary index) {
      return new IndexJson(
          index.notes(), index.items(), index.revision().generation(), index.syncedAt());
    }
  }

  /**
   * Translates a result.
   *
   * @param vault name of the vault, as Obsidian knows it
   */
  public static SearchJson of(SearchResult result, String vault) {
    Map<String, FacetJson> facets = new LinkedHashMap<>();
    result
        .answer()
        .facets()
        .forEach((dimension, counts) -> facets.put(dimension.id(), facet(counts)));
    return new SearchJson(
        new QueryJson(
            result.request().text(),
            result.explanation(),
            result.ran().id(),
            WarningJson.of(result.warnings()),
            result.reading().orElse(null),
            result.person().orElse(null)),
        result.unit().id(),
        result.answer().total(),
        result.answer().hits().stream().map(hit -> hit(hit, result.ran(), vault)).toList(),
        result.also().stream().map(also -> hit(also.hit(), also.match(), vault)).toList(),
        facets,
        result.didYouMean().orElse(null),
        result.emptiedBy().orElse(null),
        result.partial(),
        Math.round(result.tookMs() * 10) / 10.0,
        IndexJson.of(result.index()));
  }

  /** One hit, an {@link ItemHit} or {@link NoteHit}. */
  static Object hit(Hit hit, Match match, String vault) {
    return switch (hit) {
      case Hit.OfItem item -> item(item, match, vault);
      case Hit.OfNote note ->
          new NoteHit(
              note.note().path(),
              rounded(note.score()),
              match.id(),
              NoteResult.of(note.note()),
              note.items().stream().map(item -> item(item, match, vault)).toList(),
              note.itemCount(),
              note.explanation(),
              ObsidianUrl.of(vault, note.note().path()));
    };
  }

  static ItemHit item(Hit.OfItem hit, Match match, String vault) {
    ItemCard item = hit.item();
    return new ItemHit(
        item.id(),
        rounded(hit.score()),
        match.id(),
        item.kind().id(),
        item.text(),
        hit.highlights(),
        Passage.of(item.text(), hit.highlights()).orElse(null),
        item.heading(),
        item.lines(),
        item.date(),
        PersonJson.of(item.people()),
        item.tags(),
        item.cells(),
        TaskJson.of(item.task()),
        hit.alsoIn().stream().map(NoteHead::of).toList(),
        hit.history().orElse(null),
        hit.explanation(),
        ObsidianUrl.of(vault, hit.note().path()),
        NoteHead.of(hit.note()));
  }

  static FacetJson facet(FacetCounts counts) {
    return new FacetJson(values(counts.values()), counts.more());
  }

  private static List<FacetValueJson> values(List<FacetValue> values) {
    return values.stream()
        .map(
            value ->
                new FacetValueJson(
                    value.value(), value.count(), value.selected(), values(value.children())))
        .toList();
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}

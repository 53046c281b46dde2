package minutebook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.config.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is asked. It begins with what is to be counted, and goes on with what else is
 * wanted.
 *
 * <pre>
 * EngineQuery.count(Unit.ITEM, condition).withFacets(facets).withHits(page, 0, Shown.PLAIN)
 * </pre>
 *
 * @param condition what must hold
 * @param except what must not hold: of the item, or of the note as one that is found
 * @param chosen values of which one must hold, by dimension; a dimension's own counts ignore its
 *     choice
 * @param today for what is urgent and recent; null where nothing depends on it
 * @param itemsPerNote items shown of a note
 * @param latest whether of items that say the same only those of the latest note are found
 * @param latestAmong of which items the latest note is looked for; null is those that are found
 */
public record EngineQuery(
    Unit unit,
    Criterion condition,
    Criterion except,
    Map<Dimension, List<Choice>> chosen,
    List<FacetRequest> facets,
    Order order,
    @Nullable LocalDate today,
    Page page,
    int itemsPerNote,
    Shown shown,
    boolean latest,
    @Nullable Criterion latestAmong) {

  public EngineQuery {
    chosen = Map.copyOf(chosen);
    facets = List.copyOf(facets);
    if (order == Order.URGENCY && today == null) {
      throw new IllegalArgumentException("nothing is urgent without a day");
    }
  }

  /** Asks how many there are, and shows none. */
  public static EngineQuery count(Unit unit, Criterion condition) {
    return new EngineQuery(
        unit,
        condition,
        new Criterion.None(),
        Map.of(),
        List.of(),
        Order.DATE_DESC,
        null,
        Page.NONE,
        0,
        Shown.PLAIN,
        false,
        null);
  }

  public EngineQuery withCondition(Criterion other) {
    return new EngineQuery(
        unit,
        other,
        except,
        chosen,
        facets,
        order,
        today,
        page,
        itemsPerNote,
        shown,
        latest,
        latestAmong);
  }

  public EngineQuery withExcept(Criterion other) {
    return new EngineQuery(
        unit,
        condition,
        other,
        chosen,
        facets,
        order,
        today,
        page,
        itemsPerNote,
        shown,
        latest,
        latestAmong);
  }

  public EngineQuery withChosen(Map<Dimension, List<Choice>> values) {
    return new EngineQuery(
        unit,
        condition,
        except,
        values,
        facets,
        order,
        today,
        page,
        itemsPerNote,
        shown,
        latest,
        latestAmong);
  }

  public EngineQuery withFacets(List<FacetRequest> counted) {
    return new EngineQuery(
        unit,
        condition,
        except,
        chosen,
        counted,
        order,
        today,
        page,
        itemsPerNote,
        shown,
        latest,
        latestAmong);
  }

  public EngineQuery withOrder(Order wanted, @Nullable LocalDate day) {
    return new EngineQuery(
        unit,
        condition,
        except,
        chosen,
        facets,
        wanted,
        day,
        page,
        itemsPerNote,
        shown,
        latest,
        latestAmong);
  }

  public EngineQuery withHits(Page wanted, int ofNote, Shown how) {
    return new EngineQuery(
        unit,
        condition,
        except,
        chosen,
        facets,
        order,
        today,
        wanted,
        ofNote,
        how,
        latest,
        latestAmong);
  }

  /**
   * Of items that say the same only those of the latest note.
   *
   * @param scope of which items it is the latest; null is those that are found
   */
  public EngineQuery withLatest(boolean only, @Nullable Criterion scope) {
    return new EngineQuery(
        unit,
        condition,
        except,
        chosen,
        facets,
        order,
        today,
        page,
        itemsPerNote,
        shown,
        only,
        scope);
  }

  /** The first of what fulfils another condition and this one not, uncounted. */
  EngineQuery besides(Criterion other, Criterion without, int most) {
    return withCondition(other)
        .withExcept(without)
        .withFacets(List.of())
        .withHits(Page.first(most), itemsPerNote, shown);
  }
}

package minutebook.search;

import java.io.IOException;
import java.util.List;

/**
 * Items that link to a note. A link that several notes of a name may be meant by leads to each of
 * them.
 *
 * @param first of them, the latest first
 */
public record Backlinks(long count, List<Hit.OfItem> first) {
  public Backlinks {
    first = List.copyOf(first);
  }

  static Backlinks of(String path, int most, Searcher.Snapshot snapshot) throws IOException {
    Criterion links =
        new Criterion.And(
            List.of(new Criterion.LeadsTo(path), new Criterion.Not(Criteria.IS_SOURCE)));
    EngineAnswer found =
        snapshot.search(
            EngineQuery.count(Unit.ITEM, links).withHits(Page.first(most), 0, Shown.PLAIN));
    return new Backlinks(found.total(), found.hits().stream().map(Hit.OfItem.class::cast).toList());
  }
}

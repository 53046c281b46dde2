package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import minutebook.config.Fields;
import minutebook.config.PeopleRules;
import minutebook.people.LikelyDuplicate;
import minutebook.people.LikelyDuplicates;

/**
 * Pairs of names of an index that are probably one person's.
 *
 * @param count of all pairs
 * @param first the most likely ones
 */
public record LikelyPeople(int count, List<Pair> first) {
  /** Shown of all; what comes later is hardly one person. */
  private static final int SHOWN = 50;

  /** Looked at more closely. */
  private static final int LOOKED_AT = 500;

  public static final LikelyPeople NONE = new LikelyPeople(0, List.of());

  public LikelyPeople {
    first = List.copyOf(first);
  }

  /**
   * Two names.
   *
   * @param together notes in which both took part; with any, they are probably two people
   */
  public record Pair(LikelyDuplicate names, long together) {
    /** Why they may be one person, and what speaks against it. */
    public String reason() {
      return switch ((int) Math.min(together, 2)) {
        case 0 -> names.reason();
        case 1 -> names.reason() + ", but both took part in one note: probably two people";
        default ->
            names.reason()
                + ", but both took part in %d notes: probably two people".formatted(together);
      };
    }
  }

  static LikelyPeople in(Searcher.Snapshot snapshot, PeopleRules rules) throws IOException {
    List<LikelyDuplicate> all = LikelyDuplicates.among(snapshot.names(), rules);
    List<Pair> pairs = new ArrayList<>();
    for (LikelyDuplicate names : all.subList(0, Math.min(all.size(), LOOKED_AT))) {
      pairs.add(new Pair(names, together(names, snapshot)));
    }
    pairs.sort(Comparator.comparing(pair -> pair.together > 0));
    return new LikelyPeople(all.size(), pairs.subList(0, Math.min(pairs.size(), SHOWN)));
  }

  private static long together(LikelyDuplicate names, Searcher.Snapshot snapshot)
      throws IOException {
    Criterion both =
        new Criterion.And(
            List.of(
                new Criterion.HasKeyword(Fields.PARTICIPANT, names.name()),
                new Criterion.HasKeyword(Fields.PARTICIPANT, names.other())));
    return snapshot.search(EngineQuery.count(Unit.NOTE, both)).total();
  }
}

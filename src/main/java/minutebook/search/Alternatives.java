package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import minutebook.search.Criterion.All;
import minutebook.search.Criterion.And;
import minutebook.search.Criterion.None;
import minutebook.search.Criterion.Not;
import minutebook.search.Criterion.Or;

/**
 * Sorts the conditions of a query by whom they are asked of, which differs when notes are found.
 * {@code a (b OR tag:x) -c} becomes two alternatives: words a and b, or word a and the field tag:x;
 * both without c. An OR that does not mix its kinds is left whole.
 */
final class Alternatives {
  /** Alternatives of one query; mixed groups that would make more are asked of one item. */
  private static final int MOST = 64;

  private Alternatives() {}

  static List<Alternative> of(Criterion criterion) {
    return parts(criterion).stream().map(Part::alternative).toList();
  }

  /** What has been gathered for one alternative. */
  private record Part(List<Criterion> words, List<Criterion> same, List<Criterion> none) {
    static final Part EMPTY = new Part(List.of(), List.of(), List.of());

    Part and(Part other) {
      return new Part(join(words, other.words), join(same, other.same), join(none, other.none));
    }

    Alternative alternative() {
      return new Alternative(all(words), all(same), none.isEmpty() ? new None() : new Or(none));
    }

    private static Criterion all(List<Criterion> criteria) {
      return switch (criteria.size()) {
        case 0 -> new All();
        case 1 -> criteria.getFirst();
        default -> new And(criteria);
      };
    }

    private static List<Criterion> join(List<Criterion> some, List<Criterion> more) {
      List<Criterion> joined = new ArrayList<>(some);
      joined.addAll(more);
      return joined;
    }
  }

  private static List<Part> parts(Criterion criterion) {
    if (isOnlyWords(criterion)) {
      return List.of(new Part(List.of(criterion), List.of(), List.of()));
    }
    if (isOnlyFields(criterion)) {
      return List.of(new Part(List.of(), List.of(criterion), List.of()));
    }
    return switch (criterion) {
      case Not(Criterion inner) -> List.of(new Part(List.of(), List.of(), List.of(inner)));
      case And(List<Criterion> all) -> {
        List<Part> product = List.of(Part.EMPTY);
        for (Criterion one : all) {
          product = product(product, parts(one), one);
        }
        yield product;
      }
      case Or(List<Criterion> any) -> {
        List<Part> sum = any.stream().flatMap(one -> parts(one).stream()).toList();
        yield sum.size() <= MOST ? sum : List.of(ofOneItem(criterion));
      }
      default -> List.of(ofOneItem(criterion));
    };
  }

  private static List<Part> product(List<Part> some, List<Part> more, Criterion of) {
    if (some.size() * more.size() > MOST) {
      return some.stream().map(part -> part.and(ofOneItem(of))).toList();
    }
    return some.stream().flatMap(left -> more.stream().map(left::and)).toList();
  }

  private static Part ofOneItem(Criterion criterion) {
    return new Part(List.of(), List.of(criterion), List.of());
  }

  private static boolean isOnlyWords(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Words ignored -> true;
      case Criterion.Phrase ignored -> true;
      case And(List<Criterion> all) -> all.stream().allMatch(Alternatives::isOnlyWords);
      case Or(List<Criterion> any) -> any.stream().allMatch(Alternatives::isOnlyWords);
      case Not ignored -> false;
      case All ignored -> false;
      case None ignored -> false;
      case Criterion.HasValue ignored -> false;
      case Criterion.HasKeyword ignored -> false;
      case Criterion.Contains ignored -> false;
      case Criterion.InDays ignored -> false;
    };
  }

  private static boolean isOnlyFields(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Words ignored -> false;
      case Criterion.Phrase ignored -> false;
      case And(List<Criterion> all) -> all.stream().allMatch(Alternatives::isOnlyFields);
      case Or(List<Criterion> any) -> any.stream().allMatch(Alternatives::isOnlyFields);
      case Not ignored -> false;
      case All ignored -> true;
      case None ignored -> true;
      case Criterion.HasValue ignored -> true;
      case Criterion.HasKeyword ignored -> true;
      case Criterion.Contains ignored -> true;
      case Criterion.InDays ignored -> true;
    };
  }
}

package minutebook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What to look for when too little holds all that was asked for. Only words give way: whatever else
 * a query asks for must still hold.
 *
 * <pre>
 * crane lease section:decision
 *
 * scattered     the item has crane or lease, its note both, section:decision
 * fewer words   crane or lease, section:decision
 * typos         crane, lease or what is spelled nearly so, section:decision
 * </pre>
 */
final class Widening {
  /** A weaker condition than the one asked for. */
  record Tier(Match match, Criterion condition) {}

  private final List<Criterion> words = new ArrayList<>();
  private final List<Criterion> others = new ArrayList<>();

  private Widening() {}

  /**
   * The weaker conditions, the strongest first.
   *
   * @param typos whether words that are spelled nearly so count
   */
  static List<Tier> of(Criterion outright, Unit unit, boolean typos) {
    Widening widening = new Widening();
    widening.sort(outright);
    return widening.tiers(unit, typos);
  }

  /** Items or notes with any of the words. */
  static Criterion any(Criterion outright) {
    Widening widening = new Widening();
    widening.sort(outright);
    List<Criterion> asked = widening.asked();
    return asked.isEmpty() ? outright : widening.with(new Criterion.Or(asked));
  }

  private void sort(Criterion condition) {
    if (condition instanceof Criterion.And(List<Criterion> all)) {
      all.forEach(this::sort);
    } else if (isMadeOfWords(condition)) {
      words.add(condition);
    } else {
      others.add(condition);
    }
  }

  static boolean isMadeOfWords(Criterion condition) {
    return switch (condition) {
      case Criterion.Cased ignored -> false;
      case Criterion.Text ignored -> true;
      case Criterion.Preferred ignored -> true;
      case Criterion.And(List<Criterion> all) -> all.stream().allMatch(Widening::isMadeOfWords);
      case Criterion.Or(List<Criterion> any) -> any.stream().allMatch(Widening::isMadeOfWords);
      case Criterion.InNote ignored -> false;
      case Criterion.Within ignored -> false;
      case Criterion.Not ignored -> false;
      case Criterion.All ignored -> false;
      case Criterion.None ignored -> false;
      case Criterion.OfField ignored -> false;
    };
  }

  private List<Tier> tiers(Unit unit, boolean typos) {
    List<Criterion> asked = asked();
    List<Tier> tiers = new ArrayList<>();
    if (asked.stream().distinct().count() > 1) {
      addFewer(asked, unit, tiers);
    }
    if (typos) {
      Typos.any(asked).ifPresent(any -> tiers.add(new Tier(Match.TYPOS, with(any))));
    }
    return tiers;
  }

  private void addFewer(List<Criterion> asked, Unit unit, List<Tier> tiers) {
    Criterion any = new Criterion.Or(asked);
    if (unit == Unit.ITEM) {
      tiers.add(
          new Tier(Match.SCATTERED, with(any, new Criterion.InNote(new Criterion.And(words)))));
    }
    tiers.add(new Tier(Match.FEWER_WORDS, with(any)));
  }

  private Criterion with(Criterion... conditions) {
    List<Criterion> all = new ArrayList<>(others);
    words.stream().filter(Criterion.Preferred.class::isInstance).forEach(all::add);
    all.addAll(List.of(conditions));
    return new Criterion.And(all);
  }

  /** Each word and phrase that is asked for. */
  private List<Criterion> asked() {
    List<Criterion> asked = new ArrayList<>();
    words.forEach(word -> addTexts(word, asked));
    return asked;
  }

  private static void addTexts(Criterion tree, List<Criterion> asked) {
    switch (tree) {
      case Criterion.Text text -> asked.add(text);
      case Criterion.And(List<Criterion> all) -> all.forEach(one -> addTexts(one, asked));
      case Criterion.Or(List<Criterion> any) -> any.forEach(one -> addTexts(one, asked));
      case Criterion.Preferred ignored -> {}
      case Criterion.InNote ignored -> {}
      case Criterion.Within ignored -> {}
      case Criterion.Not ignored -> {}
      case Criterion.All ignored -> {}
      case Criterion.None ignored -> {}
      case Criterion.OfField ignored -> {}
    }
  }
}

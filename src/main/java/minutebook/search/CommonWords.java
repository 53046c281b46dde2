package minutebook.search;

import java.util.List;
import java.util.Set;
import minutebook.config.Folded;

/** "A very common word beside others is optional"; alone it is asked for like any other. */
final class CommonWords {
  private final Set<String> common;

  CommonWords(Set<String> common) {
    this.common = common;
  }

  /** The same condition, in which common words beside others are only preferred. */
  Criterion optional(Criterion condition) {
    return switch (condition) {
      case Criterion.And(List<Criterion> all) -> and(all);
      case Criterion.Or(List<Criterion> any) ->
          new Criterion.Or(any.stream().map(this::optional).toList());
      case Criterion.InItem(Criterion inside) -> new Criterion.InItem(optional(inside));
      case Criterion.InSection(Criterion inside) -> new Criterion.InSection(optional(inside));
      case Criterion.Not not -> not;
      case Criterion.Text text -> text;
      case Criterion.OfField field -> field;
      case Criterion.All all -> all;
      case Criterion.None none -> none;
      case Criterion.Preferred preferred -> preferred;
      case Criterion.InNote inNote -> inNote;
    };
  }

  private Criterion and(List<Criterion> all) {
    boolean othersAsked = all.stream().anyMatch(one -> !isCommon(one) && asksForWords(one));
    return new Criterion.And(
        all.stream()
            .map(one -> othersAsked && isCommon(one) ? new Criterion.Preferred(one) : optional(one))
            .toList());
  }

  private boolean isCommon(Criterion condition) {
    return condition instanceof Criterion.Words(String text)
        && common.contains(Folded.withoutAccents(text));
  }

  private boolean asksForWords(Criterion condition) {
    return switch (condition) {
      case Criterion.Text ignored -> true;
      case Criterion.And(List<Criterion> all) -> all.stream().anyMatch(this::asksForWords);
      case Criterion.Or(List<Criterion> any) -> any.stream().anyMatch(this::asksForWords);
      case Criterion.Not ignored -> false;
      case Criterion.OfField ignored -> false;
      case Criterion.All ignored -> false;
      case Criterion.None ignored -> false;
      case Criterion.Preferred ignored -> false;
      case Criterion.InNote ignored -> false;
      case Criterion.Within ignored -> false;
    };
  }
}

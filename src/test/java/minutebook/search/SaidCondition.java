package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition without what says nothing. */
final class SaidCondition {
  private SaidCondition() {}

  /** A text without words says nothing, wherever it stands. */
  static Criterion of(Criterion condition) {
    Criterion said = orNull(condition);
    return said == null ? new Criterion.All() : said;
  }

  private static @Nullable Criterion orNull(Criterion condition) {
    return switch (condition) {
      case Criterion.Words(String text) when NaiveWords.of(text).isEmpty() -> null;
      case Criterion.Phrase(String text, int distance) when NaiveWords.of(text).isEmpty() -> null;
      case Criterion.Cased(String text) when NaiveWords.of(text).isEmpty() -> null;
      case Criterion.InItem(var inside) -> {
        Criterion said = orNull(inside);
        yield said == null ? null : new Criterion.InItem(said);
      }
      case Criterion.InSection(var inside) -> {
        Criterion said = orNull(inside);
        yield said == null ? null : new Criterion.InSection(said);
      }
      case Criterion.Not(var negated) -> {
        Criterion inner = orNull(negated);
        yield inner == null ? null : new Criterion.Not(inner);
      }
      case Criterion.Preferred(var words) -> {
        Criterion inner = orNull(words);
        yield inner == null ? null : new Criterion.Preferred(inner);
      }
      case Criterion.InNote(var words) -> {
        Criterion inner = orNull(words);
        yield inner == null ? null : new Criterion.InNote(inner);
      }
      case Criterion.And(var all) -> {
        List<Criterion> kept = kept(all);
        yield kept.isEmpty() && !all.isEmpty() ? null : new Criterion.And(kept);
      }
      case Criterion.Or(var any) -> {
        List<Criterion> kept = kept(any);
        yield kept.isEmpty() && !any.isEmpty() ? null : new Criterion.Or(kept);
      }
      case Criterion other -> other;
    };
  }

  private static List<Criterion> kept(List<Criterion> criteria) {
    List<Criterion> kept = new ArrayList<>();
    for (Criterion criterion : criteria) {
      Criterion said = orNull(criterion);
      if (said != null) {
        kept.add(said);
      }
    }
    return kept;
  }
}

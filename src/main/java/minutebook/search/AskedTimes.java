package minutebook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.search.AskedPart.Time.Relation;

/**
 * Finds times in a question, with the prepositions before them.
 *
 * <pre>
 * since October      between March and May 2026      by Friday
 * </pre>
 */
final class AskedTimes {
  private static final Map<String, Relation> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("in", Relation.AT),
          Map.entry("on", Relation.AT),
          Map.entry("during", Relation.AT),
          Map.entry("from", Relation.AT),
          Map.entry("of", Relation.AT),
          Map.entry("for", Relation.AT),
          Map.entry("over", Relation.AT),
          Map.entry("within", Relation.AT),
          Map.entry("throughout", Relation.AT),
          Map.entry("between", Relation.AT),
          Map.entry("due", Relation.AT),
          Map.entry("since", Relation.SINCE),
          Map.entry("before", Relation.BEFORE),
          Map.entry("after", Relation.AFTER),
          Map.entry("until", Relation.UNTIL),
          Map.entry("till", Relation.UNTIL),
          Map.entry("through", Relation.UNTIL),
          Map.entry("by", Relation.BY));

  /** After these, {@code may} and {@code march} are rather other words. */
  private static final Set<String> WEAK = Set.of("of", "for", "on", "over", "from", "due");

  private static final Set<String> TO = Set.of("to", "until", "till", "through");
  private static final Set<String> AND = Set.of("and", "or");

  private final LocalDate today;

  AskedTimes(LocalDate today) {
    this.today = today;
  }

  /** The same parts, the words that name a time as one part; {@code due} stays before it. */
  List<AskedPart> in(List<AskedPart> parts) {
    TimeReader reader = new TimeReader(parts, today);
    List<AskedPart> found = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      Optional<Relation> preposition = preposition(parts, at);
      Optional<AskedTime> time =
          preposition.isPresent()
              ? time(parts, reader, at + 1, !isWeak(parts, at))
              : reader.at(at, false);
      if (time.isEmpty()) {
        found.add(parts.get(at));
        at++;
        continue;
      }
      if (parts.get(at).isWord(Set.of("due"))) {
        found.add(parts.get(at));
      }
      boolean written = parts.get(at).isWord(Set.of("from"));
      found.add(time.get().as(preposition.orElse(Relation.AT), written));
      at = time.get().end();
    }
    return found;
  }

  private static Optional<Relation> preposition(List<AskedPart> parts, int at) {
    return parts.get(at) instanceof AskedPart.Word word
        ? Optional.ofNullable(PREPOSITIONS.get(word.text()))
        : Optional.empty();
  }

  private static boolean isWeak(List<AskedPart> parts, int preposition) {
    boolean hardly =
        preposition + 1 < parts.size()
            && parts.get(preposition + 1) instanceof AskedPart.Word word
            && TimeWords.HARDLY_MONTHS.contains(word.text())
            && !word.capital();
    return hardly && parts.get(preposition).isWord(WEAK);
  }

  private Optional<AskedTime> time(
      List<AskedPart> parts, TimeReader reader, int start, boolean led) {
    Optional<AskedTime> first = reader.at(start, led);
    if (first.isEmpty() || first.get().end() >= parts.size()) {
      return first;
    }
    AskedPart joint = parts.get(first.get().end());
    boolean range =
        joint.isWord(TO) || (joint.isWord(AND) && parts.get(start - 1).isWord(Set.of("between")));
    if (!range && !joint.isWord(AND)) {
      return first;
    }
    return reader
        .at(first.get().end() + 1, led)
        .flatMap(last -> first.get().joined(range ? ".." : ",", last, today))
        .or(() -> first);
  }
}

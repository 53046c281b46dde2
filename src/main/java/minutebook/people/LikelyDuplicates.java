package minutebook.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.config.PeopleRules;

/**
 * Finds names that are probably one person's. Nothing merges by itself: each pair comes with the
 * lines of the configuration that merge it. Two names that both stand in the configuration are two
 * people.
 */
public final class LikelyDuplicates {
  /** Names that share more than their beginning and end with so many others are left out. */
  private static final int MOST_ALIKE = 200;

  /** A pair by the places of its names, the shorter or less frequent one first. */
  private record Pair(int other, int kept) {}

  private final PeopleRules rules;
  private final Set<String> configured;
  private final List<ComparedName> names;
  private final Map<Pair, Likeness> found = new HashMap<>();

  private LikelyDuplicates(List<ComparedName> names, PeopleRules rules) {
    this.names = names;
    this.rules = rules;
    this.configured = new HashSet<>(rules.aliases().keySet());
    rules.owner().ifPresent(configured::add);
  }

  /** All pairs, the most likely first, those given more often before others. */
  public static List<LikelyDuplicate> among(NameCounts counts, PeopleRules rules) {
    LikelyDuplicates search = new LikelyDuplicates(names(counts, rules), rules);
    search.sameLetters();
    search.otherOrder();
    search.slips();
    search.shortForms();
    search.firstNames();
    return search.sorted();
  }

  private static List<ComparedName> names(NameCounts counts, PeopleRules rules) {
    PersonDirectory directory = PersonDirectory.of(counts, rules);
    Map<String, Integer> given = new HashMap<>();
    for (Map<String, Integer> some : List.of(counts.known(), counts.assigned())) {
      some.forEach(
          (written, count) ->
              directory.person(written).ifPresent(name -> given.merge(name, count, Integer::sum)));
    }
    return directory.all().stream()
        .filter(name -> !rules.meansOwner(name))
        .map(name -> ComparedName.of(name, given.getOrDefault(name, 0)))
        .toList();
  }

  private void sameLetters() {
    each(groups(ComparedName::letters), (a, b) -> Optional.of(Likeness.SAME_LETTERS));
  }

  private void otherOrder() {
    each(groups(ComparedName::inOrder), (a, b) -> Optional.of(Likeness.OTHER_ORDER));
  }

  private void slips() {
    Set<Pair> seen = new HashSet<>();
    NearTexts.among(
        names.stream().map(name -> name.isNumbered() ? "" : name.text()).toList(),
        (a, b) -> {
          if (seen.add(new Pair(a, b))) {
            names.get(a).isNear(names.get(b)).ifPresent(likeness -> add(a, b, likeness));
          }
        });
  }

  /** An initial or a left out name that fits several full names says nothing. */
  private void shortForms() {
    Map<Pair, Likeness> fitting = new HashMap<>();
    Map<Integer, Integer> fits = new HashMap<>();
    Set<List<Integer>> groups = new HashSet<>(groups(LikelyDuplicates::firstLetterAndLastWord));
    groups.addAll(groups(LikelyDuplicates::firstWordAndLastLetter));
    for (List<Integer> group : groups) {
      for (int a : group) {
        for (int b : group) {
          names
              .get(a)
              .shortens(names.get(b))
              .filter(likeness -> fitting.put(new Pair(a, b), likeness) == null)
              .ifPresent(likeness -> fits.merge(a, 1, Integer::sum));
        }
      }
    }
    fitting.forEach(
        (pair, likeness) -> {
          if (fits.getOrDefault(pair.other, 0) == 1) {
            found.merge(pair, likeness, LikelyDuplicates::better);
          }
        });
  }

  private static String firstLetterAndLastWord(ComparedName name) {
    return name.isFull() ? name.words().getFirst().charAt(0) + " " + name.words().getLast() : "";
  }

  private static String firstWordAndLastLetter(ComparedName name) {
    return name.isFull() ? name.words().getFirst() + " " + name.words().getLast().charAt(0) : "";
  }

  private void firstNames() {
    Map<String, List<Integer>> full = new HashMap<>();
    for (int number = 0; number < names.size(); number++) {
      if (names.get(number).isFull()) {
        String first = names.get(number).words().getFirst();
        full.computeIfAbsent(first, unused -> new ArrayList<>()).add(number);
      }
    }
    for (int number = 0; number < names.size(); number++) {
      List<Integer> bearers = full.getOrDefault(names.get(number).text(), List.of());
      if (bearers.size() == 1) {
        found.putIfAbsent(new Pair(number, bearers.getFirst()), Likeness.FIRST_NAME);
      }
    }
  }

  private interface Comparison {
    Optional<Likeness> of(ComparedName a, ComparedName b);
  }

  private void each(Collection<List<Integer>> groups, Comparison comparison) {
    for (List<Integer> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          int a = group.get(i);
          int b = group.get(j);
          comparison.of(names.get(a), names.get(b)).ifPresent(likeness -> add(a, b, likeness));
        }
      }
    }
  }

  /** Numbers of names that have something in common, which is not nothing. */
  private Collection<List<Integer>> groups(Function<ComparedName, String> common) {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int number = 0; number < names.size(); number++) {
      groups
          .computeIfAbsent(common.apply(names.get(number)), unused -> new ArrayList<>())
          .add(number);
    }
    groups.remove("");
    return groups.values().stream()
        .filter(group -> group.size() > 1 && group.size() <= MOST_ALIKE)
        .collect(Collectors.toList());
  }

  private void add(int a, int b, Likeness likeness) {
    int byCount = Integer.compare(names.get(a).count(), names.get(b).count());
    Pair pair = byCount < 0 || (byCount == 0 && a > b) ? new Pair(a, b) : new Pair(b, a);
    found.merge(pair, likeness, LikelyDuplicates::better);
  }

  private static Likeness better(Likeness one, Likeness other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private List<LikelyDuplicate> sorted() {
    Comparator<Pair> mostLikely =
        Comparator.comparing(pair -> Objects.requireNonNull(found.get(pair)));
    Set<Set<Integer>> offered = new HashSet<>();
    return found.keySet().stream()
        .sorted(
            mostLikely
                .thenComparing(Comparator.comparingInt(this::count).reversed())
                .thenComparing(pair -> names.get(pair.kept).name())
                .thenComparing(pair -> names.get(pair.other).name()))
        .filter(pair -> offered.add(Set.of(pair.kept, pair.other)))
        .flatMap(pair -> offer(pair).stream())
        .toList();
  }

  private int count(Pair pair) {
    return names.get(pair.kept).count() + names.get(pair.other).count();
  }

  private Optional<LikelyDuplicate> offer(Pair pair) {
    String kept = names.get(pair.kept).name();
    String other = names.get(pair.other).name();
    if (configured.contains(other)) {
      if (configured.contains(kept)) {
        return Optional.empty();
      }
      String swapped = kept;
      kept = other;
      other = swapped;
    }
    List<String> aliases = rules.aliases().getOrDefault(kept, List.of());
    Likeness likeness = Objects.requireNonNull(found.get(pair));
    return Optional.of(new LikelyDuplicate(kept, other, aliases, likeness));
  }
}

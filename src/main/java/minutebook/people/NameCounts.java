package minutebook.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often each name is given in all notes; what a {@link PersonDirectory} is made from. It can be
 * kept up to date by taking one note's names out and putting others in.
 *
 * @param aliases spelling, a line break, name → how often
 */
public record NameCounts(
    Map<String, Integer> known, Map<String, Integer> assigned, Map<String, Integer> aliases) {
  private static final String BETWEEN = "\n";

  public static final NameCounts NONE = new NameCounts(Map.of(), Map.of(), Map.of());

  public NameCounts {
    known = Map.copyOf(known);
    assigned = Map.copyOf(assigned);
    aliases = Map.copyOf(aliases);
  }

  /** These counts after some notes went and others came. */
  public NameCounts with(Iterable<NamesOfNote> gone, Iterable<NamesOfNote> come) {
    Map<String, Integer> known = new HashMap<>(this.known);
    Map<String, Integer> assigned = new HashMap<>(this.assigned);
    Map<String, Integer> aliases = new HashMap<>(this.aliases);
    gone.forEach(names -> count(names, -1, known, assigned, aliases));
    come.forEach(names -> count(names, 1, known, assigned, aliases));
    return new NameCounts(known, assigned, aliases);
  }

  private static void count(
      NamesOfNote names,
      int by,
      Map<String, Integer> known,
      Map<String, Integer> assigned,
      Map<String, Integer> aliases) {
    names.known().forEach(name -> add(known, name, by));
    names.assigned().forEach(name -> add(assigned, name, by));
    names.aliases().forEach((alias, name) -> add(aliases, alias + BETWEEN + name, by));
  }

  private static void add(Map<String, Integer> counts, String name, int by) {
    counts.merge(name, by, (before, more) -> before + more == 0 ? null : before + more);
  }

  /** All names as they are written, those of people and their aliases. */
  public Collection<String> spellings() {
    Set<String> spellings = new TreeSet<>(known.keySet());
    spellings.addAll(assigned.keySet());
    spellings.addAll(aliasNames().keySet());
    return spellings;
  }

  /** Spelling → name, the most frequent name winning. */
  Map<String, String> aliasNames() {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> best = new HashMap<>();
    new TreeMap<>(aliases)
        .forEach(
            (pair, count) -> {
              String alias = pair.substring(0, pair.indexOf(BETWEEN));
              if (count > best.getOrDefault(alias, 0)) {
                best.put(alias, count);
                names.put(alias, pair.substring(pair.indexOf(BETWEEN) + 1));
              }
            });
    return names;
  }
}

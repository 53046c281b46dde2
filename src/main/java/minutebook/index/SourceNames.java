package minutebook.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of the notes that others were made from.
 *
 * @param namers name → paths of the notes in hand that name it
 * @param others names that notes name which are not in hand
 */
public record SourceNames(Map<String, Set<String>> namers, Set<String> others) {
  public static final SourceNames NONE = new SourceNames(Map.of(), Set.of());

  /**
   * Those of some notes.
   *
   * @param notes path → what it says
   * @param others names that any other note names
   */
  static SourceNames of(Map<String, Evidence> notes, Set<String> others) {
    Map<String, Set<String>> namers = new HashMap<>();
    notes.forEach(
        (path, evidence) ->
            evidence
                .sources()
                .forEach(
                    name -> namers.computeIfAbsent(name, unused -> new HashSet<>()).add(path)));
    return new SourceNames(namers, others);
  }

  /** Names that are not named as often after some notes went and others came. */
  static Set<String> changed(Collection<Evidence> gone, Collection<Evidence> come) {
    Map<String, Integer> more = new HashMap<>();
    gone.forEach(note -> note.sources().forEach(name -> more.merge(name, -1, Integer::sum)));
    come.forEach(note -> note.sources().forEach(name -> more.merge(name, 1, Integer::sum)));
    more.values().removeAll(List.of(0));
    return more.keySet();
  }

  /** Whether another note was made from the one at a path. */
  boolean mean(String path) {
    return LinkName.ofNote(path).stream()
        .anyMatch(name -> others.contains(name) || isNamedByAnother(path, name));
  }

  private boolean isNamedByAnother(String path, String name) {
    return namers.getOrDefault(name, Set.of()).stream().anyMatch(namer -> !namer.equals(path));
  }
}

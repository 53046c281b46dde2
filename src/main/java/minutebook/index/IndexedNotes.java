package minutebook.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import minutebook.config.PeopleRules;
import minutebook.people.NameCounts;
import minutebook.people.PersonDirectory;

/** The notes of an index, asked what they have to do with those of one sync. */
final class IndexedNotes {
  private final IndexStore store;
  private final PeopleRules rules;
  private final Set<String> paths;

  /** Those at some paths; at none when an index is begun, whatever is there. */
  IndexedNotes(IndexStore store, PeopleRules rules, Set<String> paths) {
    this.store = store;
    this.rules = rules;
    this.paths = paths;
  }

  /** What those of some notes that are indexed said. */
  List<Evidence> evidence(Collection<String> replaced) throws IOException {
    Set<String> known = new TreeSet<>(replaced);
    known.retainAll(paths);
    return store.evidence(known);
  }

  /**
   * Paths of the notes with a spelling in them that means someone else now, and of those that may
   * be sources now, or no longer.
   *
   * @param sources names that are not named as often as before
   */
  Set<String> dependent(NameCounts before, PersonDirectory people, Set<String> sources)
      throws IOException {
    if (paths.isEmpty()) {
      return Set.of();
    }
    PersonDirectory former = PersonDirectory.of(before, rules);
    Set<String> dependent = new TreeSet<>(store.spelling(former.differences(people)));
    dependent.addAll(store.linked(sources));
    return dependent;
  }

  /**
   * The sources among the notes that are written.
   *
   * @param affected notes that did not change
   */
  SourceNames sources(Readings readings, List<Reading.Understood> affected) throws IOException {
    Map<String, Evidence> written = new TreeMap<>();
    readings.notes().forEach(note -> written.put(note.file().path(), note.evidence()));
    affected.forEach(note -> written.put(note.file().path(), note.evidence()));
    if (paths.isEmpty()) {
      return SourceNames.of(written, Set.of());
    }
    Set<String> names = new TreeSet<>();
    written.keySet().forEach(path -> names.addAll(LinkName.ofNote(path)));
    Set<String> aside = readings.replaced();
    aside.addAll(written.keySet());
    return SourceNames.of(written, store.sources(names, aside));
  }
}

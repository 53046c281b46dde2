package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Folded;
import minutebook.search.Searcher.Counted;

/**
 * The names of notes as they are written, by those that links have in the index.
 *
 * <pre>
 * Team/Tide table.md    tide table → Tide table, team/tide table → Team/Tide table
 * </pre>
 */
final class LinkedNames {
  private static final String NOTE_ENDING = ".md";

  private final Map<String, String> written = new HashMap<>();

  private LinkedNames() {}

  static LinkedNames of(Searcher.Snapshot snapshot) throws IOException {
    LinkedNames names = new LinkedNames();
    for (String path : snapshot.paths()) {
      names.add(path);
    }
    return names;
  }

  private void add(String path) {
    String name =
        path.endsWith(NOTE_ENDING) ? path.substring(0, path.length() - NOTE_ENDING.length()) : path;
    written.putIfAbsent(Folded.of(name), name);
    String file = name.substring(name.lastIndexOf('/') + 1);
    written.putIfAbsent(Folded.of(file), file);
  }

  /** What no note is called stays as it is. */
  List<Counted> asWritten(List<Counted> links) {
    List<Counted> named = new ArrayList<>();
    for (Counted link : links) {
      named.add(new Counted(written.getOrDefault(link.value(), link.value()), link.count()));
    }
    return named;
  }
}

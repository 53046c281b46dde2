package minutebook.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import minutebook.note.DiagnosticCode;

/**
 * Links of items to what is not there. Any file may resolve them, so this is found out when it is
 * asked for. Of paths from the root of a disk nothing is known.
 */
final class UnresolvedLinks {
  private static final String MEND = "create it, or correct the link";

  private UnresolvedLinks() {}

  /**
   * All of them.
   *
   * @param notes paths of all files that are notes, also of those that could not be indexed
   * @param files paths of all others that links may lead to
   */
  static Optional<DiagnosticSummary> in(
      IndexStore store, Collection<String> notes, Collection<String> files) throws IOException {
    Set<String> unresolved = new TreeSet<>(store.links());
    unresolved.removeIf(name -> name.startsWith("/"));
    resolve(unresolved, notes);
    resolve(unresolved, files);
    if (unresolved.isEmpty()) {
      return Optional.empty();
    }
    LinkPlaces places = store.linking(unresolved, DiagnosticSummary.MAX_PLACES);
    return Optional.of(
        new DiagnosticSummary(
            DiagnosticCode.UNRESOLVED_LINK,
            places.count(),
            places.notes(),
            places.first().stream().map(UnresolvedLinks::place).toList()));
  }

  private static void resolve(Set<String> names, Collection<String> paths) {
    paths.forEach(path -> LinkName.ofNote(path).forEach(names::remove));
  }

  private static DiagnosticSummary.Place place(LinkPlaces.Place at) {
    return new DiagnosticSummary.Place(
        at.path(), at.line(), "no note or file is called '" + at.target() + "'", MEND);
  }
}

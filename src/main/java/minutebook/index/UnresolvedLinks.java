package minutebook.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.note.DiagnosticCode;

/**
 * Links of items to notes that are not there. Any file may resolve them, so this is found out when
 * it is asked for. Of what is no note nothing is known: of names with another ending than {@code
 * .md}, and of paths from the root of a disk.
 */
final class UnresolvedLinks {
  private static final String MEND = "create the note, or correct the link";
  private static final int LONGEST_ENDING = 10;

  private UnresolvedLinks() {}

  /**
   * All of them.
   *
   * @param paths of all files that are notes, also of those that could not be indexed
   */
  static Optional<DiagnosticSummary> in(IndexStore store, Collection<String> paths)
      throws IOException {
    Set<String> known =
        paths.stream()
            .flatMap(path -> LinkName.ofNote(path).stream())
            .collect(Collectors.toCollection(HashSet::new));
    List<String> unresolved =
        store.links().stream()
            .filter(name -> !known.contains(name) && isOfNoteInVault(name))
            .toList();
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

  private static DiagnosticSummary.Place place(LinkPlaces.Place at) {
    return new DiagnosticSummary.Place(
        at.path(), at.line(), "no note is called '" + at.name() + "'", MEND);
  }

  static boolean isOfNoteInVault(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    boolean ofFile =
        name.lastIndexOf('.') > 0
            && ending.length() <= LONGEST_ENDING
            && ending.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9'))
            && ending.chars().anyMatch(UnresolvedLinks::isLetter);
    return !ofFile && !name.startsWith("/");
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }
}

package minutebook.config;

import java.util.Set;
import minutebook.note.NoteShape;

/**
 * One rule that decides what a note is; it fits when all its conditions hold.
 *
 * @param types front matter types, folded; empty: any
 * @param folders folders from the vault's root, with {@code /} at the end; empty: any
 */
public record ShapeRule(
    NoteShape shape,
    Set<String> types,
    Set<Trait> requires,
    Set<Trait> absent,
    Set<String> folders) {

  /** What a rule can ask of a note. */
  public enum Trait {
    DATE,
    PARTICIPANTS
  }

  public boolean fits(String path, String type, Set<Trait> traits) {
    return (types.isEmpty() || types.contains(Folded.of(type)))
        && traits.containsAll(requires)
        && absent.stream().noneMatch(traits::contains)
        && (folders.isEmpty() || folders.stream().anyMatch(path::startsWith));
  }
}

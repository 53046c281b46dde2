package minutebook.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.note.SectionKind;

/**
 * How notes are understood ({@code notes.yaml}). Headings, keys and columns are held folded: see
 * {@link Folded}.
 *
 * @param headings folded heading → kind of the section it begins
 * @param callouts folded type of callout → kind of what stands in it
 * @param dateLines keys of metadata lines that hold the note's date
 * @param participantLines keys of metadata lines that hold participants
 * @param otherLines keys of metadata lines kept as properties
 * @param participantKeys front matter keys that hold participants
 * @param sourceFooter words that begin a footer naming what the note was made from
 * @param shapes in order; the first that fits decides
 * @param queryBlocks languages of fenced blocks that hold queries
 */
public record NoteRules(
    Map<String, SectionKind> headings,
    Map<String, SectionKind> callouts,
    Set<String> dateLines,
    Set<String> participantLines,
    Set<String> otherLines,
    Set<String> participantKeys,
    Set<String> tagKeys,
    Set<String> aliasKeys,
    Set<String> sourceKeys,
    Set<String> sourceFooter,
    List<ShapeRule> shapes,
    Set<String> queryBlocks,
    Set<String> peopleColumns) {

  /** The kind a heading begins, or empty when it is not mapped. */
  public Optional<SectionKind> kindOf(String heading) {
    String folded = Folded.of(heading);
    while (folded.endsWith(":")) {
      folded = folded.substring(0, folded.length() - 1).stripTrailing();
    }
    return Optional.ofNullable(headings.get(folded));
  }
}

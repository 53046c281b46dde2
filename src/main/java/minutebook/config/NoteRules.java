package minutebook.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param titleKeys front matter keys that hold the title; also those of the type and the date
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
    Set<String> titleKeys,
    Set<String> typeKeys,
    Set<String> dateKeys,
    Set<String> participantKeys,
    Set<String> tagKeys,
    Set<String> aliasKeys,
    Set<String> sourceKeys,
    Set<String> sourceFooter,
    List<ShapeRule> shapes,
    Set<String> queryBlocks,
    Set<String> peopleColumns) {

  /** What a heading's name ends before. */
  private static final String NAME_ENDS = ":([/|&,.!?\u2026";

  private static final String DASHES = "-\u2013\u2014";

  /** The kind a heading begins, or empty when it is not mapped: as it stands, or by its name. */
  public Optional<SectionKind> kindOf(String heading) {
    String folded = Folded.of(heading);
    SectionKind whole = headings.get(folded);
    return Optional.ofNullable(whole == null ? headings.get(nameIn(folded)) : whole);
  }

  /** Whether a heading says nothing but what is mapped: signs around it are no words. */
  public boolean isName(String heading) {
    String folded = Folded.of(heading);
    int start = 0;
    int end = folded.length();
    while (start < end && !Character.isLetterOrDigit(folded.codePointAt(start))) {
      start += Character.charCount(folded.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(folded.codePointBefore(end))) {
      end -= Character.charCount(folded.codePointBefore(end));
    }
    return headings.containsKey(folded) || headings.containsKey(folded.substring(start, end));
  }

  /** {@code "2. action items (open):"} is named {@code "action items"}. */
  private static String nameIn(String folded) {
    int start = 0;
    while (start < folded.length() && !Character.isLetter(folded.codePointAt(start))) {
      start += Character.charCount(folded.codePointAt(start));
    }
    int end = start;
    while (end < folded.length() && !endsBefore(folded, end)) {
      end++;
    }
    while (end > start && !Character.isLetterOrDigit(folded.codePointBefore(end))) {
      end -= Character.charCount(folded.codePointBefore(end));
    }
    return folded.substring(start, end);
  }

  /** A dash within a word, as in {@code "follow-up"}, ends nothing. */
  private static boolean endsBefore(String text, int at) {
    char c = text.charAt(at);
    boolean dash = DASHES.indexOf(c) >= 0 && text.charAt(at - 1) == ' ';
    return dash || NAME_ENDS.indexOf(c) >= 0;
  }

  /** Front matter keys of which the first value counts: of the title, the type and the date. */
  public Set<String> singleKeys() {
    return Stream.of(titleKeys, typeKeys, dateKeys)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}

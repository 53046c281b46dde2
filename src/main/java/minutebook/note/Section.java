package minutebook.note;

import java.util.List;

/**
 * The part of a note under one heading. A callout that has a kind of its own is a section too, with
 * the path of the section it stands in.
 *
 * @param heading path of headings from the outermost; empty for what stands before the first one. A
 *     first heading that repeats the note's title is not part of it
 * @param kind kind of the nearest mapped heading
 * @param lines from the heading's line to the last line before the next heading
 */
public record Section(List<String> heading, SectionKind kind, LineSpan lines) {
  public Section {
    heading = List.copyOf(heading);
  }
}

package minutebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import minutebook.note.LineSpan;
import minutebook.note.Section;
import minutebook.note.SectionKind;

/**
 * Turns headings into sections: each knows its path and takes its kind from the nearest mapped one.
 * A callout of a mapped type is a section within the section it stands in.
 */
final class SectionTracker {
  private record Heading(SectionHeading heading, SectionKind kind) {}

  private final List<Section> sections = new ArrayList<>();

  /** The headings above the current line, outermost first. */
  private final Deque<Heading> headings = new ArrayDeque<>();

  /** Indexes of sections whose last line is not known yet, the current one last. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private HeadingMarks marks = HeadingMarks.NONE;

  SectionTracker() {
    begin(SectionKind.OTHER, 1);
  }

  /** Begins a section. */
  void heading(SectionHeading heading, int line) {
    while (!headings.isEmpty() && headings.getLast().heading().level() >= heading.level()) {
      headings.removeLast();
    }
    SectionKind above = headings.isEmpty() ? SectionKind.OTHER : headings.getLast().kind();
    SectionKind kind = heading.kind() == null ? above : heading.kind();
    headings.addLast(new Heading(heading, kind));
    marks = HeadingMarks.of(headings.stream().map(one -> one.heading().inline()).toList());
    close(line - 1);
    begin(kind, line);
  }

  /**
   * Begins the section of a callout; what follows {@link #endCallout} is of the outer one again.
   */
  int beginCallout(SectionKind kind, int line) {
    begin(kind, line);
    return current();
  }

  /** Ends the section of a callout, unless a heading in it has ended it already. */
  void endCallout(int section, int lastLine) {
    if (current() == section) {
      end(lastLine);
    }
  }

  /** Ends whatever is open at its last line. */
  void close(int lastLine) {
    while (!open.isEmpty()) {
      end(lastLine);
    }
  }

  private void begin(SectionKind kind, int line) {
    open.addLast(sections.size());
    List<String> path = headings.stream().map(one -> one.heading().text()).toList();
    sections.add(new Section(path, kind, new LineSpan(line, line)));
  }

  private void end(int lastLine) {
    int index = open.removeLast();
    Section section = sections.get(index);
    int start = section.lines().start();
    LineSpan lines = new LineSpan(start, Math.max(start, lastLine));
    sections.set(index, new Section(section.heading(), section.kind(), lines));
  }

  /** The index of the section at the current line. */
  int current() {
    return open.getLast();
  }

  /** What the headings above the current line hold beside their text. */
  HeadingMarks above() {
    return marks;
  }

  SectionKind kind() {
    return sections.get(current()).kind();
  }

  List<Section> sections() {
    return sections;
  }
}

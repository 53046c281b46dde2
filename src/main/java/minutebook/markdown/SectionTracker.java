package minutebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import minutebook.config.NoteRules;
import minutebook.note.LineSpan;
import minutebook.note.Section;
import minutebook.note.SectionKind;

/**
 * Turns headings into sections: each knows its path and takes its kind from the nearest mapped one.
 */
final class SectionTracker {
  private record Open(int level, String text, SectionKind kind) {}

  private final NoteRules rules;
  private final List<Section> sections;
  private final Deque<Open> open = new ArrayDeque<>();
  private int start = 1;

  SectionTracker(NoteRules rules, List<Section> sections) {
    this.rules = rules;
    this.sections = sections;
    sections.add(new Section(List.of(), SectionKind.OTHER, new LineSpan(1, 1)));
  }

  /**
   * Begins a section.
   *
   * @param inPath false for the heading that is the note's title
   */
  void heading(int level, String text, int line, boolean inPath) {
    close(line - 1);
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
    SectionKind above = open.isEmpty() ? SectionKind.OTHER : open.getLast().kind();
    if (inPath) {
      open.addLast(new Open(level, text, rules.kindOf(text).orElse(above)));
    }
    List<String> path = new ArrayList<>();
    open.forEach(heading -> path.add(heading.text()));
    SectionKind kind = open.isEmpty() ? SectionKind.OTHER : open.getLast().kind();
    sections.add(new Section(path, kind, new LineSpan(line, line)));
    start = line;
  }

  /** Ends the section that is open at its last line. */
  void close(int lastLine) {
    Section section = sections.removeLast();
    LineSpan lines = new LineSpan(start, Math.max(start, lastLine));
    sections.add(new Section(section.heading(), section.kind(), lines));
  }
}

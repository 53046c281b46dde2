package minutebook.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found wrong with a stored index.
 *
 * @param format what it is written in; empty when there is none, or it cannot be told
 * @param problems of the index as a whole
 */
public record IndexCheck(Optional<String> format, List<Segment> segments, List<String> problems) {

  public IndexCheck {
    segments = List.copyOf(segments);
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty() && segments.stream().allMatch(Segment::isSound);
  }

  /**
   * A part of it that was written at once.
   *
   * @param notes in it, files that were skipped among them; unknown while any segment is damaged
   */
  public record Segment(String name, int documents, OptionalInt notes, List<String> problems) {
    public Segment {
      problems = List.copyOf(problems);
    }

    public boolean isSound() {
      return problems.isEmpty();
    }
  }
}

package minutebook.markdown;

import java.util.List;
import java.util.Set;
import minutebook.config.LimitRules;
import minutebook.note.Diagnostic;

/**
 * Finds front matter: what stands between {@code ---} on the first line and the next {@code ---}.
 */
final class FrontMatterReader {
  private FrontMatterReader() {}

  /**
   * Reads a note's.
   *
   * @param single keys that have one value
   */
  static FrontMatter read(String text, LimitRules limits, Set<String> single) {
    int start = afterFence(text, 0);
    if (start < 0) {
      return FrontMatter.NONE;
    }
    int fence = closingFence(text, start);
    if (fence >= 0) {
      return YamlReader.read(text.substring(start, fence), afterFence(text, fence), limits, single);
    }
    boolean begun = FrontMatterLines.beginsWithKey(text.substring(start));
    List<Diagnostic> open = begun ? List.of(Diagnostics.frontMatterOpen()) : List.of();
    return FrontMatter.text(open);
  }

  private static int closingFence(String text, int from) {
    int start = from;
    while (start >= 0 && start < text.length()) {
      if (afterFence(text, start) >= 0) {
        return start;
      }
      start = LineEnds.after(text, start);
    }
    return -1;
  }

  /** The offset after the line if it is {@code ---}, else -1. */
  private static int afterFence(String text, int lineStart) {
    if (!text.startsWith("---", lineStart)) {
      return -1;
    }
    int next = LineEnds.after(text, lineStart);
    int end = next < 0 ? text.length() : next;
    return text.substring(lineStart + 3, end).isBlank() ? end : -1;
  }
}

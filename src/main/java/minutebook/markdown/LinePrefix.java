package minutebook.markdown;

import java.util.Optional;

/**
 * What stands before the text of a line: {@code " > - "} is a quote and a list item in it, indented
 * by two.
 *
 * @param indent columns before anything else
 * @param depth quotes and list items, two columns of indentation counting as one
 * @param item whether a list item begins in it, where one can
 * @param interrupts whether it does so even after a line of text: CommonMark 5.2 has that of items
 *     that are not empty, and of numbered ones that begin at 1
 * @param end the offset of the text after it
 */
record LinePrefix(int indent, int depth, boolean item, boolean interrupts, int end) {
  private static final int TAB = 4;

  static LinePrefix of(String text, int from, int to) {
    int indent = -1;
    int columns = 0;
    int markers = 0;
    boolean item = false;
    boolean one = true;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        columns += c == ' ' ? 1 : TAB;
        at++;
        continue;
      }
      indent = indent < 0 ? columns : indent;
      Optional<ListMarker> marker = ListMarker.at(text, at, to);
      if (c != '>' && marker.isEmpty()) {
        break;
      }
      if (marker.isPresent()) {
        item = true;
        one &= marker.get().one();
        columns--;
      }
      markers++;
      at = marker.map(ListMarker::end).orElse(at + 1);
    }
    int depth = markers + Math.max(0, columns) / 2;
    return new LinePrefix(Math.max(0, indent), depth, item, item && one && at < to, at);
  }
}

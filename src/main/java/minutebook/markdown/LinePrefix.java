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
  static LinePrefix of(String text, int from, int to) {
    int indent = -1;
    int column = 0;
    int blanks = 0;
    int markers = 0;
    boolean item = false;
    boolean one = true;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Columns.indents(c)) {
        int next = Columns.after(c, column);
        blanks += next - column;
        column = next;
        at++;
        continue;
      }
      indent = indent < 0 ? blanks : indent;
      Optional<ListMarker> marker = ListMarker.at(text, at, to);
      if (c != '>' && marker.isEmpty()) {
        break;
      }
      if (marker.isPresent()) {
        item = true;
        one &= marker.get().one();
        blanks--;
      }
      markers++;
      int end = marker.map(ListMarker::end).orElse(at + 1);
      column += end - at;
      at = end;
    }
    int depth = markers + Math.max(0, blanks) / 2;
    return new LinePrefix(Math.max(0, indent), depth, item, item && one && at < to, at);
  }
}

package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a text one after the other, as far as it takes to know where the words of each
 * begin and whether they are code: quotes, list items and fences (CommonMark 4 and 5).
 *
 * <pre>
 * - a
 *   ```       code
 *   b         code
 * c           text: the list item has ended, and the code in it
 * </pre>
 */
final class MarkdownLines {
  /** Stands for a quote among the columns at which the text of list items begins. */
  private static final int QUOTE = -1;

  /**
   * So many quotes and list items in each other are told apart, so that each line is short work.
   */
  private static final int DEEPEST = 200;

  private static final int SHORTEST_RULE = 3;

  private final String text;

  /** What the lines stand in: quotes, and list items with the column at which their text begins. */
  private final List<Integer> open = new ArrayList<>();

  /** What began the code that is not ended yet. */
  private @Nullable CodeFence fence;

  /** Whether the last line was of a paragraph. */
  private boolean inParagraph;

  private boolean code;
  private int words;

  MarkdownLines(String text) {
    this.text = text;
  }

  /** Whether the line is code, or begins or ends it. */
  boolean isCode() {
    return code;
  }

  /** Whether the line stands in a quote or a list item. */
  boolean isNested() {
    return !open.isEmpty();
  }

  /** Where the line's words begin, after quotes, list markers and blanks. */
  int words() {
    return words;
  }

  /**
   * Reads the next line.
   *
   * @param from where it begins
   * @param to where the one after it does
   */
  void read(int from, int to) {
    LineCursor line = new LineCursor(text, from, to);
    int goesOn = goesOn(line);
    if (fence != null && goesOn == open.size()) {
      boolean ends = !isIndented(line) && fence.endsAt(text, line.at(), line.end());
      fence = ends ? null : fence;
      code = true;
    } else {
      readText(line, goesOn);
    }
    words = line.at();
  }

  /** How many of the quotes and list items that are open a line stands in. */
  private int goesOn(LineCursor line) {
    for (int i = 0; i < open.size(); i++) {
      boolean stands =
          open.get(i) == QUOTE
              ? line.isQuote() && !isIndentedIn(line, i)
              : line.atEnd() || line.column() >= open.get(i);
      if (!stands) {
        return i;
      }
      if (open.get(i) == QUOTE) {
        line.takeQuote();
      }
    }
    return open.size();
  }

  private void readText(LineCursor line, int goesOn) {
    boolean mayGoOn = inParagraph;
    if (!mayGoOn) {
      close(goesOn);
    }
    boolean begun = false;
    while (begins(line, mayGoOn && !begun, goesOn)) {
      close(begun ? open.size() : goesOn);
      begun = true;
      open.add(taken(line));
    }
    boolean goesOnWithText = mayGoOn && !begun;
    int within = begun ? open.size() : goesOn;
    boolean indented = isIndentedIn(line, within);
    Optional<CodeFence> begin =
        indented ? Optional.empty() : CodeFence.beginningAt(text, line.at(), line.end());
    boolean ordinary =
        !line.atEnd()
            && begin.isEmpty()
            && (indented || !(HeadingLine.isAt(text, line.at(), line.end()) || isRule(line)));
    if (!(ordinary && goesOnWithText)) {
      close(within);
    }
    fence = begin.orElse(null);
    code = begin.isPresent() || (ordinary && indented && !goesOnWithText);
    inParagraph = ordinary && !code;
  }

  private boolean begins(LineCursor line, boolean afterText, int goesOn) {
    int within = afterText ? goesOn : open.size();
    if (line.atEnd() || isIndentedIn(line, within) || within >= DEEPEST) {
      return false;
    }
    if (line.isQuote()) {
      return true;
    }
    Optional<ListMarker> marker = ListMarker.at(text, line.at(), line.end());
    boolean interrupts =
        !afterText
            || goesOn < open.size()
            || marker.filter(m -> m.one() && !isBlank(m.end(), line.end())).isPresent();
    return marker.isPresent() && interrupts && !isRule(line);
  }

  private int taken(LineCursor line) {
    if (line.isQuote()) {
      line.takeQuote();
      return QUOTE;
    }
    return line.takeMarker(ListMarker.at(text, line.at(), line.end()).orElseThrow());
  }

  private void close(int from) {
    open.subList(from, open.size()).clear();
  }

  private boolean isIndented(LineCursor line) {
    return isIndentedIn(line, open.size());
  }

  /** Whether a line is indented as code is in the first of the open quotes and list items. */
  private boolean isIndentedIn(LineCursor line, int first) {
    int before = first == 0 ? 0 : Math.max(0, open.get(first - 1));
    return line.column() - before >= Columns.CODE;
  }

  /** Whether nothing but a thematic break stands in a line, which is no list. */
  private boolean isRule(LineCursor line) {
    char sign = text.charAt(line.at());
    if ("-_*".indexOf(sign) < 0) {
      return false;
    }
    int signs = 0;
    for (int i = line.at(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == sign) {
        signs++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return signs >= SHORTEST_RULE;
  }

  private boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }
}

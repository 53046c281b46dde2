package minutebook.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the code of a Markdown text, inline and fenced: text about damaged text belongs there.
 *
 * <p>Just enough of CommonMark for that; lines and blocks are told apart by their ASCII marks,
 * which no wrong encoding changes.
 */
final class CodeText {
  /** Quote and list marks before a fence: {@code "> - ```"}. */
  private static final Pattern FENCE =
      Pattern.compile("(?<marks>[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)(?<fence>`{3,}|~{3,})");

  /** An inline span cannot run on into a line that begins a block of its own. */
  private static final Pattern BLOCK_START =
      Pattern.compile("[ \\t>]*(?:$|#|\\||---|[-*+][ \\t]|\\d{1,9}[.)][ \\t])");

  private final String text;
  private final BitSet code = new BitSet();
  private int position;

  private CodeText(String text) {
    this.text = text;
  }

  /** The offsets of the characters that are code. */
  static BitSet in(String text) {
    CodeText scan = new CodeText(text);
    // Without a fence character there is nothing to look for.
    if (text.indexOf('`') >= 0 || text.indexOf('~') >= 0) {
      scan.blocks();
    }
    return scan.code;
  }

  private void blocks() {
    int paragraph = 0;
    while (position < text.length()) {
      int end = lineEnd(position);
      Matcher fence = FENCE.matcher(text).region(position, end);
      if (fence.lookingAt() && opens(fence, end)) {
        spans(paragraph, position);
        fenced(fence.group("fence"), fence.group("marks").indexOf('>') >= 0);
        paragraph = position;
        continue;
      }
      if (BLOCK_START.matcher(text).region(position, end).lookingAt()) {
        spans(paragraph, position);
        paragraph = position;
      }
      position = end + 1;
    }
    spans(paragraph, text.length());
  }

  /** "Info strings for backtick code blocks cannot contain backticks." */
  private boolean opens(Matcher fence, int end) {
    return text.charAt(fence.end() - 1) == '~' || text.indexOf('`', fence.end(), end) < 0;
  }

  /** From the opening fence to the closing one, else to the end of the quote or the text. */
  private void fenced(String fence, boolean quoted) {
    Pattern closing =
        Pattern.compile("[ \\t>]*" + fence.charAt(0) + "{" + fence.length() + ",}[ \\t\\r]*");
    int start = position;
    position = lineEnd(position) + 1;
    boolean open = true;
    while (open && position < text.length()) {
      int end = lineEnd(position);
      if (quoted && !text.substring(position, end).stripLeading().startsWith(">")) {
        break;
      }
      open = !closing.matcher(text).region(position, end).matches();
      position = end + 1;
    }
    position = Math.min(position, text.length());
    code.set(start, position);
  }

  /**
   * "A code span begins with a backtick string and ends with a backtick string of equal length."
   */
  private void spans(int start, int end) {
    List<Run> ticks = backticks(start, end);
    for (int open = 0; open < ticks.size(); open++) {
      int close = open + 1;
      while (close < ticks.size() && length(ticks.get(close)) != length(ticks.get(open))) {
        close++;
      }
      if (close < ticks.size()) {
        code.set(ticks.get(open).start(), ticks.get(close).end());
        open = close;
      }
    }
  }

  private List<Run> backticks(int start, int end) {
    List<Run> ticks = new ArrayList<>();
    int i = text.indexOf('`', start, end);
    while (i >= 0) {
      int from = i;
      while (i < end && text.charAt(i) == '`') {
        i++;
      }
      ticks.add(new Run(from, i));
      i = text.indexOf('`', i, end);
    }
    return ticks;
  }

  private static int length(Run run) {
    return run.end() - run.start();
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}

package minutebook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Where the brackets stand that make a footnote of what is between them: {@code ^[a remark]}. */
final class FootnoteBrackets {
  private static final String MARK = "^[";

  /** Offsets in the source. */
  private final BitSet offsets = new BitSet(0);

  private FootnoteBrackets() {}

  static FootnoteBrackets in(List<? extends Node> blocks) {
    FootnoteBrackets brackets = new FootnoteBrackets();
    for (Node block : blocks) {
      if (block.getChars().indexOf(MARK) >= 0) {
        brackets.add(block.getChars());
      }
    }
    return brackets;
  }

  private void add(BasedSequence text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '[' -> open.push(i);
        case ']' -> {
          int start = open.isEmpty() ? 0 : open.pop();
          if (start > 0 && text.charAt(start - 1) == '^') {
            offsets.set(text.getIndexOffset(start));
            offsets.set(text.getIndexOffset(i));
          }
        }
        default -> {}
      }
    }
  }

  /** Whether one stands at an offset in the source; what flexmark has put in has none. */
  boolean contain(int offset) {
    return offset >= 0 && offsets.get(offset);
  }

  /** A part of the source without them. */
  String without(BasedSequence part) {
    if (offsets.isEmpty()) {
      return part.toString();
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      if (!contain(part.getIndexOffset(i))) {
        words.append(part.charAt(i));
      }
    }
    return words.toString();
  }
}

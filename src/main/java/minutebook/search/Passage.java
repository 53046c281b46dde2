package minutebook.search;

import java.util.List;
import java.util.Optional;

/**
 * The part of a long text to be shown: where most of what was found stands close together.
 *
 * @param start UTF-16 offset, where a word begins
 * @param end offset after the last character, where a word ends
 */
public record Passage(int start, int end) {
  /** A text of this length is shown whole. */
  static final int LONG = 400;

  private static final int LENGTH = 240;

  /** What is shown before the first place. */
  private static final int BEFORE = 40;

  /** Empty for a text that is short enough to be shown whole. */
  public static Optional<Passage> of(String text, List<Highlight> highlights) {
    if (text.length() <= LONG) {
      return Optional.empty();
    }
    int best = 0;
    int most = 0;
    for (int first = 0; first < highlights.size(); first++) {
      int limit = highlights.get(first).start() - BEFORE + LENGTH;
      int last = first;
      while (last < highlights.size() && highlights.get(last).end() <= limit) {
        last++;
      }
      if (last - first > most) {
        most = last - first;
        best = first;
      }
    }
    int from = highlights.isEmpty() ? 0 : highlights.get(best).start() - BEFORE;
    return Optional.of(around(text, Math.min(Math.max(0, from), text.length() - LENGTH)));
  }

  private static Passage around(String text, int from) {
    int start = from;
    while (start > 0 && start < from + BEFORE && !endsWord(text, start)) {
      start++;
    }
    while (start > 0 && start < from + BEFORE && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int to = Math.min(text.length(), from + LENGTH);
    int end = to;
    while (end < text.length() && end > to - BEFORE && !endsWord(text, end)) {
      end--;
    }
    return new Passage(whole(text, start), whole(text, end));
  }

  private static boolean endsWord(String text, int index) {
    return Character.isWhitespace(text.charAt(index));
  }

  /** Not between the halves of a character. */
  private static int whole(String text, int index) {
    return index < text.length() && Character.isLowSurrogate(text.charAt(index))
        ? index + 1
        : index;
  }
}

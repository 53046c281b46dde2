package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import minutebook.config.Blanks;
import minutebook.note.LineSpan;

/** Gathers lines that are not read as Markdown into pieces a reader can take in. */
final class PlainText {
  private static final int PIECE = 2000;

  private final int most;
  private final List<PlainLines> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int first;
  private int last;

  /**
   * Prepares it.
   *
   * @param length of the whole text, in characters
   * @param most pieces that may come of it
   */
  PlainText(int length, int most) {
    this.most = Math.max(PIECE, length / most);
  }

  /** Lines with their numbers, gathered. */
  static List<PlainLines> pieces(SortedMap<Integer, String> lines, int most) {
    int length = lines.values().stream().mapToInt(String::length).sum();
    PlainText text = new PlainText(length, most);
    lines.forEach(text::add);
    return text.pieces();
  }

  /** Adds a line unless it is blank; one that does not follow the last one begins another piece. */
  void add(int line, String written) {
    String words = Blanks.collapsed(written);
    if (words.isEmpty()) {
      return;
    }
    if (text.length() > 0 && (line != last + 1 || text.length() + words.length() >= most)) {
      end();
    }
    if (text.isEmpty()) {
      first = line;
    } else {
      text.append(' ');
    }
    last = line;
    int from = 0;
    while (words.length() - from > most) {
      int to = endOfPiece(words, from);
      text.append(words, from, to);
      end();
      first = line;
      from = words.charAt(to) == ' ' ? to + 1 : to;
    }
    text.append(words, from, words.length());
  }

  /** Before a space if there is one, and never within a character. */
  private int endOfPiece(String words, int from) {
    int to = from + most;
    while (to > from && words.charAt(to) != ' ') {
      to--;
    }
    if (to > from) {
      return to;
    }
    int end = from + most;
    return Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
  }

  private void end() {
    pieces.add(new PlainLines(new LineSpan(first, last), text.toString()));
    text.setLength(0);
  }

  List<PlainLines> pieces() {
    if (!text.isEmpty()) {
      end();
    }
    return pieces;
  }
}

package minutebook.markdown;

import java.util.Arrays;

/** Follows the headings of a body line by line, as far as their length goes. */
final class HeadingScan {
  private static final int LEVELS = 6;

  private final String body;
  private final int longest;
  private final MarkdownLines lines;

  /** Characters of the heading that holds at each level, or 0. */
  private final int[] lengths = new int[LEVELS];

  /** Characters of the text that the next line may make a heading of. */
  private int paragraph;

  /**
   * Prepares it.
   *
   * @param longest characters that a heading may have
   */
  HeadingScan(String body, int longest) {
    this.body = body;
    this.longest = longest;
    this.lines = new MarkdownLines(body);
  }

  /** Characters of the headings above the current line, all together. */
  int above() {
    return Arrays.stream(lengths).sum();
  }

  /**
   * Reads the next line.
   *
   * @param start where it begins
   * @param next where the one after it does
   * @return whether it makes a heading that is too long, of itself or of the lines above it
   */
  boolean read(int start, int next) {
    lines.read(start, next);
    int end = LineEnds.without(body, start, next);
    int at = Runs.blanksEnd(body, start, end);
    boolean text = at < end && !lines.isCode() && !lines.isNested();
    boolean begins = text && Columns.of(body, start, at) < Columns.CODE;
    int level = begins ? HeadingLine.level(body, at, end) : 0;
    int below = begins ? HeadingLine.underlineLevel(body, at, end) : 0;
    int above = paragraph;
    boolean goesOn = text && level == 0 && below == 0 && body.charAt(at) != '|';
    paragraph = goesOn ? above + end - at : 0;
    if (level > 0) {
      return !begin(level, end - at);
    }
    return below > 0 && above > 0 && !mayBegin(below, above);
  }

  /** Takes note that the last line is taken out. */
  void cut() {
    paragraph = 0;
  }

  private boolean begin(int level, int characters) {
    if (characters > longest) {
      return false;
    }
    Arrays.fill(lengths, level - 1, LEVELS, 0);
    lengths[level - 1] = characters;
    return true;
  }

  /** Below a text there may be a rule as well, so that no heading ends here. */
  private boolean mayBegin(int level, int characters) {
    if (characters > longest) {
      return false;
    }
    lengths[level - 1] = Math.max(characters, lengths[level - 1]);
    return true;
  }
}

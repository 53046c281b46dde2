package minutebook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * What Obsidian marks within a line beyond CommonMark, and what is no Markdown inside.
 *
 * <pre>
 * %%hidden%%      a comment
 * $x^2$, $$x^2$$  math; $5 and $6 is none
 * ^[a remark]     the mark that makes the bracket a footnote
 * </pre>
 */
final class ObsidianMark extends Node {
  private static final String COMMENT = "%%";
  private static final String DISPLAY_MATH = "$$";

  /** What is marked. */
  enum Kind {
    COMMENT,
    MATH,
    FOOTNOTE
  }

  private final Kind kind;

  private ObsidianMark(Kind kind, BasedSequence chars) {
    super(chars);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Finds them; nothing is searched twice. */
  static InlineMark finder() {
    return new InlineMark("%$^", ObsidianMark::at);
  }

  private static @Nullable Node at(BasedSequence input, int start) {
    return switch (input.charAt(start)) {
      case '%' -> mark(Kind.COMMENT, input, start, endOfComment(input, start));
      case '$' ->
          input.matchChars(DISPLAY_MATH, start)
              ? mark(Kind.MATH, input, start, endOfDisplayMath(input, start))
              : mark(Kind.MATH, input, start, endOfMath(input, start));
      default -> mark(Kind.FOOTNOTE, input, start, endOfFootnoteMark(input, start));
    };
  }

  private static @Nullable Node mark(Kind kind, BasedSequence input, int start, int end) {
    return end < 0 ? null : new ObsidianMark(kind, input.subSequence(start, end));
  }

  /** In its line: {@link HiddenComments} knows those of several. */
  private static int endOfComment(BasedSequence input, int start) {
    if (!input.matchChars(COMMENT, start)) {
      return -1;
    }
    int inner = start + COMMENT.length();
    int close = input.indexOf(COMMENT, inner);
    boolean inLine = close >= 0 && input.indexOfAny(c -> c == '\n' || c == '\r', inner, close) < 0;
    return inLine ? close + COMMENT.length() : -1;
  }

  private static int endOfDisplayMath(BasedSequence input, int start) {
    int inner = start + DISPLAY_MATH.length();
    int close = input.indexOf(DISPLAY_MATH, inner);
    return close < 0 ? -1 : close + DISPLAY_MATH.length();
  }

  /** It neither begins nor ends with a space, nor does a digit follow. */
  private static int endOfMath(BasedSequence input, int start) {
    int close = start + 1;
    while (close < input.length() && "$\r\n".indexOf(input.charAt(close)) < 0) {
      close += input.charAt(close) == '\\' ? 2 : 1;
    }
    boolean closed =
        close < input.length()
            && close > start + 1
            && input.charAt(close) == '$'
            && !isSpace(input.charAt(start + 1))
            && !isSpace(input.charAt(close - 1))
            && !Character.isDigit(input.safeCharAt(close + 1));
    return closed ? close + 1 : -1;
  }

  private static int endOfFootnoteMark(BasedSequence input, int start) {
    return input.safeCharAt(start + 1) == '[' ? start + 1 : -1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}

package minutebook.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
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
  static final class Marks implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "%$^";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Finder();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private static final class Finder implements InlineParserExtension {
    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence input = parser.getInput();
      int start = parser.getIndex();
      return switch (input.charAt(start)) {
        case '%' -> take(parser, Kind.COMMENT, endOfComment(input, start));
        case '$' ->
            input.matchChars(DISPLAY_MATH, start)
                ? take(parser, Kind.MATH, endOfDisplayMath(input, start))
                : take(parser, Kind.MATH, endOfMath(input, start));
        default -> take(parser, Kind.FOOTNOTE, endOfFootnoteMark(input, start));
      };
    }

    private static boolean take(LightInlineParser parser, Kind kind, int end) {
      if (end < 0) {
        return false;
      }
      parser.flushTextNode();
      int start = parser.getIndex();
      parser
          .getBlock()
          .appendChild(new ObsidianMark(kind, parser.getInput().subSequence(start, end)));
      parser.setIndex(end);
      return true;
    }

    /** In its line: {@link HiddenComments} knows those of several. */
    private static int endOfComment(BasedSequence input, int start) {
      if (!input.matchChars(COMMENT, start)) {
        return -1;
      }
      int inner = start + COMMENT.length();
      int close = input.indexOf(COMMENT, inner);
      boolean inLine =
          close >= 0 && input.indexOfAny(c -> c == '\n' || c == '\r', inner, close) < 0;
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

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
  }
}

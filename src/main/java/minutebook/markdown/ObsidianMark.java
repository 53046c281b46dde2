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
        case '%' -> take(parser, Kind.COMMENT, endOfPair(input, start, "%%"));
        case '$' ->
            input.matchChars("$$", start)
                ? take(parser, Kind.MATH, endOfPair(input, start, "$$"))
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

    private static int endOfPair(BasedSequence input, int start, String mark) {
      int inner = start + mark.length();
      int close = input.matchChars(mark, start) ? input.indexOf(mark, inner) : -1;
      return close < 0 ? -1 : close + mark.length();
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

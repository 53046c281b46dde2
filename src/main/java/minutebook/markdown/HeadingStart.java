package minutebook.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Begins headings as flexmark does, but looks at the line first: flexmark puts together all lines
 * of a paragraph before it looks whether the next one is a heading, in time that grows with their
 * square.
 */
final class HeadingStart implements CustomBlockParserFactory {
  private final HeadingParser.Factory headings = new HeadingParser.Factory();

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory all = headings.apply(options);
    return (state, matched) ->
        isHeading(state.getLine(), state.getNextNonSpaceIndex()) && !isBelowTable(state)
            ? all.tryStart(state, matched)
            : BlockStart.none();
  }

  /** Whether a line is that of an ATX heading, or one that makes a heading of those before it. */
  private static boolean isHeading(CharSequence line, int from) {
    return HeadingLine.isAt(line, from, line.length())
        || HeadingLine.underlineLevel(line, from, line.length()) > 0;
  }

  /** Lines that make a heading of those before them do not make one of a table. */
  private static boolean isBelowTable(ParserState state) {
    int from = state.getNextNonSpaceIndex();
    BlockContent above = state.getActiveBlockParser().getBlockContent();
    if (above == null || state.getLine().charAt(from) == '#') {
      return false;
    }
    int line = above.getLineCount() - 1;
    while (line > 0 && above.getLine(line).indexOf('|') >= 0) {
      if (TableBelowText.isDelimiter(above.getLine(line))) {
        return above.getLine(line - 1).indexOf('|') >= 0;
      }
      line--;
    }
    return false;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        FencedCodeBlockParser.Factory.class,
        HtmlStart.class,
        ThematicBreakParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return headings.affectsGlobalScope();
  }
}

package minutebook.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts a table from the lines directly above it: by GFM 4.10 it begins one line above its
 * delimiter row. To flexmark those lines are more header rows, or the whole is no table.
 *
 * <pre>
 * - Costs by gate           a list item
 * | Gate | Cost |           the table's header
 * |------|------|
 * </pre>
 */
final class TableBelowText implements ParagraphPreProcessor {
  private static final TableBelowText INSTANCE = new TableBelowText();

  private TableBelowText() {}

  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    int header = header(paragraph);
    if (header < 1) {
      return 0;
    }
    ParagraphParser above = new ParagraphParser();
    Paragraph text = above.getBlock();
    text.setContent(paragraph, 0, header);
    paragraph.insertBefore(text);
    state.blockParserAdded(above);
    return paragraph.getLineChars(header).getStartOffset() - paragraph.getStartOffset();
  }

  /** The line above the first delimiter row that has one with bars above it, or -1. */
  private static int header(Paragraph paragraph) {
    for (int i = 1; i < paragraph.getLineCount(); i++) {
      if (isDelimiter(paragraph.getLineChars(i))
          && paragraph.getLineChars(i - 1).indexOf('|') >= 0) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Whether a line is made of bars, dashes and colons, with a bar and a dash at least. */
  static boolean isDelimiter(CharSequence line) {
    boolean bar = false;
    boolean dash = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("|-: \t\r\n".indexOf(c) < 0) {
        return false;
      }
      bar |= c == '|';
      dash |= c == '-';
    }
    return bar && dash;
  }

  /** Has it done before flexmark looks for tables. */
  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return INSTANCE;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(TableParagraphPreProcessor.Factory().getClass());
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}

package minutebook.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Begins blocks of HTML as flexmark does, but not with a comment or a script that nothing closes,
 * which would take the rest of the note, nor with words between angle brackets.
 */
final class HtmlStart implements CustomBlockParserFactory {
  /** What goes on over empty lines, up to the end of any of them (CommonMark 4.6). */
  private static final Set<String> RAW = Set.of("pre", "script", "style");

  private final HtmlBlockParser.Factory blocks = new HtmlBlockParser.Factory();

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new InDocument(options, blocks.apply(options));
  }

  /** Begins those of one document. */
  private static final class InDocument extends AbstractBlockParserFactory {
    private final BlockParserFactory all;

    /** They are looked for once, so that a note of many is read in time. */
    private @Nullable Integer lastCommentEnd;

    private @Nullable Integer lastRawEnd;

    InDocument(DataHolder options, BlockParserFactory all) {
      super(options);
      this.all = all;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      boolean html =
          at < line.length()
              && line.charAt(at) == '<'
              && (line.matchChars(HtmlText.COMMENT, at)
                  ? isClosedComment(line, at)
                  : HtmlTag.mayBegin(line, at) && !isOpenRaw(line, at));
      return html ? all.tryStart(state, matched) : BlockStart.none();
    }

    private boolean isOpenRaw(BasedSequence line, int at) {
      if (!RAW.contains(HtmlTag.nameAt(line, at))) {
        return false;
      }
      if (lastRawEnd == null) {
        String text = line.getBaseSequence().toString().toLowerCase(Locale.ROOT);
        lastRawEnd =
            RAW.stream().mapToInt(name -> text.lastIndexOf("</" + name + ">")).max().orElseThrow();
      }
      return lastRawEnd < line.getIndexOffset(at);
    }

    private boolean isClosedComment(BasedSequence line, int at) {
      if (lastCommentEnd == null) {
        lastCommentEnd = line.getBaseSequence().lastIndexOf(HtmlText.COMMENT_END);
      }
      return HtmlText.mayEnd(line.getIndexOffset(at), lastCommentEnd);
    }
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return blocks.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return blocks.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return blocks.affectsGlobalScope();
  }
}

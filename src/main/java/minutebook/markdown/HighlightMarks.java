package minutebook.markdown;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Highlighted text, between {@code ==} and {@code ==}, is strong text here. */
final class HighlightMarks implements DelimiterProcessor {
  private static final int LENGTH = 2;

  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return LENGTH;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == LENGTH && closer.length() == LENGTH ? LENGTH : 0;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    opener.moveNodesBetweenDelimitersTo(
        new StrongEmphasis(
            opener.getTailChars(used), BasedSequence.NULL, closer.getLeadChars(used)),
        closer);
  }

  @Override
  public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun run) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean left,
      boolean right,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsSpace,
      boolean afterIsSpace) {
    return left;
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean left,
      boolean right,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsSpace,
      boolean afterIsSpace) {
    return right;
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }
}

package minutebook.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link whose address has spaces: {@code [the gate](<Gate one.md>)}. CommonMark 6.3 allows them
 * between angle brackets; flexmark follows an older version that did not. Its text is plain.
 */
final class SpacedLink implements InlineParserExtension {
  private static final String TARGET_OPEN = "](<";
  private static final String TARGET_CLOSE = ">)";

  private SpacedLink() {}

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int textEnd = input.indexOfAny(c -> "[]\r\n".indexOf(c) >= 0, start + 1);
    if (textEnd < 0 || !input.matchChars(TARGET_OPEN, textEnd)) {
      return false;
    }
    int target = textEnd + TARGET_OPEN.length();
    int targetEnd = input.indexOfAny(c -> "<>\r\n".indexOf(c) >= 0, target);
    if (targetEnd < 0
        || !input.matchChars(TARGET_CLOSE, targetEnd)
        || input.subSequence(target, targetEnd).indexOf(' ') < 0) {
      return false;
    }
    int end = targetEnd + TARGET_CLOSE.length();
    BasedSequence text = input.subSequence(start + 1, textEnd);
    Link link =
        new Link(
            input.subSequence(start, start + 1),
            text,
            input.subSequence(textEnd, textEnd + 1),
            input.subSequence(textEnd + 1, target),
            input.subSequence(target, targetEnd),
            input.subSequence(targetEnd, end));
    link.setCharsFromContent();
    link.appendChild(new Text(text));
    parser.flushTextNode();
    parser.getBlock().appendChild(link);
    parser.setIndex(end);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Looks at every opening bracket before flexmark does. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new SpacedLink();
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
}

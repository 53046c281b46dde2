package minutebook.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A link whose address has spaces: {@code [the gate](<Gate one.md>)}. CommonMark 6.3 allows them
 * between angle brackets; flexmark follows an older version that did not. Its text is plain.
 */
final class SpacedLink {
  private static final String TARGET_OPEN = "](<";
  private static final String TARGET_CLOSE = ">)";

  private SpacedLink() {}

  /** Looks at every opening bracket before flexmark does. */
  static InlineMark finder() {
    return new InlineMark("[", SpacedLink::at);
  }

  private static @Nullable Node at(BasedSequence input, int start) {
    int textEnd = input.indexOfAny(c -> "[]\r\n".indexOf(c) >= 0, start + 1);
    if (textEnd < 0 || !input.matchChars(TARGET_OPEN, textEnd)) {
      return null;
    }
    int target = textEnd + TARGET_OPEN.length();
    int targetEnd = input.indexOfAny(c -> "<>\r\n".indexOf(c) >= 0, target);
    if (targetEnd < 0
        || !input.matchChars(TARGET_CLOSE, targetEnd)
        || input.subSequence(target, targetEnd).indexOf(' ') < 0) {
      return null;
    }
    BasedSequence text = input.subSequence(start + 1, textEnd);
    Link link =
        new Link(
            input.subSequence(start, start + 1),
            text,
            input.subSequence(textEnd, textEnd + 1),
            input.subSequence(textEnd + 1, target),
            input.subSequence(target, targetEnd),
            input.subSequence(targetEnd, targetEnd + TARGET_CLOSE.length()));
    link.setCharsFromContent();
    link.appendChild(new Text(text));
    return link;
  }
}

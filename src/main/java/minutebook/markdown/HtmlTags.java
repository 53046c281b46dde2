package minutebook.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells tags from what only looks like one: their names are those of HTML, or have a hyphen and are
 * closed in the same block, as a writer's own elements are.
 */
final class HtmlTags {
  private final List<? extends CharSequence> block;
  private @Nullable Set<String> ownNames;

  /**
   * Prepares it.
   *
   * @param block the texts it is made of
   */
  HtmlTags(List<? extends CharSequence> block) {
    this.block = block;
  }

  /** The tag that begins at a {@code <}, or null. */
  @Nullable HtmlTag at(CharSequence text, int start) {
    HtmlTag tag = HtmlTag.at(text, start);
    boolean known =
        tag != null
            && (HtmlElements.has(tag.name())
                || (tag.name().indexOf('-') > 0 && ownNames().contains(tag.name())));
    return known ? tag : null;
  }

  private Set<String> ownNames() {
    if (ownNames == null) {
      ownNames = new HashSet<>();
      for (CharSequence text : block) {
        addClosed(text.toString(), ownNames);
      }
    }
    return ownNames;
  }

  private static void addClosed(String text, Set<String> names) {
    for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 1)) {
      HtmlTag tag = HtmlTag.at(text, at);
      if (tag != null) {
        names.add(tag.name());
      }
    }
  }
}

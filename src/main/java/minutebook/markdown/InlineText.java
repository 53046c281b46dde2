package minutebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.note.Link;

/**
 * Inline Markdown as read.
 *
 * @param text plain text, white space collapsed and trimmed
 * @param links wikilinks in order
 * @param tags lower case, in order, each once
 */
record InlineText(String text, List<Link> links, List<String> tags) {

  /** Between parts of one item that stand apart, such as the cells of a row. */
  static final String BETWEEN = " · ";

  /** This and what follows it, apart. */
  InlineText and(InlineText more) {
    List<Link> allLinks = new ArrayList<>(links);
    allLinks.addAll(more.links);
    Set<String> allTags = new LinkedHashSet<>(tags);
    allTags.addAll(more.tags);
    String between = text.isEmpty() || more.text.isEmpty() ? "" : BETWEEN;
    return new InlineText(text + between + more.text, allLinks, List.copyOf(allTags));
  }
}

package minutebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.note.InlineField;
import minutebook.note.Link;
import org.jspecify.annotations.Nullable;

/**
 * Inline Markdown as read.
 *
 * @param text plain text, white space collapsed and trimmed
 * @param links to other notes, in order
 * @param tags lower case, in order, each once
 * @param fields in order
 * @param anchor the name it can be linked by, or null
 */
record InlineText(
    String text,
    List<Link> links,
    List<String> tags,
    List<InlineField> fields,
    @Nullable String anchor) {

  /** Between parts of one item that stand apart, such as the cells of a row. */
  static final String BETWEEN = " · ";

  /** Text with nothing in it. */
  static InlineText plain(String text) {
    return new InlineText(text, List.of(), List.of(), List.of(), null);
  }

  InlineText withText(String other) {
    return new InlineText(other, links, tags, fields, anchor);
  }

  /** This and what follows it, apart. */
  InlineText and(InlineText more) {
    List<Link> allLinks = new ArrayList<>(links);
    allLinks.addAll(more.links);
    Set<String> allTags = new LinkedHashSet<>(tags);
    allTags.addAll(more.tags);
    List<InlineField> allFields = new ArrayList<>(fields);
    allFields.addAll(more.fields);
    String between = text.isEmpty() || more.text.isEmpty() ? "" : BETWEEN;
    return new InlineText(
        text + between + more.text,
        allLinks,
        List.copyOf(allTags),
        allFields,
        anchor == null ? more.anchor : anchor);
  }
}

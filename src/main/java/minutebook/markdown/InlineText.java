package minutebook.markdown;

import java.util.List;
import minutebook.note.Link;

/**
 * Inline Markdown as read.
 *
 * @param text plain text, white space collapsed and trimmed
 * @param links wikilinks in order
 * @param tags lower case, in order, each once
 */
record InlineText(String text, List<Link> links, List<String> tags) {}

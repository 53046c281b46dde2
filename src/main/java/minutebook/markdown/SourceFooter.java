package minutebook.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import minutebook.config.Folded;
import minutebook.config.NoteRules;
import minutebook.note.Link;

/**
 * What a note was made from: {@code *Source: [[name]]*}, a paragraph that is nothing but one
 * emphasis.
 *
 * @param sources names of notes or files
 * @param remarks whether it says more than these
 */
record SourceFooter(List<String> sources, boolean remarks) {

  static Optional<SourceFooter> in(Paragraph paragraph, NoteRules rules) {
    Node only = paragraph.getFirstChild();
    if (!(only instanceof Emphasis) || only.getNext() != null) {
      return Optional.empty();
    }
    InlineText text = InlineReader.read(only, false);
    int colon = text.text().indexOf(':');
    if (colon < 0 || !rules.sourceFooter().contains(Folded.of(text.text().substring(0, colon)))) {
      return Optional.empty();
    }
    String named = text.text().substring(colon + 1).strip();
    List<String> linked = text.links().stream().map(Link::target).toList();
    return Optional.of(
        linked.isEmpty() && !named.isEmpty()
            ? new SourceFooter(List.of(named), false)
            : new SourceFooter(linked, hasWordsBesideLinks(text, colon + 1)));
  }

  private static boolean hasWordsBesideLinks(InlineText text, int from) {
    BitSet words = new BitSet();
    for (int i = from; i < text.text().length(); i++) {
      words.set(i, Character.isLetterOrDigit(text.text().codePointAt(i)));
    }
    text.linked().forEach(link -> words.clear(link.start(), link.end()));
    return !words.isEmpty();
  }
}

package minutebook.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Tells definitions of links from text that is written alike: no link of the note leads to it.
 *
 * <pre>
 * See [the plan][1].
 *
 * [1]: https://a.example     a definition, and no text
 * [Ana]: Agreed              text
 * </pre>
 */
final class LinkDefinitions {
  private static final Parser TEXT = MarkdownParser.createWithoutDefinitions();

  private final ReferenceRepository definitions;
  private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private LinkDefinitions(ReferenceRepository definitions) {
    this.definitions = definitions;
  }

  /** Puts paragraphs in the place of definitions that are none. */
  static void unusedAsText(Document document) {
    ReferenceRepository definitions = Parser.REFERENCES.get(document);
    if (!definitions.isEmpty()) {
      LinkDefinitions all = new LinkDefinitions(definitions);
      all.collectUsed(document);
      all.replaceUnused(document);
    }
  }

  private void collectUsed(Node node) {
    if (node instanceof RefNode link && link.isDefined() && !isBox(link)) {
      used.add(link.getReferenceNode(definitions));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collectUsed(child);
    }
  }

  private void replaceUnused(Node node) {
    Node child = node.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      if (child instanceof Reference definition) {
        if (!used.contains(definition) || isBox(definition)) {
          replace(definition);
        }
      } else {
        replaceUnused(child);
      }
      child = next;
    }
  }

  private static void replace(Reference definition) {
    Document text = TEXT.parse(definition.getChars());
    while (text.getFirstChild() != null) {
      definition.insertBefore(text.getFirstChild());
    }
    definition.unlink();
  }

  /** Whether it begins a list item with what makes a task of it. */
  private static boolean isBox(Node node) {
    Node block = node instanceof Reference ? node : node.getParent();
    return block != null
        && block.getParent() instanceof ListItem
        && block.getPrevious() == null
        && block.getStartOffset() == node.getStartOffset()
        && Checkbox.at(block.getChars()).isPresent();
  }
}

package minutebook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import minutebook.note.Link;
import org.jspecify.annotations.Nullable;

/** Reads the inline nodes of one block as plain text, with the links and tags in them. */
final class InlineReader {
  private static final String ESCAPED_HASH = "\\#";

  private final InlineDraft draft;
  private final PlainWords text;
  private final boolean amongPeople;

  /**
   * Source offsets between which is read: marks already understood, such as {@code [x]}, are not.
   */
  private final int from;

  private final int to;

  private final HtmlTags tags;

  private final FootnoteBrackets footnoteBrackets;

  private InlineReader(
      List<? extends Node> blocks, FieldForm form, int from, int to, boolean amongPeople) {
    this.tags = new HtmlTags(blocks.stream().map(Node::getChars).toList());
    this.footnoteBrackets = FootnoteBrackets.in(blocks);
    this.draft = new InlineDraft(form);
    this.text = draft.text();
    this.from = from;
    this.to = to;
    this.amongPeople = amongPeople;
  }

  static InlineText read(Node block, boolean amongPeople) {
    return read(List.of(block), FieldForm.BRACKETS, 0, Integer.MAX_VALUE, amongPeople);
  }

  /**
   * Several blocks as one text, a space between them.
   *
   * @param from offset in the source
   * @param to offset in the source, exclusive
   */
  static InlineText read(
      List<? extends Node> blocks, FieldForm form, int from, int to, boolean amongPeople) {
    InlineReader reader = new InlineReader(blocks, form, from, to, amongPeople);
    for (Node block : blocks) {
      reader.draft.beginBlock(Math.max(from, block.getStartOffset()));
      reader.children(block);
      if (block instanceof Paragraph) {
        reader.draft.takeAnchor();
      }
    }
    return reader.draft.result();
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child.getEndOffset() > from && child.getStartOffset() < to) {
        inline(child);
      }
    }
  }

  private void inline(Node node) {
    switch (node) {
      case Text plain -> text(plain);
      case SoftLineBreak line -> draft.newLine(line);
      case HardLineBreak line -> draft.newLine(line);
      case Code code -> draft.addOpaque(code.getText().toString(), null);
      case WikiNode wiki -> wikilink(wiki);
      case Strikethrough struck -> {
        draft.beginStriking();
        children(struck);
        draft.endStriking();
      }
      case ObsidianMark mark -> mark(mark);
      case Footnote reference when reference.isDefined() -> draft.addHidden(reference);
      case Footnote reference -> text.append(source(reference));
      case HtmlEntity entity -> text.append(entity.getChars().unescape());
      case HtmlInlineComment comment -> {
        text.space();
        draft.addHidden(comment);
      }
      case HtmlInlineBase html -> html(html);
      case AutoLink address -> draft.addOpaque(address.getText().toString(), null);
      case InlineLinkNode link when !link.getUrl().isEmpty() -> link(link);
      case LinkNodeBase link when !link.hasChildren() ->
          draft.addOpaque(link.getChars().unescape(), null);
      case RefNode reference when !reference.isDefined() || reference.getStartOffset() < from ->
          bracket(reference);
      case RefNode reference -> definedLink(reference);
      default -> childrenOrSource(node);
    }
  }

  private void childrenOrSource(Node node) {
    if (node.hasChildren()) {
      children(node);
    } else {
      text.append(source(node));
    }
  }

  /** A link whose address stands elsewhere in the note. */
  private void definedLink(RefNode node) {
    int start = text.length();
    childrenOrSource(node);
    String shown = text.from(start).strip();
    Reference definition = node.getReferenceNode(node.getDocument());
    if (definition != null) {
      draft.addTarget(LinkTarget.wordsOf(definition.getUrl().unescape()), shown, start);
      draft.addBeside(definition.getTitle().unescape(), shown);
    }
  }

  private void html(HtmlInlineBase node) {
    HtmlTag tag = tags.at(node.getChars(), 0);
    if (tag == null) {
      text.append(source(node));
      return;
    }
    if (tag.partsWords()) {
      text.space();
    }
    if (tag.strikes()) {
      if (tag.closes()) {
        draft.endStriking();
      } else {
        draft.beginStriking();
      }
    }
    draft.addHidden(node);
  }

  private void mark(ObsidianMark mark) {
    switch (mark.kind()) {
      case COMMENT -> draft.addHiddenTags(Tags.in(mark.getChars().toString(), new BitSet()));
      case MATH -> draft.addOpaque(mark.getChars().toString(), null);
      case FOOTNOTE -> text.space();
    }
    if (mark.kind() != ObsidianMark.Kind.MATH) {
      draft.addHidden(mark);
    }
  }

  /** The {@code #} of {@code \\#x} begins no tag. */
  private void text(Text node) {
    String all = within(node);
    int start = 0;
    int hash = all.indexOf(ESCAPED_HASH);
    while (hash >= 0) {
      text.append(unescaped(all.substring(start, hash)));
      draft.addOpaque("#", null);
      start = hash + ESCAPED_HASH.length();
      hash = all.indexOf(ESCAPED_HASH, start);
    }
    text.append(unescaped(all.substring(start)));
  }

  /** What looks like a link and is none. */
  private void bracket(RefNode node) {
    if (isOnePair(node)) {
      boolean footnote = footnoteBrackets.contain(node.getStartOffset());
      text.append(footnote ? "" : "[");
      children(node);
      if (footnote) {
        draft.addHidden(node);
      } else {
        text.append("]");
      }
    } else {
      text.append(source(node));
    }
  }

  /** Of {@code [a][b][[c]]} flexmark makes a node that holds {@code a} and is called after b. */
  private static boolean isOnePair(RefNode node) {
    BasedSequence reference = node.getReference();
    return node.isReferenceTextCombined()
        && !reference.isBlank()
        && node.getFirstChild() != null
        && node.getFirstChild().getStartOffset() >= reference.getStartOffset();
  }

  private void wikilink(WikiNode wiki) {
    String chars = wiki.getChars().toString();
    String inner = chars.substring(chars.indexOf('[') + 2, chars.length() - 2);
    LinkTarget target =
        wiki instanceof WikiImage ? LinkTarget.ofEmbed(inner) : LinkTarget.ofWikilink(inner);
    int start = draft.addOpaque(target.shown(), link(target.note(), target.shown()));
    draft.addTarget(target.inFull(), target.shown(), start);
    draft.addLinked(wiki, start, text.length());
  }

  private void link(InlineLinkNode node) {
    text.beginWord(node.getText());
    int start = text.length();
    if (node instanceof Image) {
      text.append(LinkTarget.withoutSize(node.getText().unescape()));
    } else {
      children(node);
    }
    String display = text.from(start).strip();
    int end = text.length();
    String address = node.getUrl().unescape();
    draft.addTarget(LinkTarget.wordsOf(address), display, start);
    draft.addBeside(node.getTitle().unescape(), display);
    LinkTarget.ofAddress(address)
        .ifPresent(
            note -> {
              var unused = link(note, display);
              draft.addLinked(node, start, end);
            });
  }

  /** The link, unless it leads to the note it stands in. */
  private @Nullable Link link(String note, String display) {
    if (note.isEmpty()) {
      return null;
    }
    Link link = new Link(note, display.strip(), amongPeople);
    draft.addLink(link);
    return link;
  }

  private String source(Node node) {
    return unescaped(within(node));
  }

  /** A node as written, as far as it is read. */
  private String within(Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    BasedSequence chars = node.getChars();
    if (start < from || end > to) {
      chars = chars.subSequence(Math.max(start, from) - start, Math.min(end, to) - start);
    }
    return footnoteBrackets.without(chars);
  }

  private static String unescaped(String words) {
    return words.indexOf('\\') < 0 && words.indexOf('&') < 0
        ? words
        : Escaping.unescapeString(words);
  }
}

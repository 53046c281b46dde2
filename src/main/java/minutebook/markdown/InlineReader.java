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
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.note.Link;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/** Reads the inline nodes of one block as plain text, with the links and tags in them. */
final class InlineReader {
  private static final String ESCAPED_HASH = "\\#";

  private final PlainWords text = new PlainWords();
  private final List<Link> links = new ArrayList<>();
  private final List<TextSpan> linked = new ArrayList<>();
  private final BitSet opaque = new BitSet();
  private final List<InlineText.Opaque> opaqueParts = new ArrayList<>();
  private final Set<String> beside = new LinkedHashSet<>();
  private final PlacesOfText places;
  private final BitSet lineStarts = new BitSet(0);
  private final FieldForm form;
  private final List<String> hiddenTags = new ArrayList<>();
  private final boolean amongPeople;

  /**
   * Source offsets between which is read: marks already understood, such as {@code [x]}, are not.
   */
  private final int from;

  private final int to;

  private final HtmlTags tags;

  private final FootnoteBrackets footnoteBrackets;

  private @Nullable String anchor;

  private InlineReader(
      List<? extends Node> blocks, FieldForm form, int from, int to, boolean amongPeople) {
    this.tags = new HtmlTags(blocks.stream().map(Node::getChars).toList());
    this.footnoteBrackets = FootnoteBrackets.in(blocks);
    this.form = form;
    this.places = new PlacesOfText(text, form == FieldForm.TASK);
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
      reader.text.space();
      reader.places.addLine(Math.max(from, block.getStartOffset()));
      reader.children(block);
      if (block instanceof Paragraph) {
        reader.takeAnchor();
      }
    }
    return reader.result();
  }

  private void takeAnchor() {
    text.trim();
    int mark = BlockId.start(text.text(), opaque);
    if (mark >= 0) {
      anchor = text.from(mark + 1);
      text.cut(mark);
    }
  }

  private InlineText result() {
    text.trim();
    String plain = text.from(0);
    if (!FieldReader.mayHoldFields(plain)) {
      return new InlineText(
          plain,
          links,
          linkedIn(plain),
          tags(plain),
          List.of(),
          List.copyOf(beside),
          anchor,
          opaqueParts,
          places.all());
    }
    FieldReader fields = new FieldReader(plain, opaque, form);
    beside.addAll(fields.hiddenKeys());
    return new InlineText(
        fields.shown(),
        links,
        fields.shownSpans(linkedIn(plain)),
        tags(plain),
        fields.fields(lineStarts),
        List.copyOf(beside),
        anchor,
        fields.shownAt(opaqueParts),
        fields.shownPlaces(places.all()));
  }

  /** In order, without the white space that was trimmed. */
  private List<TextSpan> linkedIn(String plain) {
    return linked.stream()
        .filter(span -> span.start() < plain.length())
        .map(span -> new TextSpan(span.start(), Math.min(span.end(), plain.length())))
        .sorted(Comparator.comparingInt(TextSpan::start))
        .toList();
  }

  private List<String> tags(String plain) {
    Set<String> shown = Tags.in(plain, opaque);
    if (hiddenTags.isEmpty()) {
      return List.copyOf(shown);
    }
    Set<String> all = new LinkedHashSet<>(shown);
    all.addAll(hiddenTags);
    return List.copyOf(all);
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
      case SoftLineBreak line -> newLine(line);
      case HardLineBreak line -> newLine(line);
      case Code code -> opaque(code.getText().toString());
      case WikiNode wiki -> wikilink(wiki);
      case ObsidianMark mark -> mark(mark);
      case Footnote reference when reference.isDefined() -> places.addHidden(reference);
      case Footnote reference -> text.append(source(reference));
      case HtmlEntity entity -> text.append(entity.getChars().unescape());
      case HtmlInlineComment comment -> {
        text.space();
        places.addHidden(comment);
      }
      case HtmlInlineBase html -> html(html);
      case AutoLink address -> opaque(address.getText().toString());
      case InlineLinkNode link when !link.getUrl().isEmpty() -> link(link);
      case LinkNodeBase link when !link.hasChildren() -> opaque(link.getChars().unescape());
      case RefNode reference when !reference.isDefined() || reference.getStartOffset() < from ->
          bracket(reference);
      default -> {
        if (node.hasChildren()) {
          children(node);
        } else {
          text.append(source(node));
        }
      }
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
    places.addHidden(node);
  }

  private void mark(ObsidianMark mark) {
    switch (mark.kind()) {
      case COMMENT -> hiddenTags.addAll(Tags.in(mark.getChars().toString(), new BitSet()));
      case MATH -> opaque(mark.getChars().toString());
      case FOOTNOTE -> text.space();
    }
    if (mark.kind() != ObsidianMark.Kind.MATH) {
      places.addHidden(mark);
    }
  }

  /** The {@code #} of {@code \\#x} begins no tag. */
  private void text(Text node) {
    String all = within(node);
    int start = 0;
    int hash = all.indexOf(ESCAPED_HASH);
    while (hash >= 0) {
      text.append(unescaped(all.substring(start, hash)));
      opaque("#");
      start = hash + ESCAPED_HASH.length();
      hash = all.indexOf(ESCAPED_HASH, start);
    }
    text.append(unescaped(all.substring(start)));
  }

  /** What looks like a link and is none. */
  private void bracket(RefNode node) {
    if (node.hasChildren() && node.isReferenceTextCombined() && !node.getReference().isBlank()) {
      boolean footnote = footnoteBrackets.contain(node.getStartOffset());
      text.append(footnote ? "" : "[");
      children(node);
      if (footnote) {
        places.addHidden(node);
      } else {
        text.append("]");
      }
    } else {
      text.append(source(node));
    }
  }

  private void wikilink(WikiNode wiki) {
    String chars = wiki.getChars().toString();
    String inner = chars.substring(chars.indexOf('[') + 2, chars.length() - 2);
    LinkTarget target =
        wiki instanceof WikiImage ? LinkTarget.ofEmbed(inner) : LinkTarget.ofWikilink(inner);
    opaque(target.shown(), link(target.note(), target.shown()));
    addBeside(target.inFull(), target.shown());
    InlineText.Opaque shown = opaqueParts.getLast();
    addLinked(wiki, shown.start(), shown.end());
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
    addBeside(LinkTarget.wordsOf(address), display);
    addBeside(node.getTitle().unescape(), display);
    LinkTarget.ofAddress(address)
        .ifPresent(
            note -> {
              var unused = link(note, display);
              addLinked(node, start, end);
            });
  }

  private void addBeside(String words, String shown) {
    if (!words.isBlank() && !words.equals(shown)) {
      beside.add(words);
    }
  }

  private void addLinked(Node node, int start, int end) {
    if (start < end) {
      linked.add(new TextSpan(start, end));
    }
    if (start == end || IsoDates.isDate(text.from(start), 0, end - start)) {
      places.addHidden(node);
    }
  }

  /** The link, unless it leads to the note it stands in. */
  private @Nullable Link link(String note, String display) {
    if (note.isEmpty()) {
      return null;
    }
    Link link = new Link(note, display.strip(), amongPeople);
    links.add(link);
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

  private void opaque(String words) {
    opaque(words, null);
  }

  private void opaque(String words, @Nullable Link link) {
    text.beginWord(words);
    int start = text.length();
    text.append(words);
    opaque.set(start, text.length());
    opaqueParts.add(new InlineText.Opaque(start, text.length(), link));
  }

  private void newLine(Node node) {
    text.space();
    lineStarts.set(text.length());
    places.addLine(node.getEndOffset());
  }
}

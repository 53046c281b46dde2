package minutebook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.Folded;
import minutebook.config.NoteRules;
import minutebook.note.LineSpan;
import minutebook.note.QueryBlock;
import minutebook.note.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Walks a note's Markdown block by block: a heading begins a section, metadata lines and source
 * footers are fields of the note, everything else that is text is an item. So is a heading with
 * nothing below it, since its words are in no item's path, unless it only names a kind of section.
 */
final class BlockReader {
  private final NoteRules rules;
  private final LineIndex lines;
  private final NoteBuilder note;
  private final NoteHead head;
  private final SectionTracker sections;
  private final ItemReader items;

  /** The last heading that began a section. */
  private @Nullable Heading last;

  /** How much the note said before it. */
  private int saidBeforeLast;

  BlockReader(Configuration configuration, LineIndex lines, NoteBuilder note, NoteHead head) {
    this.rules = configuration.notes();
    this.lines = lines;
    this.note = note;
    this.head = head;
    this.sections = note.sections();
    this.items = new ItemReader(configuration, lines, note);
  }

  /**
   * Reads a note.
   *
   * @param plain lines that are not in the document, in order; each belongs to the section it
   *     stands in
   */
  void read(Document document, List<PlainLines> plain) {
    Deque<PlainLines> between = new ArrayDeque<>(plain);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      int line = lines.line(block.getStartOffset());
      while (!between.isEmpty() && between.getFirst().lines().start() < line) {
        items.plain(between.removeFirst());
      }
      block(block, null);
    }
    between.forEach(items::plain);
    endSection(0);
    int lastPlain = plain.isEmpty() ? 0 : plain.getLast().lines().end();
    sections.close(Math.max(lines.last(), lastPlain));
  }

  /**
   * Reads the blocks in a block.
   *
   * @param item index of the item they stand in, or null
   */
  private void blocks(Node parent, @Nullable Integer item) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child, item);
    }
  }

  private void block(Node block, @Nullable Integer item) {
    switch (block) {
      case Heading heading when heading.getParent() instanceof Document -> heading(heading);
      case Heading heading -> text(heading, item);
      case Paragraph paragraph -> paragraph(paragraph, item);
      case ListItem listItem -> listItem(listItem, item);
      case FencedCodeBlock code -> fencedCode(code, item);
      case IndentedCodeBlock code -> items.code(code, content(code), item);
      case TableBlock table -> table(table, item);
      case BlockQuote quote -> quote(quote, item);
      case HtmlBlockBase html -> items.html(html, item);
      default -> blocks(block, item);
    }
  }

  private void heading(Heading block) {
    InlineText text = InlineReader.read(block, false);
    SectionHeading heading = SectionHeading.of(block.getLevel(), text, rules);
    int line = lines.line(block.getStartOffset());
    if (!head.takeHeading(heading, line)) {
      endSection(heading.level());
      sections.heading(heading, line);
      last = heading.nameOnly() ? null : block;
      saidBeforeLast = note.said();
    }
  }

  /**
   * Keeps the last heading as an item when nothing stands below it.
   *
   * @param nextLevel of the heading that follows; one of a higher level stands below
   */
  private void endSection(int nextLevel) {
    if (last != null && note.said() == saidBeforeLast && nextLevel <= last.getLevel()) {
      text(last, null);
    }
  }

  private void paragraph(Paragraph paragraph, @Nullable Integer item) {
    Optional<SourceFooter> footer = SourceFooter.in(paragraph, rules);
    footer.ifPresent(found -> note.addSources(found.sources()));
    if (footer.isPresent() && !footer.get().remarks()) {
      return;
    }
    if (item == null && !head.ended()) {
      headParagraph(paragraph);
    } else {
      text(paragraph, item);
    }
  }

  private void text(Block block, @Nullable Integer item) {
    items.paragraph(block, block.getStartOffset(), block.getEndOffset(), item);
  }

  /** Metadata lines go to the note's head; the lines between them are items. */
  private void headParagraph(Paragraph paragraph) {
    int from = paragraph.getStartOffset();
    for (int i = 0; i < paragraph.getLineCount(); i++) {
      var line = paragraph.getLineChars(i);
      if (head.takeLine(line.toString(), lines.line(line.getStartOffset()))) {
        if (from < line.getStartOffset()) {
          items.paragraph(paragraph, from, line.getStartOffset(), null);
        }
        from = line.getEndOffset();
      }
    }
    if (from < paragraph.getEndOffset()) {
      items.paragraph(paragraph, from, paragraph.getEndOffset(), null);
    }
  }

  private void listItem(ListItem block, @Nullable Integer parent) {
    List<Block> own = textOf(block);
    if (parent == null && !own.isEmpty() && head.awaitsNames()) {
      Block first = own.getFirst();
      head.takeListItem(first.getChars().toString().strip(), lines.line(first.getStartOffset()));
    }
    Integer item = own.isEmpty() ? parent : items.listItem(own, parent);
    blocksBesideText(block, item);
  }

  private void quote(BlockQuote quote, @Nullable Integer parent) {
    Optional<Callout> callout = Callout.in(quote);
    if (callout.isEmpty()) {
      blocks(quote, parent);
      return;
    }
    SectionKind kind = rules.callouts().get(callout.get().type());
    if (kind == null) {
      callout(callout.get(), quote, parent);
      return;
    }
    LineSpan place = linesOf(quote);
    int section = sections.beginCallout(kind, place.start());
    callout(callout.get(), quote, parent);
    sections.endCallout(section, place.end());
  }

  private void callout(Callout callout, BlockQuote quote, @Nullable Integer parent) {
    Integer item = items.callout(callout, textOf(quote), parent);
    blocksBesideText(quote, item);
  }

  /** Paragraphs, and headings, which begin no section within something. */
  private static List<Block> textOf(Node block) {
    List<Block> own = new ArrayList<>();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block text && isText(text)) {
        own.add(text);
      }
    }
    return own;
  }

  private static boolean isText(Node block) {
    return block instanceof Paragraph || block instanceof Heading;
  }

  private void blocksBesideText(Node parent, @Nullable Integer item) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (!isText(child)) {
        block(child, item);
      }
    }
  }

  /** A query that is not closed takes the rest of the note with it, which is to be found. */
  private void fencedCode(FencedCodeBlock block, @Nullable Integer item) {
    String language = Folded.of(block.getInfo().toString()).split(" ", 2)[0];
    String content = content(block);
    if (rules.queryBlocks().contains(language) && !block.getClosingMarker().isEmpty()) {
      note.add(new QueryBlock(language, content.stripTrailing(), linesOf(block)));
    } else {
      items.code(block, content, item);
    }
  }

  private static String content(Block code) {
    StringBuilder content = new StringBuilder();
    code.getContentLines().forEach(content::append);
    return LineEnds.asLf(content.toString());
  }

  private void table(TableBlock table, @Nullable Integer item) {
    new TableReader(table, rules, items.amongPeople()).rows().forEach(row -> items.row(row, item));
  }

  private LineSpan linesOf(Node block) {
    return lines.lines(block.getStartOffset(), block.getEndOffset());
  }
}

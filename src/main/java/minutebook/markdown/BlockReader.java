package minutebook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.Configuration;
import minutebook.config.Folded;
import minutebook.config.NoteRules;
import minutebook.note.Cell;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import minutebook.note.Link;
import minutebook.note.QueryBlock;
import minutebook.note.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Walks a note's Markdown block by block and tells its builder what it finds: a heading begins a
 * section, metadata lines and source footers are fields, everything else that is text is an item.
 */
final class BlockReader {
  /** One code point between brackets, as the Obsidian Tasks plugin has it; no space need follow. */
  private static final Pattern TASK = Pattern.compile("^\\[(\\P{Cntrl})]");

  private static final Pattern CALLOUT = Pattern.compile("^\\[!([\\w-]+)][+-]?[ \\t]*");
  private static final Pattern BLOCK_ID = Pattern.compile("\\s\\^[A-Za-z0-9-]+$");

  private final Configuration configuration;
  private final LineIndex lines;
  private final NoteBuilder note;
  private final NoteHead head;
  private final SectionTracker sections;

  BlockReader(Configuration configuration, LineIndex lines, NoteBuilder note, NoteHead head) {
    this.configuration = configuration;
    this.lines = lines;
    this.note = note;
    this.head = head;
    this.sections = new SectionTracker(configuration.notes(), note.sections);
  }

  void read(Document document) {
    blocks(document, null);
    sections.close(lines.last());
  }

  private void blocks(Node parent, @Nullable Integer parentItem) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Heading heading -> heading(heading);
        case Paragraph paragraph -> paragraph(paragraph, parentItem);
        case ListBlock list -> blocks(list, parentItem);
        case ListItem item -> listItem(item, parentItem);
        case FencedCodeBlock code -> fencedCode(code, parentItem);
        case IndentedCodeBlock code -> code(code, code.getContentChars().toString(), parentItem);
        case TableBlock table -> table(table, parentItem);
        case BlockQuote quote -> quote(quote, parentItem);
        case HtmlBlockBase ignored -> {}
        default -> blocks(child, parentItem);
      }
    }
  }

  private void heading(Heading heading) {
    String text = InlineReader.read(heading, 0, false).text();
    int line = lines.line(heading.getStartOffset());
    sections.heading(heading.getLevel(), text, line, !head.isTitle(heading.getLevel(), text, line));
  }

  private void paragraph(Paragraph paragraph, @Nullable Integer parentItem) {
    if (isSourceFooter(paragraph)) {
      return;
    }
    int from = parentItem == null && head.open(note) ? metadataLines(paragraph) : 0;
    if (from < paragraph.getEndOffset()) {
      add(ItemForm.PARAGRAPH, paragraph, List.of(paragraph), from, parentItem);
    }
  }

  /** Takes the metadata lines a paragraph begins with; the offset after them. */
  private int metadataLines(Paragraph paragraph) {
    NoteRules rules = configuration.notes();
    for (int i = 0; i < paragraph.getLineCount(); i++) {
      var line = paragraph.getLineChars(i);
      Optional<MetadataLine> metadata =
          MetadataLine.of(line.toString().stripTrailing())
              .filter(found -> head.accepts(found, rules));
      if (metadata.isEmpty()) {
        return line.getStartOffset();
      }
      head.add(metadata.get(), rules);
    }
    return paragraph.getEndOffset();
  }

  /** {@code *Source: [[name]]*}: a paragraph that is nothing but one emphasis. */
  private boolean isSourceFooter(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    if (!(only instanceof Emphasis) || only.getNext() != null) {
      return false;
    }
    InlineText footer = InlineReader.read(only, 0, false);
    int colon = footer.text().indexOf(':');
    if (colon < 0
        || !configuration
            .notes()
            .sourceFooter()
            .contains(Folded.of(footer.text().substring(0, colon)))) {
      return false;
    }
    if (footer.links().isEmpty()) {
      note.sources.add(footer.text().substring(colon + 1).strip());
    } else {
      footer.links().forEach(link -> note.sources.add(link.target()));
    }
    return true;
  }

  private void listItem(ListItem item, @Nullable Integer parentItem) {
    List<Paragraph> own = new ArrayList<>();
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph paragraph) {
        own.add(paragraph);
      }
    }
    Integer index =
        own.isEmpty() ? parentItem : add(ItemForm.LIST_ITEM, own.getFirst(), own, 0, parentItem);
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Paragraph)) {
        blocksOf(child, index);
      }
    }
  }

  private void blocksOf(Node node, @Nullable Integer parentItem) {
    switch (node) {
      case FencedCodeBlock code -> fencedCode(code, parentItem);
      case IndentedCodeBlock code -> code(code, code.getContentChars().toString(), parentItem);
      case TableBlock table -> table(table, parentItem);
      case BlockQuote quote -> quote(quote, parentItem);
      case Heading heading -> heading(heading);
      default -> blocks(node, parentItem);
    }
  }

  /** Adds the item these blocks make; its index, or the parent's when there is no text. */
  private @Nullable Integer add(
      ItemForm form, Node first, List<? extends Node> blocks, int from, @Nullable Integer parent) {
    int start = Math.max(first.getStartOffset(), from);
    Matcher box = TASK.matcher(first.getChars().subSequence(start - first.getStartOffset()));
    boolean task = form == ItemForm.LIST_ITEM && box.find();
    InlineText inline = InlineReader.read(blocks, task ? start + box.end() : from, amongPeople());
    String text = BLOCK_ID.matcher(inline.text()).replaceFirst("");
    TaskLine fields = task ? TaskLine.read(box.group(1), text, configuration.tasks()) : null;
    String shown = fields == null ? text : fields.text();
    if (shown.isEmpty() && inline.links().isEmpty()) {
      return parent;
    }
    LineSpan place = lines.lines(start, blocks.getLast().getEndOffset());
    return note.add(
        new Item(
            form,
            note.currentSection(),
            shown,
            parent,
            List.of(place),
            IsoDates.leading(shown).orElse(null),
            inline.tags(),
            inline.links(),
            List.of(),
            fields == null ? null : fields.task()));
  }

  private boolean amongPeople() {
    return note.currentKind() == SectionKind.CONTACT;
  }

  private void fencedCode(FencedCodeBlock block, @Nullable Integer parentItem) {
    String language = Folded.of(block.getInfo().toString()).split(" ", 2)[0];
    String content = block.getContentChars().toString();
    if (configuration.notes().queryBlocks().contains(language)) {
      note.queries.add(new QueryBlock(language, content.strip(), linesOf(block)));
    } else {
      code(block, content, parentItem);
    }
  }

  private void code(Node block, String content, @Nullable Integer parentItem) {
    if (!content.isBlank()) {
      plain(ItemForm.CODE, block, content.strip(), List.of(), List.of(), parentItem, null);
    }
  }

  private void table(TableBlock table, @Nullable Integer parentItem) {
    TableReader reader = new TableReader(table, configuration.notes(), amongPeople());
    for (TableReader.Row row : reader.rows()) {
      plain(
          ItemForm.TABLE_ROW,
          row.node(),
          row.text(),
          row.links(),
          row.cells(),
          parentItem,
          row.tags());
    }
  }

  private void quote(BlockQuote quote, @Nullable Integer parentItem) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      blocks(quote, parentItem);
      return;
    }
    Matcher mark = CALLOUT.matcher(first.getChars());
    if (!mark.find()) {
      blocks(quote, parentItem);
      return;
    }
    List<Paragraph> own = new ArrayList<>();
    for (Node child = first; child != null; child = child.getNext()) {
      if (child instanceof Paragraph paragraph) {
        own.add(paragraph);
      }
    }
    Integer index =
        add(ItemForm.CALLOUT, first, own, first.getStartOffset() + mark.end(), parentItem);
    for (Node child = first.getNext(); child != null; child = child.getNext()) {
      if (!(child instanceof Paragraph)) {
        blocksOf(child, index);
      }
    }
  }

  private void plain(
      ItemForm form,
      Node block,
      String text,
      List<Link> links,
      List<Cell> cells,
      @Nullable Integer parentItem,
      @Nullable List<String> tags) {
    LocalDate date = form == ItemForm.CODE ? null : IsoDates.leading(text).orElse(null);
    note.add(
        new Item(
            form,
            note.currentSection(),
            text,
            parentItem,
            List.of(linesOf(block)),
            date,
            tags == null ? List.of() : tags,
            links,
            cells,
            null));
  }

  private LineSpan linesOf(Node block) {
    return lines.lines(block.getStartOffset(), block.getEndOffset());
  }
}

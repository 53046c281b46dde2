package minutebook.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.time.LocalDate;
import java.util.List;
import minutebook.config.Configuration;
import minutebook.note.Cell;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import minutebook.note.SectionKind;
import minutebook.note.Task;
import org.jspecify.annotations.Nullable;

/**
 * Reads one block as an item of the note. What can hold other blocks gives the index of the item,
 * or its parent's when it has no text itself.
 */
final class ItemReader {
  private static final int END = Integer.MAX_VALUE;

  private final LineIndex lines;
  private final NoteBuilder note;
  private final TaskReader tasks;

  ItemReader(Configuration configuration, LineIndex lines, NoteBuilder note) {
    this.lines = lines;
    this.note = note;
    this.tasks = new TaskReader(configuration.tasks());
  }

  /**
   * Reads a part of a paragraph.
   *
   * @param from offset of its first character
   * @param to offset after its last
   */
  void paragraph(Block block, int from, int to, @Nullable Integer parent) {
    InlineText text = InlineReader.read(List.of(block), FieldForm.LINES, from, to, amongPeople());
    var unused = add(ItemForm.PARAGRAPH, text, lines.lines(from, to), parent);
  }

  /** Reads the text a list item has of its own. */
  @Nullable Integer listItem(List<Block> own, @Nullable Integer parent) {
    Block first = own.getFirst();
    int boxLength = Checkbox.at(first.getChars()).map(Checkbox::length).orElse(0);
    int from = first.getStartOffset() + boxLength;
    if (boxLength > 0 && tasks.isTask(firstLine(first.getChars().toString()))) {
      return task(first.getChars().subSequence(1, boxLength - 1).toString(), own, from, parent);
    }
    InlineText text = InlineReader.read(own, FieldForm.BRACKETS, from, END, amongPeople());
    return add(ItemForm.LIST_ITEM, text, linesOf(own), parent);
  }

  private @Nullable Integer task(
      String symbol, List<Block> own, int from, @Nullable Integer parent) {
    int lineEnd = firstLineEnd(own.getFirst());
    InlineText line = InlineReader.read(own, FieldForm.TASK, from, lineEnd, amongPeople());
    InlineText more = InlineReader.read(own, FieldForm.TASK, lineEnd, END, amongPeople());
    TaskLine task = tasks.read(symbol, line, more);
    LineSpan place = linesOf(own);
    TaskDiagnostics.of(task, lines).forEach(note::add);
    return add(ItemForm.LIST_ITEM, task.text(), List.of(), place, parent, task.task());
  }

  private static String firstLine(String text) {
    int end = LineEnds.after(text, 0);
    return end < 0 ? text : text.substring(0, end);
  }

  /** Offset of the line break after which nothing goes on that has begun before, such as code. */
  private static int firstLineEnd(Block paragraph) {
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        return child.getStartOffset();
      }
    }
    return paragraph.getEndOffset();
  }

  /** Reads a callout's title and the text that follows it. */
  @Nullable Integer callout(Callout callout, List<Block> own, @Nullable Integer parent) {
    InlineText title =
        InlineReader.read(
            own, FieldForm.BRACKETS, callout.titleStart(), callout.titleEnd(), amongPeople());
    InlineText rest =
        InlineReader.read(own, FieldForm.LINES, callout.titleEnd(), END, amongPeople());
    return add(ItemForm.CALLOUT, InlineText.apart(List.of(title, rest)), linesOf(own), parent);
  }

  /** Reads a block of code as it stands. */
  void code(Node block, String content, @Nullable Integer parent) {
    if (!content.isBlank()) {
      InlineText text = InlineText.plain(content.strip());
      addItem(ItemForm.CODE, text, List.of(), linesOf(List.of(block)), null, parent, null);
    }
  }

  /** Reads a block of HTML as its text. */
  void html(Block block, @Nullable Integer parent) {
    InlineText text = InlineText.plain(HtmlText.of(String.join("", block.getContentLines())));
    var unused = add(ItemForm.PARAGRAPH, text, linesOf(List.of(block)), parent);
  }

  /** Takes lines as they stand. */
  void plain(PlainLines plain) {
    InlineText text = InlineText.plain(plain.text());
    var unused = addItem(ItemForm.PARAGRAPH, text, List.of(), plain.lines(), null, null, null);
  }

  /** Reads a row of a table. */
  void row(TableReader.Row row, @Nullable Integer parent) {
    LineSpan place = linesOf(List.of(row.node()));
    var unused = add(ItemForm.TABLE_ROW, row.text(), row.cells(), place, parent, null);
  }

  /** Whether names that stand here are names of people. */
  boolean amongPeople() {
    return note.sections().kind() == SectionKind.CONTACT;
  }

  private @Nullable Integer add(
      ItemForm form, InlineText text, LineSpan place, @Nullable Integer parent) {
    return add(form, text, List.of(), place, parent, null);
  }

  private @Nullable Integer add(
      ItemForm form,
      InlineText written,
      List<Cell> cells,
      LineSpan place,
      @Nullable Integer parent,
      @Nullable Task task) {
    InlineText inline = written.orBeside();
    if (inline.text().isEmpty() && inline.links().isEmpty()) {
      return parent;
    }
    LocalDate date = IsoDates.leading(inline.text()).orElse(null);
    return addItem(form, inline, cells, place, date, parent, task);
  }

  private int addItem(
      ItemForm form,
      InlineText inline,
      List<Cell> cells,
      LineSpan place,
      @Nullable LocalDate date,
      @Nullable Integer parent,
      @Nullable Task task) {
    return note.add(
        new Item(
            form,
            note.sections().current(),
            inline.text(),
            inline.anchor(),
            parent,
            List.of(place),
            date,
            note.sections().above().tagsWith(inline.tags()),
            note.sections().above().linksWith(inline.links()),
            inline.linked(),
            inline.fields(),
            note.sections().above().besideWith(inline.beside()),
            inline.saidUnseen(),
            cells,
            task));
  }

  private LineSpan linesOf(List<? extends Node> blocks) {
    return lines.lines(blocks.getFirst().getStartOffset(), blocks.getLast().getEndOffset());
  }
}

package minutebook.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.config.Folded;
import minutebook.config.NoteRules;
import minutebook.note.Cell;

/**
 * Reads the rows of a table; the header names the columns and is no row, unless it is all there is.
 */
final class TableReader {
  /**
   * One row.
   *
   * @param text its cells that are not empty, apart
   */
  record Row(Node node, InlineText text, List<Cell> cells) {}

  private final TableBlock table;
  private final NoteRules rules;
  private final boolean amongPeople;
  private final List<String> columns = new ArrayList<>();

  /** The names of the columns, and what is not shown of them. */
  private final Set<String> header = new LinkedHashSet<>();

  private List<String> beside = List.of();

  TableReader(TableBlock table, NoteRules rules, boolean amongPeople) {
    this.table = table;
    this.rules = rules;
    this.amongPeople = amongPeople;
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<Node> headers = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow && part instanceof TableHead) {
          headers.add(row);
          cells(row).forEach(this::addColumn);
          beside = SharedWords.of(header);
        } else if (row instanceof TableRow && part instanceof TableBody) {
          rows.add(row(row));
        }
      }
    }
    if (rows.isEmpty()) {
      columns.clear();
      beside = List.of();
      headers.forEach(header -> rows.add(row(header)));
    }
    return rows;
  }

  private void addColumn(TableCell cell) {
    InlineText name = InlineReader.read(cell, false);
    columns.add(name.text());
    header.add(name.text());
    header.addAll(name.beside());
  }

  private Row row(Node row) {
    List<Cell> cells = new ArrayList<>();
    List<InlineText> texts = new ArrayList<>();
    for (TableCell node : cells(row)) {
      String column = cells.size() < columns.size() ? columns.get(cells.size()) : "";
      boolean people = (amongPeople && columns.size() < 2) || isOfPeople(column);
      InlineText cell = InlineReader.read(node, people);
      cells.add(new Cell(column, cell.text()));
      texts.add(cell);
    }
    InlineText text = InlineText.apart(texts);
    boolean says = !text.text().isEmpty() || !text.links().isEmpty() || !text.beside().isEmpty();
    return new Row(row, says ? text.withBeside(beside) : text, cells);
  }

  private boolean isOfPeople(String column) {
    return rules.peopleColumns().contains(Folded.of(column));
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell found) {
        cells.add(found);
      }
    }
    return cells;
  }
}

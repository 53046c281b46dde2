package minutebook.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of {@code docs/query-language.md}, read by the names of their columns. */
public final class QueryLanguageDocument {
  private static final Path FILE = Path.of("docs/query-language.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");

  private final List<List<List<String>>> tables = new ArrayList<>();

  private QueryLanguageDocument(List<String> lines) {
    List<List<String>> table = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("|")) {
        table.add(cells(line));
      } else if (!table.isEmpty()) {
        tables.add(table);
        table = new ArrayList<>();
      }
    }
    if (!table.isEmpty()) {
      tables.add(table);
    }
  }

  public static QueryLanguageDocument read() {
    try {
      return new QueryLanguageDocument(Files.readAllLines(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it, each paragraph in one line. */
  static String text() {
    try {
      return Files.readString(FILE).replace('\n', ' ');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    return BETWEEN_CELLS
        .splitAsStream(line.substring(1))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }

  /** The queries a reader is told to write. */
  public List<String> examples() {
    List<String> examples = new ArrayList<>();
    examples.addAll(codeIn("write"));
    examples.addAll(codeIn("example"));
    return examples.stream().distinct().toList();
  }

  /** What stands in code in a column, in all tables that have it. */
  List<String> codeIn(String column) {
    return column(column).stream().flatMap(cell -> code(cell).stream()).toList();
  }

  /** The cells of a column, in all tables that have it. */
  List<String> column(String name) {
    List<String> cells = new ArrayList<>();
    for (List<List<String>> table : tables) {
      int at = table.getFirst().indexOf(name);
      if (at >= 0) {
        table.stream().skip(2).forEach(row -> cells.add(row.get(at)));
      }
    }
    return cells;
  }

  static List<String> code(String cell) {
    return CODE.matcher(cell).results().map((MatchResult code) -> code.group(1)).toList();
  }
}

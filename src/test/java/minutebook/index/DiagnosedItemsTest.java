package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.Item;
import minutebook.note.ItemForm;
import minutebook.note.LineSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A diagnostic is of the item on whose lines it stands, else of the note's title. */
class DiagnosedItemsTest {
  /** The title on line 4, items on 6, on 7 to 9 and on 7 again, and one on 12 and 20. */
  private static final List<Item> ITEMS =
      List.of(item("4-4"), item("6-6"), item("7-9"), item("11-11"), item("12-12 20-21"));

  @ParameterizedTest
  @CsvSource({
    "6, '1'",
    "7, '2'",
    "9, '2'",
    "12, '4'",
    "21, '4'",
    "1, '0'",
    "4, '0'",
    "10, '0'",
    "99, '0'",
    "'6 9 6 1', '0 1 2'",
    "'', ''"
  })
  void theItemOfALine(String lines, String positions) {
    assertThat(positions(lines)).isEqualTo(positions);
  }

  @Test
  void noticesAreAmongThem() {
    List<Diagnostic> notice = List.of(new Diagnostic(DiagnosticCode.TRAILING_TEXT, 6, "", ""));
    assertThat(DiagnosedItems.of(ITEMS, notice))
        .isEqualTo(Map.of(1, Set.of(DiagnosticCode.TRAILING_TEXT)));
  }

  private static String positions(String lines) {
    List<Diagnostic> diagnostics =
        numbers(lines, " ")
            .map(line -> new Diagnostic(DiagnosticCode.INVALID_DATE, line, "", ""))
            .toList();
    return DiagnosedItems.of(ITEMS, diagnostics).keySet().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static Item item(String places) {
    List<LineSpan> spans =
        Stream.of(places.split(" ", -1))
            .map(place -> numbers(place, "-").toList())
            .map(ends -> new LineSpan(ends.getFirst(), ends.getLast()))
            .toList();
    return new Item(
        ItemForm.PARAGRAPH,
        0,
        "",
        null,
        null,
        spans,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static Stream<Integer> numbers(String written, String between) {
    return Stream.of(written.split(between, -1)).filter(n -> !n.isEmpty()).map(Integer::valueOf);
  }
}

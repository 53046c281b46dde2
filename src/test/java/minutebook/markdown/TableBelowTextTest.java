package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a table begins and ends, and what it says when it has a header only. */
class TableBelowTextTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      Costs:;| a | b |;|---|---|;| c | d |          → Costs:; a=c b=d
      One;*two*;a | b;-|-;c | d                     → One two; a=c b=d
      x | y;a | b;-|-;c | d                         → x | y; a=c b=d
      - [[Gate|the gate]];| a | b |;|---|---|;| c | d | → the gate; a=c b=d
      - [ ] Call;  | a | b |;  |---|---|;  | c | d | → Call; a=c b=d
      > Costs;> | a |;> |---|;> | c |               → Costs; a=c
      **Date**: 2026-02-06;| a |;|---|;| c |        → a=c
      Costs;|---|---|                               → Costs |---|---|
      | a | b |;|---|---|;| c | d |;---             → a=c b=d
      | a | b |;|---|---|;| c | d |;-----;Text      → a=c b=d; Text
      Costs;a | b;-|-;c | d;---;Text                → Costs; a=c b=d; Text
      | a | b |;|---|---|                           → =a =b
      | [[Ana]] |;|---|;;Text                       → =Ana; Text
      | a | b |;|---|---|;| c | d |;[e f]           → a=c b=d; [e f]
      """)
  void aTableBeginsAboveItsDelimiterRow(String markdown, String items) {
    assertThat(shown(parse(markdown.replace(';', '\n')))).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      a | b;---       → a | b
      a;---           → a
      a;|---|;---     → a |---|
      a | b;c;---     → a | b c
      a | b;-|-;## c  → c
      """)
  void aLineBelowAnyOtherTextMakesAHeadingOfIt(String markdown, String heading) {
    Note note = parse(markdown.replace(';', '\n'));
    assertThat(note.sections().getLast().heading()).containsExactly(heading);
  }

  @Test
  void longTablesAreReadInTime() {
    String rows = "| a | b |\n===\n".repeat(9000);
    Note note =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> parse("text\n| a | b |\n|---|---|\n" + rows));
    assertThat(note.items()).hasSizeGreaterThan(1);
  }

  @Test
  void longRowsAreReadInTime() {
    String row = "|" + "a|".repeat(24_000) + "\n";
    Note note =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> parse("|a|\n|-|\n" + row.repeat(40)));
    assertThat(note.items().get(1).text()).hasSizeGreaterThan(24_000);
  }

  private static String shown(Note note) {
    return note.items().stream()
        .skip(1)
        .map(TableBelowTextTest::shown)
        .collect(Collectors.joining("; "));
  }

  private static String shown(Item item) {
    List<String> cells =
        item.cells().stream().map(cell -> cell.column() + "=" + cell.text()).toList();
    return cells.isEmpty() ? item.text() : String.join(" ", cells);
  }

  private static Note parse(String text) {
    return PARSER.parse("note.md", text.getBytes(UTF_8)).note();
  }
}

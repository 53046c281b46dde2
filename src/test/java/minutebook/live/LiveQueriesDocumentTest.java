package minutebook.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/live-queries.md} says what the translation does. */
class LiveQueriesDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/live-queries.md");
  private static final Path COUNTS = Path.of("src/test/resources/golden/live");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String REFUSED = "not answered";

  @ParameterizedTest(name = "{0}")
  @MethodSource("filters")
  void aFilterAsksForWhatItsRowSays(List<String> row) {
    TranslatedQuery query = translated(row.get(0));

    assertThat(query.answerable()).isTrue();
    assertThat(query.q()).isEqualTo(code(row.get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void whatIsNotAnsweredSaysWhatItsRowSays(List<String> row) {
    TranslatedQuery query = translated(row.get(0));

    assertThat(query.answerable()).isFalse();
    assertThat(query.problems()).extracting(BlockProblem::message).containsExactly(row.get(1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("remarks")
  void whatIsLeftOutSaysWhatItsRowSays(List<String> row) {
    TranslatedQuery query = translated(row.get(0));

    assertThat(query.answerable()).isTrue();
    assertThat(query.problems()).extracting(BlockProblem::message).containsExactly(row.get(1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("searches")
  void aSearchAsksForWhatItsRowSays(List<String> row) {
    assertThat(SearchBlock.translate(Translations.block("query", code(row.get(0)))).q())
        .isEqualTo(code(row.get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("checked")
  void aBlockCheckedByHandIsTranslatedAsItWasThen(List<String> row) {
    TranslatedQuery query = translated(row.get(1));

    assertThat(query.answerable() ? query.q() : REFUSED)
        .isEqualTo(row.get(2).equals(REFUSED) ? REFUSED : code(row.get(2)));
  }

  @Test
  void everyNameOfAnOrderAndAGroupIsListedAndNoOther() throws IOException {
    List<List<String>> rows = table("| instruction | names |");

    assertThat(codes(rows.get(0).get(1)))
        .isEqualTo(Arrays.stream(SortKey.values()).map(SortKey::id).toList());
    assertThat(codes(rows.get(1).get(1)))
        .isEqualTo(Arrays.stream(GroupKey.values()).map(GroupKey::id).toList());
  }

  @Test
  void theLimitsAreThoseOfTheProgram() throws IOException {
    assertThat(Files.readString(DOCUMENT))
        .contains(
            "At most %,d tasks or notes of a block are shown, %,d tasks are sorted, and %d blocks"
                    .formatted(
                        LiveBlocks.MOST_SHOWN, LiveBlocks.MOST_SORTED, LiveBlocks.MOST_BLOCKS)
                + " of a note are answered.");
  }

  @Test
  void theCountsAreThoseSeen() throws IOException {
    for (List<String> row : table("| vault | blocks |")) {
      List<Integer> seen = new ArrayList<>();
      for (String line : Files.readAllLines(COUNTS.resolve(code(row.get(0)) + ".txt"))) {
        if (seen.size() < 3) {
          seen.add(Integer.parseInt(line.strip().split(" ", 2)[0]));
        }
      }
      List<Integer> said = row.subList(1, row.size()).stream().map(Integer::parseInt).toList();
      assertThat(said.subList(1, said.size())).isEqualTo(seen);
      assertThat(said.getFirst()).isEqualTo(seen.stream().mapToInt(Integer::intValue).sum());
    }
  }

  static Stream<List<String>> filters() throws IOException {
    return table("| filter | asks for |").stream();
  }

  static Stream<List<String>> refusals() throws IOException {
    return table("| filter | why |").stream();
  }

  static Stream<List<String>> remarks() throws IOException {
    return table("| instruction | what is said |").stream();
  }

  static Stream<List<String>> searches() throws IOException {
    return table("| search | asks for |").stream();
  }

  static Stream<List<String>> checked() throws IOException {
    List<List<String>> rows = table("| page | block |");
    assertThat(rows).hasSizeGreaterThanOrEqualTo(20);
    return rows.stream();
  }

  private static TranslatedQuery translated(String cell) {
    return Translations.of(code(cell).replace("; ", "\n"));
  }

  /** The rows of the table whose head begins so. */
  private static List<List<String>> table(String head) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(DOCUMENT)) {
      inside = line.startsWith(head) || (inside && line.startsWith("|"));
      if (inside && !line.startsWith(head) && !line.startsWith("|--")) {
        rows.add(
            Arrays.stream(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList());
      }
    }
    assertThat(rows).as(head).isNotEmpty();
    return rows;
  }

  private static String code(String cell) {
    List<String> codes = codes(cell);
    assertThat(codes).as(cell).hasSize(1);
    return codes.getFirst();
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map((MatchResult code) -> code.group(1)).toList();
  }
}

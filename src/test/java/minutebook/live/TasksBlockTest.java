package minutebook.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import minutebook.live.TranslatedQuery.Grouping;
import minutebook.live.TranslatedQuery.Sorting;
import minutebook.query.Limits;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of several instructions. */
class TasksBlockTest {
  @Test
  void everyFilterHasToHold() {
    assertThat(Translations.of("not done\ndue before 2026-02-06\n\nis recurring").q())
        .isEqualTo("is:task is:open due:<2026-02-06 is:recurring");
  }

  @Test
  void anEmptyBlockFindsEveryTask() {
    assertThat(Translations.of("").q()).isEqualTo("is:task");
  }

  @Test
  void commentsSayNothing() {
    assertThat(Translations.of("# not done\n  # mood is good\ndone {{! for now }}").q())
        .isEqualTo("is:task -is:open");
  }

  @Test
  void aLineThatEndsInABackslashGoesOn() {
    TranslatedQuery query = Translations.of("(done) OR   \\\n   (is blocked)\nmood\\\n is good");

    assertThat(query.q()).isEqualTo("is:task (-is:open OR is:blocked)");
    assertThat(query.problems())
        .extracting(BlockProblem::line, BlockProblem::text)
        .containsExactly(tuple(13, "mood is good"));
  }

  @Test
  void twoBackslashesAreOneAndTheLineEnds() {
    assertThat(Translations.of("path includes a\\\\\ndone").q())
        .isEqualTo("is:task path:\"a\\\\\" -is:open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      path includes {{query.file.path}}                     | is:task path:"Work/Plans/Launch list.md"
      path includes {{ query.file.pathWithoutExtension }}   | is:task path:"Work/Plans/Launch list"
      root includes {{query.file.root}}                     | is:task path:/^[^\\/]*Work\\//
      folder includes {{query.file.folder}}                 | is:task path:/Work\\/Plans\\//
      filename includes {{query.file.filename}}             | is:task file:"Launch list" path:"Launch list.md"
      filename includes {{query.file.filenameWithoutExtension}} | is:task file:"Launch list" path:"Launch list"
      done before {{query.file.property('workdate')}}       | is:task done:<2026-02-03
      done before {{query.file.property("WorkDate")}}       | is:task done:<2026-02-03
      {{query.file.property('missing')}}                    | is:task
      preset this_file                                      | is:task path:"Work/Plans/Launch list.md"
      PRESET this_folder                                    | is:task path:/Work\\/Plans\\//
      ({{preset.this_root}}) AND (done)                     | is:task path:/^[^\\/]*Work\\// -is:open
      preset hide_everything                                | is:task
      """)
  void placeholdersStandForTheNoteOfTheBlock(String instruction, String q) {
    TranslatedQuery query = Translations.of(instruction);

    assertThat(query.problems()).isEmpty();
    assertThat(query.q()).isEqualTo(q);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      path includes {{query.file.fileName}} | nothing is known of {{query.file.fileName}}; presets of the plugin's settings and scripts are not read
      path includes {{1 + 1}}               | nothing is known of {{1 + 1}}; presets of the plugin's settings and scripts are not read
      {{preset.mine}}                       | nothing is known of {{preset.mine}}; presets of the plugin's settings and scripts are not read
      preset mine                           | 'mine' is none of the plugin's own presets, and its settings are not read; write what it says
      preset this_folder_only               | this runs JavaScript, which Minutebook does not; write it with other filters
      """)
  void whatStandsForNothingLeavesTheBlockUnanswered(String instruction, String message) {
    TranslatedQuery query = Translations.of("done\n" + instruction);

    assertThat(query.answerable()).isFalse();
    assertThat(query.problems()).hasSize(1);
    assertThat(query.problems().getFirst().line()).isEqualTo(Translations.FIRST_LINE + 1);
    assertThat(query.problems().getFirst().message()).isEqualTo(message);
  }

  @Test
  void aNoteOutsideOfFoldersLiesInTheRoot() {
    QueryPage page = new QueryPage("Plans.md", Map.of());

    assertThat(page.value("query.file.root")).contains("/");
    assertThat(page.value("query.file.folder")).contains("/");
    assertThat(page.value("query.file.filename")).contains("Plans.md");
  }

  @Test
  void instructionsOfTheFrontMatterComeFirst() {
    QueryPage page =
        new QueryPage("a.md", Map.of("tq_extra_instructions", List.of("not done\nmood is good")));
    TranslatedQuery query = Translations.of("done", page);

    assertThat(query.q()).isEqualTo("is:task is:open -is:open");
    assertThat(query.problems()).extracting(BlockProblem::line).containsExactly(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short mode",
        "short",
        "Full Mode",
        "explain",
        "ignore global query",
        "view list",
        "hide due date",
        "SHOW tree",
        "show urgency",
        "hide backlinks",
        "hide nested backlink",
        "show group count",
        "hide edit button"
      })
  void whatChangesTheLooksChangesNothing(String instruction) {
    assertThat(Translations.summary(Translations.of(instruction))).isEqualTo("is:task");
  }

  @Test
  void anElementNobodyKnowsIsNoLayout() {
    assertThat(Translations.of("hide everybody").answerable()).isFalse();
  }

  @Test
  void whatIsSortedGroupedAndCutIsRead() {
    TranslatedQuery query =
        Translations.of(
            """
            sort by due
            SORT BY Description REVERSE
            sort by function task.lineNumber
            group by folder
            group by {{query.file.property('group')}} reverse
            view columns by priority
            limit to 10 tasks
            limit groups 3""");

    assertThat(query.problems()).isEmpty();
    assertThat(query.sort())
        .containsExactly(
            new Sorting(SortKey.DUE, false),
            new Sorting(SortKey.DESCRIPTION, true),
            new Sorting(SortKey.LINE_NUMBER, false));
    assertThat(query.groups())
        .containsExactly(
            new Grouping(GroupKey.FOLDER, false),
            new Grouping(GroupKey.PATH, true),
            new Grouping(GroupKey.PRIORITY, false));
    assertThat(query.limit()).isEqualTo(OptionalInt.of(10));
    assertThat(query.groupLimit()).isEqualTo(OptionalInt.of(3));
  }

  @ParameterizedTest
  @CsvSource({
    "limit 5,                  5, ",
    "limit to 5,               5, ",
    "limit to 1 task,          1, ",
    "limit 99999999999999999999, 2147483647, ",
    "limit groups to 4 tasks,   , 4",
    "LIMIT GROUPS 4,            , 4"
  })
  void aLimitIsOfAllTasksOrOfEachGroup(String instruction, Integer all, Integer group) {
    TranslatedQuery query = Translations.of(instruction);

    assertThat(query.limit().isPresent() ? query.limit().getAsInt() : null).isEqualTo(all);
    assertThat(query.groupLimit().isPresent() ? query.groupLimit().getAsInt() : null)
        .isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({
    "sort by mood,              tasks are not sorted by this; the rest of the block is answered",
    "sort by function task.due, tasks are not sorted by this; the rest of the block is answered",
    "group by function task.due, tasks are not grouped by this; the rest of the block is answered",
    "view columns by mood,      tasks are not grouped by this; the rest of the block is answered"
  })
  void anUnknownOrderOrGroupIsSaidAndTheRestAnswered(String instruction, String message) {
    TranslatedQuery query = Translations.of("done\n" + instruction);

    assertThat(query.answerable()).isTrue();
    assertThat(query.problems())
        .containsExactly(new BlockProblem(Translations.FIRST_LINE + 1, instruction, message));
  }

  @Test
  void whatIsTooLongForOneSearchIsNotAnswered() {
    String many = "(due 2026-02-06)" + " OR (due 2026-02-06)".repeat(Limits.LEAVES);

    TranslatedQuery query = Translations.of(many);

    assertThat(query.answerable()).isFalse();
    assertThat(query.problems().getFirst().message())
        .startsWith("all of it together is no query that can be searched: ");
  }

  @Test
  void whatAPlaceholderStandsForIsTextAndNoPlaceholder() {
    String itself = "{{query.file.property('a')}}\n".repeat(50);
    QueryPage page = new QueryPage("a.md", Map.of("a", List.of(itself)));

    TranslatedQuery query = Translations.of("{{query.file.property('a')}}", page);

    assertThat(query.problems()).hasSize(50);
  }

  @Test
  void whatPlaceholdersStandForIsBounded() {
    QueryPage page = new QueryPage("a.md", Map.of("a", List.of("x".repeat(3_000))));

    TranslatedQuery query = Translations.of("{{query.file.property('a')}}".repeat(9_000), page);

    assertThat(query.answerable()).isFalse();
    assertThat(query.problems())
        .extracting(BlockProblem::message)
        .containsExactly(
            "with what the placeholders stand for it is longer than the 4,000 characters a query may"
                + " have; write less");
  }

  @Test
  void xorWrittenOutIsBounded() {
    TranslatedQuery query = Translations.of("(done)" + " XOR (done)".repeat(500));

    assertThat(query.answerable()).isFalse();
    assertThat(query.problems().getFirst().message())
        .startsWith("with XOR written out these are more conditions than a search may have");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "NOT ", "((", ") ", "(a) AND ", "[(", "{{", "(\"", "path includes /("})
  void oddTextOfAnyLengthIsReadInTime(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Translations.of(text.repeat(20_000)));
  }
}

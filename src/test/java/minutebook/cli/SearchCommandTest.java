package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import minutebook.Golden;
import minutebook.SampleVaultIndex;
import minutebook.app.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands print, and where. */
final class SearchCommandTest {

  @Test
  void itemsAreShownWithTheirMeetingDateAndPeople() throws Exception {
    Run run =
        Run.of(
            "search",
            "is:task",
            "cracked",
            "housings",
            "--sort",
            "date-asc",
            "-n",
            "2",
            "--facets",
            "person:3,date,priority");

    assertThat(run.err()).isEmpty();
    Golden.check("cli/search.txt", run.out());
  }

  @Test
  void notesAreShownWithTheirBestItems() throws Exception {
    Run run = Run.of("search", "--unit", "note", "--facets", "", "path:\"Pellworth supply call\"");

    assertThat(run.err()).isEmpty();
    Golden.check("cli/search-notes.txt", run.out());
  }

  @Test
  void theScoreOfANoteIsExplained() {
    Run run = Run.of("search", "--unit", "note", "--explain", "-n", "1", "glycol", "quarantine");

    assertThat(run.out())
        .containsPattern(
            "\\+ \\d\\.\\d\\d  \"glycol\" in the text, × \\d\\.\\d\\d for section [a-z]+\n");
  }

  @Test
  void waysToGoOnAreShownWithTabsForTheShell() {
    Run run = Run.of("search", "--complete", "antenna person:ma", "-n", "1");

    assertThat(run).isEqualTo(new Run(0, "antenna person:\"Mara Lindqvist\"\tperson\t501\n", ""));
    assertThat(Run.of("search", "--complete", "pers").out())
        .startsWith("person:\tqualifier\t\n#person\ttag\t");
  }

  @Test
  void anExpressionInLucenesSyntaxIsSearchedAndItsMistakesAreSaid() throws Exception {
    Run found = Run.of("search", "--syntax", "lucene", "+housings", "+section:task*");
    assertThat(found.err()).isEmpty();
    assertThat(found.out()).contains("housings");

    Run malformed = Run.of("search", "--syntax", "lucene", "+housings", "AND", "(");
    assertThat(malformed.err()).contains("Something is missing here in Lucene's syntax");
    assertThat(malformed.out()).contains("housings");
  }

  @Test
  void valuesAreShownWithTheirCounts() throws Exception {
    Golden.check("cli/facets-date.txt", Run.of("facets", "date", "section:decision").out());
  }

  @Test
  void aNoteIsShownUnderItsHeadings() throws Exception {
    Golden.check("cli/show.txt", Run.of("show", "Pellworth first slip").out());
  }

  @Test
  void theStatusTellsWhatIsIndexedAndRepaired() throws Exception {
    String masked =
        Run.of("status")
            .out()
            .replace(SampleVaultIndex.VAULT.toString(), "…/Dockmere")
            .replaceAll("[\\d,]+ items, (.*) as of \\S+Z", "… items, $1 as of …");

    Golden.check("cli/status.txt", masked);
  }

  @ParameterizedTest
  @CsvSource({
    "search kestrel",
    "search",
    "facets person",
    "show Welcome.md",
    "status",
    "--help",
    "--version",
    "help search",
    "search --help"
  })
  void resultsAreOnStdoutOnly(String arguments) {
    Run run = Run.of(arguments.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isNotEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void warningsAreOnStderrOnly() {
    Run run = Run.of("search", "-n", "0", "--facets", "", "kestrel", "-person:nobody");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("\\d+ items\n");
    assertThat(run.err()).isEqualTo("no person 'nobody' (characters 17 to 22)\n");
    assertThat(Run.of("search", "-q", "kestrel", "-person:nobody").err()).isEmpty();
  }

  @Test
  void theLastWordMayBeTheBeginningOfOne() {
    assertThat(Run.of("search", "--prefix", "last", "kestr").out()).contains("Kestrel");
    assertThat(Run.of("search", "kestr").out()).doesNotContain("Kestrel");
  }

  @Test
  void findingNothingIsNoFailure() {
    assertThat(Run.of("search", "fungible", "-dpu")).isEqualTo(new Run(0, "0 items\n", ""));
    assertThat(Run.of("search", "--unit", "note", "fungible"))
        .isEqualTo(new Run(0, "0 notes\n", ""));
  }

  @ParameterizedTest(name = "search {0} asks for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      fungible -dpu            | fungible -dpu
      a --bogus -x --y=z       | a --bogus -x --y=z
      a -nothing -help -q5     | a -nothing -help -q5
      a -has:problem -n 0 b    | a -has:problem b
      a --unit item b           | a b
      -n 0 a b                 | a b
      a -n 0 b                 | a b
      -- -dpu                  | -dpu
      -- -n 0                  | -n 0
      a -- -n 0                | a -n 0
      @a                       | @a
      """)
  void afterTheFirstWordWhatIsNoOptionIsTheQuery(String arguments, String query) {
    Run run = Run.of(("search --json " + arguments).split(" "));

    assertThat(run.out()).startsWith("{\"query\":{\"text\":\"" + query + "\",");
  }

  @Test
  void anAtSignIsTextAndNoFileOfArguments(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("arguments"), "kestrel");

    assertThat(Run.of("search", "--json", "@" + file).out())
        .startsWith("{\"query\":{\"text\":\"@" + file + "\",");
  }

  @Test
  void aPartOfAPathThatOnlyOneNoteHasShowsIt() {
    String whole = Run.of("show", "People/Grace Adeyemi.md").out();

    assertThat(whole).startsWith("Grace Adeyemi\n");
    assertThat(Run.of("show", "People/Grace", "Adeyemi").out()).isEqualTo(whole);
    assertThat(Run.of("show", "half-year").out()).startsWith("Half-year review");
    assertThat(Run.of("show", "pricing talk").out()).startsWith("Dock sensor pricing talk\n");
    assertThat(Run.of("show", "O'Dwyer.md").out()).startsWith("Niall O'Dwyer\n");
  }

  @Test
  void theSourceOfANoteIsShownAsItWasWritten() throws Exception {
    assertThat(Run.of("show", "--raw", "Welcome").out())
        .isEqualTo(Files.readString(SampleVaultIndex.VAULT.resolve("Welcome.md")));
  }

  @ParameterizedTest(name = "terminal {0}, --color {1}, NO_COLOR={2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "true, auto, -, true",
        "true, auto, '', true",
        "true, auto, 1, false",
        "true, never, -, false",
        "true, always, 1, true",
        "false, auto, -, false",
        "false, always, -, true",
        "false, ALWAYS, -, true"
      })
  void colorsAreForThoseWhoLook(boolean terminal, String when, String noColor, boolean colored) {
    Map<String, String> environment = new HashMap<>();
    environment.put("MINUTEBOOK_VAULT", SampleVaultIndex.VAULT.toString());
    if (noColor != null) {
      environment.put("NO_COLOR", noColor);
    }
    UserFolders user = SampleVaultIndex.USER;
    for (String command : new String[] {"search kestrel", "show Welcome.md"}) {
      String[] arguments = (command + " --color " + when).split(" ");
      Run run =
          terminal
              ? Run.onTerminal(user, environment, arguments)
              : Run.of(user, environment, arguments);
      assertThat(run.out().contains("\u001B[")).isEqualTo(colored);
    }
  }

  @Test
  void foundWordsAreMarked() {
    String marked = "\u001B[1;33mhousings\u001B[0m";

    assertThat(Run.of("search", "--color", "always", "cracked housings").out()).contains(marked);
    assertThat(Run.of("search", "--color", "always", "--no-highlight", "cracked housings").out())
        .doesNotContain(marked)
        .contains("housings");
  }

  @Test
  void aReaderWhoStopsReadingCausesNoError() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(closed, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("MINUTEBOOK_VAULT", SampleVaultIndex.VAULT.toString()),
            false,
            false);

    for (String command : new String[] {"search", "search --json", "show Welcome.md", "status"}) {
      assertThat(
              new CommandLineInterface(terminal, SampleVaultIndex.USER, new StopSignal())
                  .run(command.split(" ")))
          .isZero();
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}

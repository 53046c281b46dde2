package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when the command line is used wrongly, and the exit code. */
final class WrongUseTest {
  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() throws Exception {
    own = new TestVault(folder);
    own.write("note.md", "a note");
  }

  @ParameterizedTest(name = "minutebook {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      frobnicate                   | there is no command 'frobnicate'; known: help, demo, index, search, facets, tasks, decisions, people, brief, month, show, status, check, config, serve
      help frobnicate              | there is no command 'frobnicate'; known: help, demo, index, search, facets, tasks, decisions, people, brief, month, show, status, check, config, serve
      --json search x              | options stand after the command: minutebook COMMAND --json …
      index --bogus                | Unknown option: '--bogus'; 'minutebook help index' lists what it takes
      index extra                  | Unmatched argument at index 1: 'extra'; 'minutebook help index' lists what it takes
      search --bogus x             | there is no option --bogus; to look for it, write -- before the query. 'minutebook help search' lists the options
      search -dpu                  | there is no option -dpu; to look for it, write -- before the query. 'minutebook help search' lists the options
      search -dpu -- x             | there is no option -dpu; to look for it, write -- before the query. 'minutebook help search' lists the options
      search --unit page x         | --unit: 'page' is neither item nor note
      search --sort name x         | --sort: 'name' is none of relevance, date-desc, date-asc, due, priority, urgency, title, modified
      search -n 201 x              | -n: '201' is no whole number from 0 to 200
      search -n ten x              | -n: 'ten' is no whole number from 0 to 200
      search x -n                  | Missing required parameter for option '-n' (N); 'minutebook help search' lists what it takes
      search --facets who x        | --facets: there is no dimension 'who'; known: person, assignee, date, priority, tag, section, type, status, due, problem
      search --facets tag:0 x      | --facets: '0' is no whole number from 1 to 1000
      search --complete a -n 0     | -n: '0' is no whole number from 1 to 50
      search --complete a b        | --complete: put the whole text in one argument, in quotation marks
      search --f date=foo x        | --f date: 'foo' is no date; write a year, month or day as 2026, 2026-01 or 2026-01-31
      search --f tag x             | --f: 'tag' has no value; write --f DIMENSION=VALUE
      search --f =x x              | --f: '=x' has no value; write --f DIMENSION=VALUE
      search --f who=me x          | --f who: there is no dimension 'who'; known: person, assignee, date, priority, tag, section, type, status, due, problem
      search --f tag.some=a x      | --f tag.some: '.some' is neither .all nor .not
      search --f tag=a//b x        | --f tag: 'a//b' is no value of tag
      search --color blue x        | Invalid value for option '--color': expected one of [AUTO, ALWAYS, NEVER] (case-insensitive) but was 'blue'; 'minutebook help search' lists what it takes
      facets                       | Missing required parameter: 'DIM'; 'minutebook help facets' lists what it takes
      facets who                   | there is no dimension 'who'; known: person, assignee, date, priority, tag, section, type, status, due, problem
      tasks --by when              | --by: 'when' is none of due, assignee, month
      tasks --sort name            | --sort: 'name' is none of relevance, date-desc, date-asc, due, priority, urgency, title, modified
      decisions --by due           | --by: decisions go by month
      people -n -1                 | -n: '-1' is no number of people
      brief                        | Missing required parameter: 'PERSON'; 'minutebook help brief' lists what it takes
      brief nobody known           | no note names 'nobody known'
      brief --since May x          | --since: 'May' is no day; write it as 2026-01-31
      month                        | Missing required parameter: 'YYYY-MM'; 'minutebook help month' lists what it takes
      month 2026-13                | '2026-13' is no month; write it as 2026-01
      month 0000-01                | '0000-01' is no month; write it as 2026-01
      month 2026-01 -n -1          | -n: '-1' is no number of items
      show                         | Missing required parameter: 'NOTE'; 'minutebook help show' lists what it takes
      show ?                       | there is no note '?'; 'minutebook search --unit note' lists them
      search --index= x            | --index names no folder
      search --config= x           | --config names no folder
      show nothing like it         | there is no note 'nothing like it'; 'minutebook search --unit note' lists them
      serve --host 0.0.0.0         | --host: '0.0.0.0' would let other machines read your notes; without keys Minutebook answers on loopback only, such as 127.0.0.1
      serve --host no.such.invalid | --host: 'no.such.invalid' is no address of this machine
      serve --port 65536           | --port: '65536' is no number from 0 to 65535
      serve --port -1              | --port: '-1' is no number from 0 to 65535
      serve --port http            | Invalid value for option '--port': 'http' is not an int; 'minutebook help serve' lists what it takes
      demo --host 0.0.0.0          | --host: '0.0.0.0' would let other machines read your notes; without keys Minutebook answers on loopback only, such as 127.0.0.1
      """)
  void isAnsweredInOneLine(String arguments, String message) {
    Run run = Run.of(arguments.split(" "));

    assertThat(run).isEqualTo(new Run(2, "", "minutebook: " + message + "\n"));
  }

  @Test
  void nothingToDoShowsWhatThereIs() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Usage: minutebook")
        .contains("  search     Find decisions, tasks, facts and notes.\n")
        .endsWith("'minutebook help COMMAND' shows what a command takes.\n");
  }

  @Test
  void severalPeopleOfANameAreListed() {
    assertThat(Run.of("brief", "petra"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                minutebook: 'petra' may be one of these; give the whole name:
                  Petra Holm
                  Petra Holt
                """));
  }

  @Test
  void severalNotesOfAPartOfTheirPathAreListed() {
    assertThat(Run.of("show", "Weekly", "operations"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                minutebook: several notes have 'Weekly operations' in their path:
                  Meetings/2026-02-09 - Weekly operations.md
                  Meetings/2026-02-16 - Weekly operations.md
                  Meetings/2026-02-23 - Weekly operations.md
                  Meetings/2026-03-02 - Weekly operations.md
                  Meetings/2026-03-09 - Weekly operations.md
                  Meetings/2026-03-16 - Weekly operations.md
                """));
  }

  @Test
  void aStrictQueryIsRefusedWithAllThatIsWrongWithIt() {
    assertThat(own.run("search", "--strict", "persn:ana", "a*"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                minutebook: There is no qualifier "persn:". Did you mean "person:"? (characters 1 to 6)
                "a*" has fewer than two letters before its wildcard. Write at least two, such as st*. (characters 11 to 12)
                """));
  }

  @Test
  void withoutAVaultOneIsAskedFor() {
    String message = "minutebook: no vault is named; use --vault DIR, or set MINUTEBOOK_VAULT\n";

    assertThat(Run.of(own.user(), Map.of(), "search", "x")).isEqualTo(new Run(2, "", message));
    assertThat(Run.of(own.user(), Map.of("MINUTEBOOK_VAULT", ""), "search", "x"))
        .isEqualTo(new Run(2, "", message));
    assertThat(own.run("search", "--vault", "", "x")).isEqualTo(new Run(2, "", message));
  }

  @Test
  void aVaultThatIsNoFolderIsNamed() {
    for (String name : new String[] {"missing", "vault/note.md"}) {
      Path place = folder.resolve(name);
      assertThat(own.run("search", "--vault", place.toString(), "x"))
          .isEqualTo(failed("there is no folder " + place + "; name your vault with --vault DIR"));
    }
  }

  @Test
  void anIndexInTheVaultIsRefused() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), own.vault());
    for (Path index :
        new Path[] {
          own.vault(),
          own.vault().resolve("index"),
          own.vault().resolve("deep/er"),
          folder.resolve("vault/../vault/x"),
          link.resolve("index")
        }) {
      assertThat(own.run("index", "--index", index.toString()))
          .isEqualTo(
              failed(
                  "the index cannot lie in the vault ("
                      + index
                      + "); name another folder with --index DIR"));
    }
    assertThat(own.vault()).isDirectoryNotContaining(path -> !path.endsWith("note.md"));
  }

  @Test
  void aFolderOfSettingsThatDoesNotExistIsNamed() {
    Path missing = folder.resolve("settings");

    assertThat(own.run("index", "--config", missing.toString()))
        .isEqualTo(
            failed("there is no folder " + missing + "; --config DIR names a folder of settings"));
  }

  @Test
  void aMistakeInTheSettingsIsNamedWithItsPlace() throws Exception {
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(settings.resolve("search.yaml"), "# sizes\npage-size: many\n");

    Run run = own.run("search", "--config", settings.toString(), "x");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("minutebook: " + settings.resolve("search.yaml") + ":2:12: ")
        .hasLineCount(1);
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(run)
          .isEqualTo(
              failed(
                  "port "
                      + taken.getLocalPort()
                      + " of 127.0.0.1 is not free; name another with --port"));
    }
  }

  @Test
  void withoutAnIndexAndWithoutMakingOneThereIsNothingToAnswerFrom() {
    for (String command : new String[] {"search", "status", "facets person", "show note"}) {
      Run run = own.run((command + " --no-sync").split(" "));

      assertThat(run.code()).as(command).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .matches("minutebook: there is no index in \\S+; run 'minutebook index'\n");
    }
  }

  @Test
  void aStackTraceIsShownOnlyWhenAskedFor() {
    assertThat(own.run("show", "-v", "x").err()).contains("\tat minutebook.cli.");
    assertThat(own.run("show", "x").err()).doesNotContain("\tat ");
  }

  private static Run failed(String message) {
    return new Run(1, "", "minutebook: " + message + "\n");
  }
}

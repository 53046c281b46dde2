package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Nothing in a note or its name can steer the terminal it is shown on. */
final class TerminalSafetyTest {
  /** Clears the screen; by seven and by eight bits, which is UTF-8's U+009B. */
  private static final String STEERING = "\u001B[2J\u009B2J\u0007\b";

  @TempDir static Path folder;
  private static TestVault own;

  @BeforeAll
  static void vault() throws Exception {
    own = new TestVault(folder);
    own.write(
        "evil" + STEERING + ".md",
        """
        ---
        type: meetings
        date: 2026-01-02
        participants: ["Ana %1$s"]
        tags: ["a%1$s"]
        ---
        # Title %1$s

        ## Heading %1$s
        - apple %1$s item
        - [ ] apple %1$s task @Bo%1$s #tag%1$s
        """
            .formatted(STEERING));
    own.write("other evil" + STEERING + ".md", "pear");
    own.write("broken evil" + STEERING + ".md", "Zo\u00c3\u00ab and Ren\u00c3\u00a9");
    own.write("large evil" + STEERING + ".md", "x".repeat(2000));
    own.write(".minutebook/vault.yaml", "max-file-size: 1000\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search",
        "search --unit note",
        "search apple",
        "search --json apple",
        "facets tag",
        "facets person",
        "show title",
        "show evil",
        "show nothing\u001B[2J",
        "show --raw other",
        "show --json other",
        "status",
        "index --rebuild",
        "search person:x\u001B[2J",
        "search --unit \u001B[2J"
      })
  void steeringCharactersDoNotReachIt(String command) {
    Run run = own.runOnTerminal((command + " --color never").split(" "));

    assertThat(run.out() + run.err())
        .isNotEmpty()
        .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
  }

  @Test
  void jsonHoldsThemEncoded() {
    String json = own.run("show", "--json", "other").out();

    assertThat(json).contains("\\u001B[2J\\u009b2J");
    assertThat(JsonMapper.shared().readTree(json).at("/path").asString())
        .isEqualTo("other evil" + STEERING + ".md");
  }

  @Test
  void aFileOrPipeGetsTheSourceAsItIs() throws Exception {
    own.write("raw.md", "a " + STEERING + " b\r\n");

    assertThat(own.run("show", "--raw", "raw").out()).isEqualTo("a " + STEERING + " b\r\n");
    assertThat(own.runOnTerminal("show", "--raw", "raw").out())
        .isEqualTo("a \uFFFD[2J\uFFFD2J\uFFFD\uFFFD b\n");
  }
}

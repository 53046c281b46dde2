package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes at one index. */
@Timeout(120)
final class TwoProcessesTest {
  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void indexANote() throws Exception {
    own = new TestVault(folder);
    own.write("one.md", "an apple");
    assertThat(own.run("index").code()).isZero();
  }

  @Test
  void theSecondIsToldWhichOneWritesAndReadsBesideIt() throws Exception {
    Process other = holding();
    try {
      own.write("two.md", "another apple");

      Run second = own.run("index");
      assertThat(second.code()).isEqualTo(1);
      assertThat(second.err())
          .matches(
              "minutebook: process "
                  + other.pid()
                  + " has been changing the index in .* since \\S+Z; wait for it, or stop it"
                  + " \\(is 'minutebook serve' running\\?\\)\n");
      Run forgotten = own.run("index", "--forget");
      assertThat(forgotten.code()).isEqualTo(1);
      assertThat(forgotten.err()).startsWith("minutebook: process " + other.pid() + " has been");
      assertThat(own.run("search", "-n", "0", "--facets", "", "apple").out()).isEqualTo("1 item\n");

      other.destroyForcibly().waitFor();

      assertThat(own.run("search", "-n", "0", "--facets", "", "apple"))
          .isEqualTo(new Run(0, "2 items\n", ""));
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void aProcessThatWasKilledIsNotBlamed() throws Exception {
    Process killed = holding();
    killed.destroyForcibly().waitFor();
    own.write("two.md", "another apple");

    assertThat(own.run("index").code()).isZero();
  }

  private Process holding() throws IOException {
    Process other = Processes.start(own, Processes.Holding.class, index().toString());
    assertThat(other.inputReader().readLine()).isEqualTo("holds LuceneChange");
    return other;
  }

  private Path index() throws IOException {
    return own.user().index(own.vault().toRealPath());
  }
}

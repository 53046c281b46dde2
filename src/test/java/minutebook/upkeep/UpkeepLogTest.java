package minutebook.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fails is logged once, and so is that it is over. */
final class UpkeepLogTest extends SteppedUpkeep {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final PrintStream before = System.err;

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void listenNoMore() {
    System.setErr(before);
  }

  @Test
  void aSyncThatFailsAgainAndAgain() {
    begun();
    for (int i = 0; i < 3; i++) {
      vault.failures.add(new IOException("No space left on device"));
    }
    upkeep.changes().at("a.md");
    runFor(Duration.ofSeconds(20));
    assertThat(logged())
        .containsExactly(
            "[WARN] Upkeep - the index could not be brought up to date, which is tried again:"
                + " IOException: No space left on device",
            "[INFO] Upkeep - the index is brought up to date again");
  }

  @Test
  void aFileThatCannotBeReadForAWhile() {
    begun();
    vault.unreadable.add(List.of("a.md"));
    vault.unreadable.add(List.of("a.md"));
    upkeep.changes().at("a.md");
    runFor(Duration.ofSeconds(20));
    assertThat(logged())
        .containsExactly(
            "[WARN] Upkeep - not all could be brought up to date, which is tried again:"
                + " a.md: it is busy",
            "[INFO] Upkeep - what could not be brought up to date is so now");
  }

  @Test
  void aFileThatTheFirstSyncCannotRead() {
    vault.unreadable.add(List.of("a.md"));
    begun();
    assertThat(logged()).hasSize(2).first().asString().endsWith("a.md: it is busy");
  }

  private List<String> logged() {
    return log.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains(" Upkeep - "))
        .toList();
  }
}

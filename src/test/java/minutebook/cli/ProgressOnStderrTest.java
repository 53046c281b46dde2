package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown of syncs that are tried again and again. */
final class ProgressOnStderrTest {
  @Test
  void whatASyncHadToSayIsNotSaidAgainByTheNextAttempt() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    ProgressOnStderr progress =
        new ProgressOnStderr(new Terminal(stream, stream, Map.of(), false, false));

    progress.notice("It is made anew.");
    progress.notice("It is made anew.");
    progress.notice("It is another vault's.");

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("It is made anew.", "It is another vault's.");
  }
}

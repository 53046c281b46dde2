package minutebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import minutebook.SampleVaultIndex;
import minutebook.app.UserFolders;

/**
 * One run of the command line.
 *
 * @param code the exit code
 * @param out what stands on stdout
 * @param err what stands on stderr but for progress, which only a busy machine shows
 */
record Run(int code, String out, String err) {

  /** Runs on the sample vault. */
  static Run of(String... arguments) {
    return of(
        SampleVaultIndex.USER,
        Map.of("MINUTEBOOK_VAULT", SampleVaultIndex.VAULT.toString()),
        arguments);
  }

  static Run of(UserFolders user, Map<String, String> environment, String... arguments) {
    return of(user, environment, false, arguments);
  }

  /** Runs as on a terminal. */
  static Run onTerminal(UserFolders user, Map<String, String> environment, String... arguments) {
    return of(user, environment, true, arguments);
  }

  private static Run of(
      UserFolders user, Map<String, String> environment, boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal captured =
        new Terminal(stream(out), stream(err), new HashMap<>(environment), terminal, terminal);
    StopSignal stop = new StopSignal();
    int code = new CommandLineInterface(captured, user, stop).run(arguments);
    // Or this JVM would wait for it at its end.
    stop.obeyed();
    return new Run(code, text(out), text(err).replaceAll("(Reading|Indexing) \\d+ notes? …\n", ""));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

package minutebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.lucene.LuceneStore;

/** Starts classes as processes of their own. */
final class Processes {
  private Processes() {}

  static Process start(TestVault own, Class<?> main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("MINUTEBOOK_VAULT", own.vault().toString());
    return builder.start();
  }

  /** Holds the lock of an index until it is ended. */
  static final class Holding {
    private Holding() {}

    public static void main(String[] arguments) throws Exception {
      try (var store =
              new LuceneStore(Path.of(arguments[0]), ConfigurationReader.bundled().analysis());
          var change = store.change()) {
        System.out.println("holds " + change.getClass().getSimpleName());
        int unused = System.in.read();
      }
    }
  }
}

package minutebook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import minutebook.app.UserFolders;
import minutebook.cli.CommandLineInterface;
import minutebook.cli.StopSignal;
import minutebook.cli.Terminal;

/** Runs the command line: arguments in, exit code out. */
public final class Main {
  /** Kept, or it would be collected and with it its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] arguments) {
    // Lucene tells of JVM options that would make it a little faster.
    LUCENE.setLevel(Level.SEVERE);
    // What is printed is English, numbers too.
    Locale.setDefault(Locale.ROOT);
    Terminal terminal =
        new Terminal(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            System.getenv(),
            Boolean.getBoolean("minutebook.stdout.terminal"),
            Boolean.getBoolean("minutebook.stderr.terminal"));
    StopSignal stop = new StopSignal();
    int code = new CommandLineInterface(terminal, UserFolders.ofPlatform(), stop).run(arguments);
    // A result that could not be written is none.
    boolean written = !terminal.out().checkError();
    stop.obeyed();
    System.exit(written || code != 0 ? code : 1);
  }

  private static PrintStream stream(FileDescriptor file) {
    return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
  }
}

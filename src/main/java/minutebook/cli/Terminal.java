package minutebook.cli;

import java.io.PrintStream;
import java.util.Map;
import minutebook.view.TerminalStyle;

/**
 * Where the command line writes.
 *
 * @param outIsTerminal whether someone looks at stdout
 * @param errIsTerminal whether someone looks at stderr
 */
public record Terminal(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** When colours are used. */
  public enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  TerminalStyle style(Color color) {
    boolean colored =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          // https://no-color.org: when present and not empty.
          case AUTO -> outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
        };
    return colored ? TerminalStyle.COLOR : TerminalStyle.PLAIN;
  }
}

package minutebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import minutebook.app.UserFolders;
import minutebook.config.ConfigurationException;
import minutebook.http.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line: arguments in, exit code out. */
public final class CommandLineInterface {
  private static final int FAILED = 1;
  private static final int USED_WRONGLY = 2;

  @CommandLine.Command(
      name = "minutebook",
      description = "Search every decision, task and fact in your meeting notes.",
      subcommands = CommandLine.HelpCommand.class,
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root {}

  private final Terminal terminal;
  private final CommandLine commands;

  public CommandLineInterface(Terminal terminal, UserFolders user) {
    this.terminal = terminal;
    this.commands = new CommandLine(new Root());
    List<Command> all =
        List.of(
            new DemoCommand(),
            new IndexCommand(),
            new SearchCommand(),
            new FacetsCommand(),
            new ShowCommand(),
            new StatusCommand(),
            new ServeCommand());
    for (Command command : all) {
      command.connect(terminal, user);
      commands.addSubcommand(command);
    }
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setPosixClusteredShortOptionsAllowed(false);
    commands.setOut(new PrintWriter(terminal.out(), true, UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, UTF_8));
    for (String takesQuery : List.of("search", "facets")) {
      Objects.requireNonNull(commands.getSubcommands().get(takesQuery))
          .setUnmatchedOptionsArePositionalParams(true);
    }
    commands.setParameterExceptionHandler(this::usedWrongly);
    commands.setExecutionExceptionHandler((failure, command, result) -> failed(failure, command));
  }

  public int run(String... arguments) {
    if (arguments.length == 0) {
      commands.usage(terminal.err());
      return USED_WRONGLY;
    }
    return commands.execute(arguments);
  }

  private int usedWrongly(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    if (command.getParent() == null) {
      String known = String.join(", ", commands.getSubcommands().keySet());
      return say("there is no command '" + arguments[0] + "'; known: " + known, USED_WRONGLY);
    }
    String hint = "; 'minutebook help " + command.getCommandName() + "' lists what it takes";
    return say(wrong.getMessage() + hint, USED_WRONGLY);
  }

  /** What can go wrong → what is said and the exit code. The one place where that is decided. */
  private int failed(Exception failure, CommandLine command) {
    int code =
        switch (failure) {
          case UsageException ignored -> say(String.valueOf(failure.getMessage()), USED_WRONGLY);
          case ProblemException problem -> say(problem.problem().detail(), USED_WRONGLY);
          case ConfigurationException ignored -> say(String.valueOf(failure.getMessage()), FAILED);
          case IOException ignored -> say(described(failure), FAILED);
          default -> say("this is a fault of Minutebook: " + failure, FAILED);
        };
    if (command.getCommand() instanceof Command of && of.options().verbose) {
      failure.printStackTrace(terminal.err());
    }
    return code;
  }

  private static String described(Exception failure) {
    return failure.getClass().getPackageName().startsWith("minutebook")
        ? String.valueOf(failure.getMessage())
        : failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }

  private int say(String message, int code) {
    terminal.err().println("minutebook: " + message);
    return code;
  }
}

package minutebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import minutebook.app.UserFolders;
import minutebook.config.ConfigurationException;
import minutebook.index.FailureText;
import minutebook.search.QueryRefusedException;
import minutebook.view.TerminalStyle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line: arguments in, exit code out. */
public final class CommandLineInterface {

  private static final List<String> TAKE_QUERIES =
      List.of("search", "facets", "tasks", "decisions");
  private static final int USED_WRONGLY = 2;

  @CommandLine.Command(
      name = "minutebook",
      description = "Search every decision, task and fact in your meeting notes.",
      subcommands = CommandLine.HelpCommand.class,
      synopsisSubcommandLabel = "COMMAND",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      footer = "%n'minutebook help COMMAND' shows what a command takes.")
  private static final class Root {}

  /** The version of the jar the program runs from. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CommandLineInterface.class.getPackage().getImplementationVersion();
      return new String[] {"minutebook " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
  }

  private final Terminal terminal;
  private final CommandLine commands;

  public CommandLineInterface(Terminal terminal, UserFolders user, StopSignal stop) {
    this.terminal = terminal;
    this.commands = new CommandLine(new Root());
    List<Command> all =
        List.of(
            new DemoCommand(),
            new IndexCommand(),
            new SearchCommand(),
            new FacetsCommand(),
            new TasksCommand(),
            new DecisionsCommand(),
            new PeopleCommand(),
            new BriefCommand(),
            new MonthCommand(),
            new ShowCommand(),
            new StatusCommand(),
            new CheckCommand(),
            new ConfigCommand(),
            new ServeCommand());
    for (Command command : all) {
      command.connect(terminal, user, stop);
      commands.addSubcommand(command);
    }
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    // A query may begin with @, which would be a file of arguments.
    commands.setExpandAtFiles(false);
    commands.setPosixClusteredShortOptionsAllowed(false);
    commands.setOut(new PrintWriter(terminal.out(), true, UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, UTF_8));
    for (String takesQuery : TAKE_QUERIES) {
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
    CommandLine command = commands.getSubcommands().get(arguments[0]);
    return command != null && TAKE_QUERIES.contains(arguments[0])
        ? commands.execute(QueryLast.of(arguments, command.getCommandSpec().optionsMap()))
        : commands.execute(arguments);
  }

  private int usedWrongly(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    if (command.getParent() != null && command.getCommand() instanceof Command) {
      String hint = "; 'minutebook help " + command.getCommandName() + "' lists what it takes";
      return say(wrong.getMessage() + hint, USED_WRONGLY);
    }
    String first = arguments[0];
    if (first.startsWith("-")) {
      return say(
          "options stand after the command: minutebook COMMAND " + first + " …", USED_WRONGLY);
    }
    String unknown = first.equals("help") ? arguments[1] : first;
    String known = String.join(", ", commands.getSubcommands().keySet());
    return say("there is no command '" + unknown + "'; known: " + known, USED_WRONGLY);
  }

  /** What can go wrong → what is said and the exit code. The one place where that is decided. */
  private static String refused(QueryRefusedException refused) {
    return refused.warnings().stream()
        .map(
            warning ->
                "%s (characters %d to %d)"
                    .formatted(
                        TerminalStyle.safe(warning.refusal()), warning.start() + 1, warning.end()))
        .collect(Collectors.joining("\n"));
  }

  private int failed(Exception failure, CommandLine command) {
    int code =
        switch (failure) {
          case QueryRefusedException refused -> say(refused(refused), USED_WRONGLY);
          case UsageException ignored -> say(String.valueOf(failure.getMessage()), USED_WRONGLY);
          case ConfigurationException ignored ->
              say(String.valueOf(failure.getMessage()), Command.FAILED);
          default -> say(FailureText.of(failure), Command.FAILED);
        };
    if (command.getCommand() instanceof Command of && of.options().verbose) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      terminal.err().print(TerminalStyle.safe(trace.toString()));
    }
    return code;
  }

  private int say(String message, int code) {
    terminal.err().println(TerminalStyle.safe("minutebook: " + message));
    return code;
  }
}

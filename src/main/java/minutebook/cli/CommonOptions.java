package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.app.Places;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that looks at a vault. */
final class CommonOptions {
  @Option(
      names = "--vault",
      paramLabel = "DIR",
      description = "The folder of your notes (or set MINUTEBOOK_VAULT).")
  private @Nullable Path vault;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Where the index is kept (default: your data folder; never in the vault).")
  private @Nullable Path index;

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "A folder of settings over the others.")
  private @Nullable Path configuration;

  @Option(names = "--no-sync", description = "Answer from the index as it is.")
  boolean noSync;

  @Option(names = "--json", description = "Print the JSON that the HTTP service answers.")
  boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto).")
  Terminal.Color color = Terminal.Color.AUTO;

  @Option(names = "-q", description = "Say nothing but results and errors.")
  boolean quiet;

  @Option(names = "-v", description = "Say more; an error comes with its stack trace.")
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  boolean help;

  /** Where everything is; the environment says what the options do not. */
  Places places(Terminal terminal) {
    return places(
        vault(terminal)
            .orElseThrow(
                () ->
                    new UsageException(
                        "no vault is named; use --vault DIR, or set MINUTEBOOK_VAULT")));
  }

  Places places(Path vault) {
    return new Places(vault, index(), configuration());
  }

  Optional<Path> index() {
    return named("--index", index);
  }

  Optional<Path> vault(Terminal terminal) {
    String variable = terminal.environment().getOrDefault("MINUTEBOOK_VAULT", "");
    return Optional.of(vault == null ? Path.of(variable) : vault)
        .filter(folder -> !folder.toString().isEmpty());
  }

  Optional<Path> configuration() {
    return named("--config", configuration);
  }

  /** A folder that is named by nothing, as an unset variable does, is not the current one. */
  private static Optional<Path> named(String option, @Nullable Path folder) {
    if (folder != null && folder.toString().isEmpty()) {
      throw new UsageException(option + " names no folder");
    }
    return Optional.ofNullable(folder);
  }
}

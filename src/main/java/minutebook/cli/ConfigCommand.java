package minutebook.cli;

import java.io.IOException;
import java.util.List;
import minutebook.app.Application;
import minutebook.config.ConfigurationException;
import minutebook.config.EffectiveSetting;
import minutebook.view.TerminalStyle;
import picocli.CommandLine;

/** Every setting and where it comes from. */
@CommandLine.Command(
    name = "config",
    description = "Show every setting that counts, and the file, line and column it comes from.")
final class ConfigCommand extends Command {
  /** Neither an index nor a vault is needed for it. */
  @Override
  public Integer call() throws IOException, ConfigurationException {
    return print(
        Application.settings(user(), options().vault(terminal()), options().configuration()));
  }

  @Override
  int run(Application application) {
    throw new IllegalStateException("it runs without an application");
  }

  private int print(List<EffectiveSetting> settings) {
    if (options().json) {
      printJson(settings);
    } else {
      settings.forEach(
          one ->
              print(
                  TerminalStyle.safe(
                      "%s: %s  # %s".formatted(one.name(), one.value(), one.origin()))));
    }
    return DONE;
  }
}

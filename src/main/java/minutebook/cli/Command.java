package minutebook.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import minutebook.app.Application;
import minutebook.app.UserFolders;
import minutebook.config.ConfigurationException;
import minutebook.http.Json;
import minutebook.index.IndexLockedException;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.view.TerminalStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** What commands have in common: their options, and an application opened for them. */
abstract class Command implements Callable<Integer> {
  static final int DONE = 0;

  @Mixin @Nullable CommonOptions common;

  private @Nullable Terminal terminal;
  private @Nullable UserFolders user;

  void connect(Terminal terminal, UserFolders user) {
    this.terminal = terminal;
    this.user = user;
  }

  /** Opens the vault that the options name, brings the index in step unless told not to, runs. */
  @Override
  public Integer call() throws IOException, ConfigurationException {
    try (Application application = Application.open(options().places(terminal()), user())) {
      if (!options().noSync) {
        sync(application);
      }
      return run(application);
    }
  }

  abstract int run(Application application) throws IOException;

  CommonOptions options() {
    return Objects.requireNonNull(common);
  }

  Terminal terminal() {
    return Objects.requireNonNull(terminal);
  }

  UserFolders user() {
    return Objects.requireNonNull(user);
  }

  TerminalStyle style() {
    return terminal().style(options().color);
  }

  void print(String line) {
    terminal().out().println(line);
  }

  void printJson(Object value) {
    terminal().out().println(Json.write(value));
  }

  void notice(String line) {
    if (!options().quiet) {
      terminal().err().println(line);
    }
  }

  SyncReport sync(Application application, boolean rebuild) throws IOException {
    Progress progress = options().quiet ? Progress.NONE : new ProgressOnStderr(terminal());
    SyncReport report = application.sync(rebuild, progress);
    report
        .failed()
        .forEach(failed -> terminal().err().println(failed.path() + ": " + failed.reason()));
    return report;
  }

  /** While another process changes the index, its last commit answers. */
  private void sync(Application application) throws IOException {
    try {
      sync(application, false);
    } catch (IndexLockedException e) {
      Instant syncedAt = application.coverage().syncedAt();
      notice(
          "Another process is changing the index; this is its state of "
              + syncedAt.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
              + ".");
    }
  }
}

package minutebook.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import minutebook.app.Application;
import minutebook.app.UserFolders;
import minutebook.config.ConfigurationException;
import minutebook.http.Json;
import minutebook.index.IndexLockedException;
import minutebook.index.IndexUnwritableException;
import minutebook.index.Progress;
import minutebook.index.StoppableProgress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.search.NoIndexException;
import minutebook.view.TerminalStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** What commands have in common: their options, and an application opened for them. */
abstract class Command implements Callable<Integer> {
  static final int DONE = 0;
  static final int FAILED = 1;
  private static final Pattern CONTROL = Pattern.compile("[\\x7F-\\x9F]");

  @Mixin @Nullable CommonOptions common;

  private @Nullable Terminal terminal;
  private @Nullable UserFolders user;
  private @Nullable StopSignal stop;

  void connect(Terminal terminal, UserFolders user, StopSignal stop) {
    this.terminal = terminal;
    this.user = user;
    this.stop = stop;
  }

  /** Opens the vault that the options name, brings the index in step unless told not to, runs. */
  @Override
  public Integer call() throws IOException, ConfigurationException {
    try (Application application = Application.open(options().places(terminal()), user())) {
      prepare(application);
      return run(application);
    }
  }

  /** What is done before it runs. */
  void prepare(Application application) throws IOException {
    if (!options().noSync) {
      sync(application);
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

  StopSignal stop() {
    return Objects.requireNonNull(stop);
  }

  TerminalStyle style() {
    return terminal().style(options().color);
  }

  void print(String line) {
    terminal().out().println(line);
  }

  /** Prints JSON; the control characters that it may hold as they are would steer a terminal. */
  void printJson(Object value) {
    print(
        CONTROL
            .matcher(Json.write(value))
            .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0))));
  }

  void notice(String line) {
    if (!options().quiet) {
      terminal().err().println(TerminalStyle.safe(line));
    }
  }

  SyncReport sync(Application application, SyncRequest request) throws IOException {
    stop().listen();
    SyncReport report =
        application.sync(request, new StoppableProgress(progress(), stop()::isGiven));
    tell(report);
    return report;
  }

  /** Shows how far a sync is, unless nobody wants to know. */
  Progress progress() {
    return options().quiet ? Progress.NONE : new ProgressOnStderr(terminal());
  }

  /** Says what a sync did not do. */
  void tell(SyncReport report) {
    for (SyncReport.Skipped failed : report.failed()) {
      terminal().err().println(TerminalStyle.line(failed.path() + ": " + failed.reason()));
    }
    if (!report.offline().isEmpty()) {
      notice(
          "%s: offline, so that the index made anew is without %s; download what you want to find."
              .formatted(
                  Count.of(report.offline().size(), "note"),
                  report.offline().size() == 1 ? "it" : "them"));
    }
  }

  static String counted(SyncReport report) {
    return "%s, %s (%,d added, %,d changed, %,d renamed, %,d removed) in %.1f s"
        .formatted(
            Count.of(report.notes(), "note"),
            Count.of(report.items(), "item"),
            report.added(),
            report.changed(),
            report.renamed(),
            report.removed(),
            report.tookMs() / 1000);
  }

  /** While the index cannot be changed, its last commit answers. */
  private void sync(Application application) throws IOException {
    try {
      sync(application, SyncRequest.UPDATE);
    } catch (IndexLockedException locked) {
      notice(
          "Another process is changing the index; this is its state of "
              + lastSync(application, locked)
              + ".");
    } catch (IndexUnwritableException unwritable) {
      Instant last = lastSync(application, unwritable);
      terminal()
          .err()
          .println(
              TerminalStyle.safe(
                  "minutebook: " + unwritable.getMessage() + "; this is its state of " + last));
    }
  }

  private static Instant lastSync(Application application, IOException failure) throws IOException {
    try {
      return application.search().summary().syncedAt().truncatedTo(ChronoUnit.SECONDS);
    } catch (NoIndexException e) {
      throw failure;
    }
  }
}

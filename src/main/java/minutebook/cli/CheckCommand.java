package minutebook.cli;

import java.io.IOException;
import minutebook.app.Application;
import minutebook.config.ConfigurationException;
import minutebook.index.IndexCheck;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.view.TerminalStyle;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Verifies what the index stores, and makes it anew when asked to. */
@CommandLine.Command(
    name = "check",
    description = "Verify every byte of the index; end with 1 if anything is wrong.")
final class CheckCommand extends Command {
  @Option(names = "--repair", description = "Make a damaged index anew from your notes.")
  private boolean repair;

  /** The index is looked at as it is: a sync could not read a damaged one. */
  @Override
  public Integer call() throws IOException, ConfigurationException {
    try (Application application = Application.open(options().places(terminal()), user())) {
      return run(application);
    }
  }

  @Override
  int run(Application application) throws IOException {
    IndexCheck check = application.check();
    if (options().json) {
      printJson(check);
    } else {
      print(application, check);
    }
    if (check.isSound()) {
      return DONE;
    }
    if (!repair) {
      notice("'minutebook check --repair' makes it anew from your notes");
      return FAILED;
    }
    SyncReport report = sync(application, SyncRequest.UPDATE.rebuilding());
    if (!application.check().isSound()) {
      return FAILED;
    }
    notice("made anew: " + Count.of(report.notes(), "note"));
    return DONE;
  }

  private void print(Application application, IndexCheck check) {
    print(
        TerminalStyle.line(
            application.indexFolder() + check.format().map(format -> ", " + format).orElse("")));
    check.segments().forEach(this::print);
    check.problems().forEach(problem -> print(TerminalStyle.line("damaged   " + problem)));
    print(check.isSound() ? "nothing is wrong" : "the index is damaged");
  }

  private void print(IndexCheck.Segment segment) {
    String what = segment.name() + ": " + Count.of(segment.documents(), "document");
    if (segment.isSound()) {
      print("sound     " + what);
    }
    segment
        .problems()
        .forEach(problem -> print(TerminalStyle.line("damaged   " + what + "; " + problem)));
  }
}

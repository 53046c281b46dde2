package minutebook.cli;

import java.io.IOException;
import minutebook.app.Application;
import minutebook.config.ConfigurationException;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Brings the index in step with the vault, and says what it did. */
@CommandLine.Command(
    name = "index",
    description = "Bring the index in step with the vault; every other command does so first.")
final class IndexCommand extends Command {
  @Option(names = "--rebuild", description = "Begin from nothing.")
  private boolean rebuild;

  @Option(
      names = "--verify-content",
      description = "Read every note, also those whose size and time are as they were indexed.")
  private boolean verifyContent;

  @Option(
      names = "--force",
      description = "Drop notes that are gone, however many they are at once.")
  private boolean force;

  @Override
  public Integer call() throws IOException, ConfigurationException {
    try (Application application = Application.open(options().places(terminal()), user())) {
      return run(application);
    }
  }

  private SyncRequest request() {
    SyncRequest request = verifyContent ? SyncRequest.UPDATE.verifying() : SyncRequest.UPDATE;
    request = force ? request.forcing() : request;
    return rebuild ? request.rebuilding() : request;
  }

  @Override
  int run(Application application) throws IOException {
    SyncReport report = sync(application, request());
    if (options().json) {
      printJson(report);
    } else {
      print(
          "%s, %s (%,d added, %,d changed, %,d renamed, %,d removed) in %.1f s"
              .formatted(
                  Count.of(report.notes(), "note"),
                  Count.of(report.items(), "item"),
                  report.added(),
                  report.changed(),
                  report.renamed(),
                  report.removed(),
                  report.tookMs() / 1000));
      report.repaired().forEach(note -> print(StatusCommand.line(note)));
      report.skipped().forEach(file -> print(StatusCommand.line(file)));
    }
    return DONE;
  }
}

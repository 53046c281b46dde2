package minutebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.app.StoredIndexes;
import minutebook.config.ConfigurationException;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.upkeep.UpkeepThread;
import minutebook.view.TerminalStyle;
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

  @Option(
      names = "--purge",
      description = "Erase from the index's files the text of deleted and edited notes too.")
  private boolean purge;

  @Option(
      names = "--forget",
      description = "Remove the index, not the notes; --index DIR names one whose vault is gone.")
  private boolean forget;

  @Option(names = "--watch", description = "Go on until Ctrl-C, and print a line for each change.")
  private boolean watch;

  @Override
  public Integer call() throws IOException, ConfigurationException {
    if (forget) {
      return forget();
    }
    try (Application application = Application.open(options().places(terminal()), user())) {
      return run(application);
    }
  }

  private int forget() throws IOException {
    Optional<Path> index = options().index();
    Optional<Path> vault = options().vault(terminal());
    if (index.isEmpty() && vault.isEmpty()) {
      throw new UsageException("--forget: no index is named; use --vault DIR or --index DIR");
    }
    Path removed = new StoredIndexes(user()).forget(vault, index);
    print(TerminalStyle.line("removed the index in " + removed + "; the notes are as they were"));
    return DONE;
  }

  private SyncRequest request() {
    SyncRequest request = verifyContent ? SyncRequest.UPDATE.verifying() : SyncRequest.UPDATE;
    request = force ? request.forcing() : request;
    return rebuild ? request.rebuilding() : request;
  }

  @Override
  int run(Application application) throws IOException {
    if (watch) {
      stop().listen();
    }
    SyncReport report = sync(application, request());
    if (purge) {
      application.purge();
    }
    print(report);
    if (watch) {
      follow(application);
      return DONE;
    }
    return report.failed().isEmpty() ? DONE : FAILED;
  }

  private void follow(Application application) {
    UpkeepThread upkeep = application.keepUp(progress(), this::printChange);
    try {
      stop().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      upkeep.close();
    }
  }

  /** A sync that changed nothing is none to tell of. */
  private void printChange(SyncReport report) {
    if (!report.hasChanges()) {
      return;
    }
    if (options().json) {
      printJson(report);
    } else {
      print(counted(report));
    }
  }

  private void print(SyncReport report) {
    if (options().json) {
      printJson(report);
    } else {
      print(counted(report));
      report.repaired().forEach(note -> print(StatusCommand.line(note)));
      report.skipped().forEach(file -> print(StatusCommand.line(file)));
    }
  }
}

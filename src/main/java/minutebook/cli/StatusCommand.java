package minutebook.cli;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import minutebook.app.Application;
import minutebook.http.StatusJson;
import minutebook.index.Coverage;
import minutebook.index.SyncReport;
import minutebook.view.TerminalStyle;
import picocli.CommandLine;

/** What is indexed, and what was skipped or repaired and why. */
@CommandLine.Command(
    name = "status",
    description = "Show what is indexed, and what was skipped or repaired and why.")
final class StatusCommand extends Command {
  @Override
  int run(Application application) throws IOException {
    Coverage coverage = application.coverage();
    if (options().json) {
      printJson(StatusJson.of(application.vaultName(), coverage));
      return DONE;
    }
    print(TerminalStyle.safe(application.vaultFolder().toString()));
    print(
        "%s, %s, %s of Markdown, as of %s"
            .formatted(
                Count.of(coverage.notes(), "note"),
                Count.of(coverage.items(), "item"),
                Count.of(coverage.bytes(), "byte"),
                coverage.syncedAt().truncatedTo(ChronoUnit.SECONDS)));
    coverage.repaired().forEach(note -> print(line(note)));
    coverage.skipped().forEach(file -> print(line(file)));
    return DONE;
  }

  static String line(SyncReport.Repaired note) {
    return TerminalStyle.safe(
        "repaired  %s: %d pieces of text had been saved through a wrong encoding"
            .formatted(note.path(), note.edits()));
  }

  static String line(SyncReport.Skipped file) {
    return TerminalStyle.safe("skipped   %s: %s".formatted(file.path(), file.reason()));
  }
}

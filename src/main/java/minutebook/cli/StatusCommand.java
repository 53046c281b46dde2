package minutebook.cli;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import minutebook.app.Application;
import minutebook.http.StatusJson;
import minutebook.index.Coverage;
import minutebook.index.DiagnosticSummary;
import minutebook.index.SyncReport;
import minutebook.view.TerminalStyle;
import picocli.CommandLine;

/** What is indexed, and what was skipped or repaired and why. */
@CommandLine.Command(
    name = "status",
    description = "Show what is indexed, and what was skipped or repaired and why.")
final class StatusCommand extends Command {
  /** Places named of each diagnostic. */
  private static final int SHOWN = 5;

  @CommandLine.Option(
      names = "--fail-on-problems",
      description =
          "End with 1 if files were skipped or notes not understood; notices do not count.")
  boolean failOnProblems;

  @Override
  int run(Application application) throws IOException {
    Coverage coverage = application.coverage();
    if (options().json) {
      printJson(StatusJson.of(application.vaultName(), coverage));
    } else {
      print(application, coverage);
    }
    return failOnProblems && coverage.hasProblems() ? FAILED : DONE;
  }

  private void print(Application application, Coverage coverage) {
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
    coverage.diagnostics().forEach(this::print);
  }

  private void print(DiagnosticSummary all) {
    print(
        "%-9s %s: %s in %s"
            .formatted(
                all.severity().id(),
                all.code(),
                Count.of(all.count(), "time"),
                Count.of(all.notes(), "note")));
    all.places().stream().limit(SHOWN).forEach(place -> print(line(place)));
    if (all.count() > SHOWN) {
      print("          and %s more".formatted(all.count() - SHOWN));
    }
  }

  private static String line(DiagnosticSummary.Place place) {
    return TerminalStyle.safe(
        "          %s:%d: %s; %s"
            .formatted(place.path(), place.line(), place.message(), place.mend()));
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

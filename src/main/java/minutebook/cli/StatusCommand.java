package minutebook.cli;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import minutebook.app.Application;
import minutebook.app.StoredIndexes;
import minutebook.config.ConfigurationException;
import minutebook.http.StatusJson;
import minutebook.index.Coverage;
import minutebook.index.DiagnosticSummary;
import minutebook.index.StoredIndex;
import minutebook.index.SyncReport;
import minutebook.search.LikelyPeople;
import minutebook.upkeep.UpkeepStatus;
import minutebook.view.TerminalStyle;
import picocli.CommandLine;

/** What is indexed, what was skipped or repaired and why, and whose names may be one person's. */
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

  @CommandLine.Option(
      names = "--all",
      description = "List all indexes in your data folder, also those whose vault is gone.")
  boolean all;

  /** Of all indexes it needs no vault. */
  @Override
  public Integer call() throws IOException, ConfigurationException {
    if (!all) {
      return super.call();
    }
    List<StoredIndex> found = new StoredIndexes(user()).all();
    if (options().json) {
      printJson(found);
    } else {
      found.forEach(index -> StoredIndexText.lines(index).forEach(this::print));
    }
    return DONE;
  }

  @Override
  int run(Application application) throws IOException {
    Coverage coverage = application.coverage();
    LikelyPeople people = application.search().likelyPeople();
    if (options().json) {
      printJson(StatusJson.of(application.vaultName(), coverage, people, UpkeepStatus.OFF));
    } else {
      print(application, coverage);
      print(people);
    }
    return failOnProblems && coverage.hasProblems() ? FAILED : DONE;
  }

  private void print(Application application, Coverage coverage) {
    print(TerminalStyle.line(application.vaultFolder().toString()));
    print(
        "%s, %s, %s of Markdown, as of %s"
            .formatted(
                Count.of(coverage.notes(), "note"),
                Count.of(coverage.items(), "item"),
                Count.of(coverage.bytes(), "byte"),
                coverage.syncedAt().truncatedTo(ChronoUnit.SECONDS)));
    CoverageText.lines(coverage.files()).forEach(line -> print(TerminalStyle.line(line)));
    coverage.skipped().forEach(file -> print(line(file)));
    coverage.diagnostics().forEach(this::print);
  }

  private void print(DiagnosticSummary all) {
    print(
        "%-9s %s: %s in %s"
            .formatted(
                all.severity().id(),
                all.code().id(),
                Count.of(all.count(), "time"),
                Count.of(all.notes(), "note")));
    all.places().stream().limit(SHOWN).forEach(place -> print(line(place)));
    if (all.count() > SHOWN) {
      print("          and %s more".formatted(all.count() - SHOWN));
    }
  }

  private static String line(DiagnosticSummary.Place place) {
    return TerminalStyle.line(
        "          %s:%d: %s; %s"
            .formatted(place.path(), place.line(), place.message(), place.mend()));
  }

  private void print(LikelyPeople people) {
    int shown = people.first().size();
    if (shown > 0) {
      String more = shown < people.count() ? ", the first " + shown + " shown" : "";
      print(
          "likely duplicates: %s of names%s; nothing merges by itself, these lines of people.yaml do it"
              .formatted(Count.of(people.count(), "pair"), more));
    }
    for (LikelyPeople.Pair pair : people.first()) {
      print(
          TerminalStyle.line(
              "  %s, %s: %s".formatted(pair.names().name(), pair.names().other(), pair.reason())));
      pair.names().mend().lines().forEach(line -> print(TerminalStyle.line("    " + line)));
    }
  }

  static String line(SyncReport.Repaired note) {
    return TerminalStyle.line(
        "repaired  %s: %d pieces of text had been saved through a wrong encoding"
            .formatted(note.path(), note.edits()));
  }

  static String line(SyncReport.Skipped file) {
    return TerminalStyle.line("skipped   %s: %s".formatted(file.path(), file.reason()));
  }
}

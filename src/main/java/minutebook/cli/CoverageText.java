package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.index.FileCoverage;
import minutebook.index.SyncReport;

/**
 * What became of every file of the vault, line by line.
 *
 * <pre>
 * 70 files: 60 indexed, 3 sources, 1 skipped, 6 excluded
 * excluded  dot-folder: 5 files (.obsidian 5)
 * offline   Work/plan.md: …
 * </pre>
 */
final class CoverageText {
  /** Folders named of each rule. */
  private static final int FOLDERS = 3;

  private CoverageText() {}

  static List<String> lines(FileCoverage files) {
    List<String> lines = new ArrayList<>();
    lines.add(sum(files));
    files.excluded().forEach(rule -> lines.add(line(rule)));
    files.offline().forEach(note -> lines.add(line(note)));
    files.missing().forEach(folder -> lines.add(line("missing", folder)));
    files.unreadable().forEach(place -> lines.add(line("unread", place)));
    return lines;
  }

  private static String sum(FileCoverage files) {
    int excluded = files.excluded().stream().mapToInt(FileCoverage.Rule::files).sum();
    return "%s: %,d indexed, %s, %,d skipped, %,d excluded%s"
        .formatted(
            Count.of(files.files(), "file"),
            files.indexed(),
            Count.of(files.sources(), "source"),
            files.skipped(),
            excluded,
            files.waiting() == 0 ? "" : ", %,d for the next sync".formatted(files.waiting()));
  }

  private static String line(FileCoverage.Rule rule) {
    String more = rule.folders().size() > FOLDERS ? ", …" : "";
    return "excluded  %s: %s (%s%s)"
        .formatted(
            rule.rule(),
            Count.of(rule.files(), "file"),
            rule.most(FOLDERS).stream()
                .map(folder -> "%s %,d".formatted(folder.path(), folder.files()))
                .collect(Collectors.joining(", ")),
            more);
  }

  private static String line(FileCoverage.Offline note) {
    return "offline   %s: %s"
        .formatted(
            note.path(),
            note.indexed()
                ? "it is kept elsewhere, and found as it was when it was here"
                : "it is kept elsewhere and was not here to be indexed; download it");
  }

  private static String line(String what, SyncReport.Skipped place) {
    return "%-9s %s: %s".formatted(what, place.path(), place.reason());
  }
}

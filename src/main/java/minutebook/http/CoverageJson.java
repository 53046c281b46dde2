package minutebook.http;

import java.util.List;
import minutebook.index.FileCoverage;
import minutebook.index.SyncReport;

/**
 * What became of every file of the vault: {@code files} is the sum of {@code indexed}, {@code
 * sources}, {@code skipped}, {@code waiting} and the files of all rules.
 */
record CoverageJson(
    int files,
    int indexed,
    int sources,
    int skipped,
    int waiting,
    List<RuleJson> excluded,
    List<FileCoverage.Offline> offline,
    List<SyncReport.Skipped> missing,
    List<SyncReport.Skipped> unreadable) {
  /** Folders named of each rule. */
  private static final int FOLDERS = 20;

  /**
   * Files that one rule leaves out.
   *
   * @param folderCount how many folders they lie in
   * @param folders those with the most of them
   */
  record RuleJson(String rule, int files, int folderCount, List<FileCoverage.Folder> folders) {
    static RuleJson of(FileCoverage.Rule rule) {
      return new RuleJson(rule.rule(), rule.files(), rule.folders().size(), rule.most(FOLDERS));
    }
  }

  static CoverageJson of(FileCoverage files) {
    return new CoverageJson(
        files.files(),
        files.indexed(),
        files.sources(),
        files.skipped(),
        files.waiting(),
        files.excluded().stream().map(RuleJson::of).toList(),
        files.offline(),
        files.missing(),
        files.unreadable());
  }
}

package minutebook.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import minutebook.vault.VaultCensus;
import minutebook.vault.VaultPath;
import org.jspecify.annotations.Nullable;

/**
 * What became of every file of a vault: {@code files} is the sum of the numbers below it, and of
 * those of the rules.
 *
 * @param files in the vault that are no folders
 * @param indexed notes that are found
 * @param sources notes that are found with {@code in:source}
 * @param skipped notes that are not indexed, for a reason of their own
 * @param waiting notes for the next sync
 * @param excluded files that are no notes, by rule
 * @param offline notes that a cloud stub stands for
 * @param missing folders of which notes are found that are not there
 * @param unreadable folders and files that could not be looked at; what lies there is not counted
 */
public record FileCoverage(
    int files,
    int indexed,
    int sources,
    int skipped,
    int waiting,
    List<Rule> excluded,
    List<Offline> offline,
    List<SyncReport.Skipped> missing,
    List<SyncReport.Skipped> unreadable) {

  /** Nothing at all. */
  static final FileCoverage NONE =
      new FileCoverage(0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of());

  public FileCoverage {
    excluded = List.copyOf(excluded);
    offline = List.copyOf(offline);
    missing = List.copyOf(missing);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Files that one rule leaves out.
   *
   * @param rule its name
   */
  public record Rule(String rule, int files, List<Folder> folders) {
    public Rule {
      folders = List.copyOf(folders);
    }

    /** So many folders, those with the most files first. */
    public List<Folder> most(int number) {
      return folders.stream()
          .sorted(Comparator.comparingInt(Folder::files).reversed().thenComparing(Folder::path))
          .limit(number)
          .toList();
    }
  }

  /** A folder, with the number of its files; {@code .} is the vault's own. */
  public record Folder(String path, int files) {}

  /**
   * A note that is kept elsewhere.
   *
   * @param indexed whether it is found as it was when it was here
   */
  public record Offline(String path, boolean indexed) {}

  /**
   * Compares what is there with what is indexed.
   *
   * @param records of the index, by path
   * @param sources paths of the notes that are sources
   */
  static FileCoverage of(
      VaultCensus census, Map<String, IndexedFile> records, Set<String> sources) {
    int indexed = 0;
    int ofSources = 0;
    int skipped = 0;
    int waiting = 0;
    for (String path : census.notes()) {
      IndexedFile file = records.get(path);
      if (file == null) {
        waiting++;
      } else if (file.isSkipped()) {
        skipped++;
      } else if (sources.contains(path)) {
        ofSources++;
      } else {
        indexed++;
      }
    }
    int excluded = census.excluded().stream().mapToInt(VaultCensus.Excluded::files).sum();
    return new FileCoverage(
        census.notes().size() + excluded,
        indexed,
        ofSources,
        skipped,
        waiting,
        rules(census.excluded()),
        offline(census, records),
        missing(census, records),
        listed(census.unreadable()));
  }

  private static List<Rule> rules(Collection<VaultCensus.Excluded> excluded) {
    Map<String, Map<String, Integer>> rules = new TreeMap<>();
    for (VaultCensus.Excluded one : excluded) {
      rules
          .computeIfAbsent(one.rule(), unused -> new TreeMap<>())
          .put(VaultPath.shown(one.folder()), one.files());
    }
    return rules.entrySet().stream()
        .map(
            rule ->
                new Rule(
                    rule.getKey(),
                    rule.getValue().values().stream().mapToInt(Integer::intValue).sum(),
                    rule.getValue().entrySet().stream()
                        .map(folder -> new Folder(folder.getKey(), folder.getValue()))
                        .toList()))
        .toList();
  }

  private static List<Offline> offline(VaultCensus census, Map<String, IndexedFile> records) {
    return new TreeSet<>(census.offline())
        .stream()
            .filter(path -> !census.notes().contains(path))
            .map(path -> new Offline(path, isFound(records.get(path))))
            .toList();
  }

  private static boolean isFound(@Nullable IndexedFile file) {
    return file != null && !file.isSkipped();
  }

  /** Below what cannot be looked at, nobody knows. */
  private static List<SyncReport.Skipped> missing(
      VaultCensus census, Map<String, IndexedFile> records) {
    Set<String> gone = new TreeSet<>(records.keySet());
    gone.removeAll(census.notes());
    gone.removeAll(census.offline());
    gone.removeIf(
        path ->
            !isFound(records.get(path))
                || VaultPath.isAtOrUnder(path, census.unreadable().keySet()));
    return DropGuard.byFolder(records, gone).entrySet().stream()
        .map(
            folder ->
                new SyncReport.Skipped(
                    folder.getKey(),
                    "%,d notes are found and not there: mount the drive again, or run"
                            .formatted(folder.getValue())
                        + " index --force if they were deleted"))
        .toList();
  }

  private static List<SyncReport.Skipped> listed(Map<String, String> reasons) {
    return new TreeMap<>(reasons)
        .entrySet().stream()
            .map(one -> new SyncReport.Skipped(VaultPath.shown(one.getKey()), one.getValue()))
            .toList();
  }
}

package minutebook.index;

import java.util.List;

/**
 * What one sync did, and what the index holds after it.
 *
 * @param notes in the index
 * @param renamed notes that are gone from one path and came with the same content at another;
 *     neither added nor removed
 * @param items in the index
 * @param bytes of Markdown in the index
 * @param skipped files that are not indexed, with the reason
 * @param repaired notes whose text was repaired, with the number of edits
 * @param failed what could not be looked at, notes that could not be read for now, and folders from
 *     which more is gone than may be dropped: what was indexed of them before is kept
 * @param offline paths of notes that were indexed, and are not in the index made anew as they are
 *     kept elsewhere; they will be once they are back
 */
public record SyncReport(
    int notes,
    int added,
    int changed,
    int removed,
    int renamed,
    int unchanged,
    int items,
    long bytes,
    List<Skipped> skipped,
    List<Repaired> repaired,
    List<Skipped> failed,
    List<String> offline,
    double tookMs) {

  /** Whether anything is found otherwise than before. */
  public boolean hasChanges() {
    return added + changed + removed + renamed > 0;
  }

  /** A file that is not indexed. */
  public record Skipped(String path, String reason) {}

  /** A note whose text was repaired. */
  public record Repaired(String path, int edits) {}
}

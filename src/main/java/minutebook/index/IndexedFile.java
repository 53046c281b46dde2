package minutebook.index;

import minutebook.vault.VaultFile;

/**
 * A file as it was when it was indexed or skipped.
 *
 * @param path from the vault's root, with {@code /}
 * @param size in bytes
 * @param modified nanoseconds since 1970, or {@link #TO_BE_READ}
 * @param hash of the content, hexadecimal; empty for a file that could not be read
 * @param items made from it
 * @param edits how many pieces of text were repaired
 * @param skipped why it is not indexed, or empty
 */
public record IndexedFile(
    String path, long size, long modified, String hash, int items, int edits, String skipped) {

  /** The time of no file: it is read again by every sync. */
  public static final long TO_BE_READ = Long.MIN_VALUE;

  /** A file that is not indexed, as it is now. */
  static IndexedFile skipped(VaultFile file, String reason) {
    return new IndexedFile(file.path(), file.size(), file.modified(), "", 0, 0, reason);
  }

  /** The same content under the times and size of a file. */
  public IndexedFile seenAs(VaultFile file) {
    return new IndexedFile(path, file.size(), file.modified(), hash, items, edits, skipped);
  }

  /** The same as if its time were unknown. */
  IndexedFile toBeRead() {
    return new IndexedFile(path, size, TO_BE_READ, hash, items, edits, skipped);
  }

  public boolean isSkipped() {
    return !skipped.isEmpty();
  }
}

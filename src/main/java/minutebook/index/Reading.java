package minutebook.index;

import minutebook.markdown.ParsedNote;
import minutebook.vault.VaultFile;
import org.jspecify.annotations.Nullable;

/** What came of reading one file. */
sealed interface Reading {
  VaultFile file();

  /**
   * A note.
   *
   * @param parsed the note, or null when it has to be read again for want of memory
   */
  record Understood(VaultFile file, String hash, @Nullable ParsedNote parsed, Evidence evidence)
      implements Reading {}

  /** The content is what is indexed. */
  record Same(VaultFile file) implements Reading {}

  /** It is not to be indexed. */
  record Skipped(VaultFile file, String reason) implements Reading {}

  /** It is no longer there. */
  record Vanished(VaultFile file) implements Reading {}

  /**
   * It could not be read or understood; what is indexed of it stays.
   *
   * @param passing whether it may end without a change of the file
   */
  record Failed(VaultFile file, String reason, boolean passing) implements Reading {}
}

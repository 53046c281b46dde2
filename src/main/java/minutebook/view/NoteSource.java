package minutebook.view;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import minutebook.text.SourceText;
import minutebook.vault.Vault;

/** Notes as they were written. */
public final class NoteSource {
  private final Vault vault;

  public NoteSource(Vault vault) {
    this.vault = vault;
  }

  /**
   * Whether a cloud keeps a note elsewhere, so that only what was indexed of it can be shown.
   *
   * @param path of a note that is indexed
   */
  public boolean isOffline(String path) {
    return vault.isOffline(path);
  }

  /**
   * The Markdown of a note.
   *
   * @param path from the vault's root; empty is the answer for anything that is no note of it
   */
  public Optional<String> markdown(String path) throws IOException {
    if (!vault.contains(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SourceText.decode(vault.read(path)).text());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}

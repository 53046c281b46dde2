package minutebook.vault;

import java.io.IOException;
import java.nio.file.Path;

/** The vault's folder is not there. */
public final class VaultGoneException extends IOException {
  private static final long serialVersionUID = 1L;

  VaultGoneException(Path root, IOException cause) {
    super("the vault's folder " + root + " is not there; mount its drive, or bring it back", cause);
  }
}

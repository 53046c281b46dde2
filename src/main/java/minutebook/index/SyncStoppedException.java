package minutebook.index;

import java.io.IOException;

/** A sync was told to stop before it was done; the index is as it was before. */
public final class SyncStoppedException extends IOException {
  private static final long serialVersionUID = 1L;

  SyncStoppedException() {
    super("stopped before the notes were indexed; the index is as it was");
  }
}

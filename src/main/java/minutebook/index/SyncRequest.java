package minutebook.index;

import java.util.Optional;
import java.util.Set;

/**
 * What a sync is to look at.
 *
 * @param rebuild whether to begin from nothing; until the commit the earlier index answers
 * @param verify whether to read every file, also those that look as they were indexed: a time may
 *     lie
 * @param force whether to drop what is gone, however much it is
 * @param paths what to look at, with all that lies under it; everything when it is empty, when
 *     something is gone from there, or when the index has to be made anew
 */
public record SyncRequest(
    boolean rebuild, boolean verify, boolean force, Optional<Set<String>> paths) {
  /** Everything that looks changed. */
  public static final SyncRequest UPDATE = new SyncRequest(false, false, false, Optional.empty());

  public SyncRequest {
    paths = paths.map(Set::copyOf);
  }

  /** The same from nothing. */
  public SyncRequest rebuilding() {
    return new SyncRequest(true, verify, force, paths);
  }

  /** The same for every file, whatever it looks like. */
  public SyncRequest verifying() {
    return new SyncRequest(rebuild, true, force, paths);
  }

  /** The same, dropping what is gone, however much it is. */
  public SyncRequest forcing() {
    return new SyncRequest(rebuild, verify, true, paths);
  }

  /** The same for these paths, and what lies under them. */
  public SyncRequest at(Set<String> these) {
    return new SyncRequest(rebuild, verify, force, Optional.of(these));
  }
}

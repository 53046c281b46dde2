package minutebook.upkeep;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import minutebook.config.WatchRules;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.vault.Watch;

/** Port: the vault whose index is kept up, under the configuration that counts. */
public interface UpkeptVault extends Watch.Opener {
  WatchRules rules();

  SyncReport sync(SyncRequest request, Progress progress) throws IOException;

  /** Every path that the index knows. */
  Collection<String> paths() throws IOException;

  /**
   * Takes over the configuration if it was edited; searches have the earlier one until the index is
   * in step with the new.
   *
   * @param again whether to try what failed before once more, if it was not edited since
   * @return whether another one counts now
   * @throws IOException if the index could not be brought in step, which {@link
   *     #configurationProblem} says from then on
   */
  boolean reconfigure(boolean again, Progress progress) throws IOException;

  /**
   * Why the configuration is not as it was edited, with the place and what to do; the same until it
   * is, or is edited again.
   */
  Optional<String> configurationProblem();
}

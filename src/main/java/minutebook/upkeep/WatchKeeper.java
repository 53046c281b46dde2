package minutebook.upkeep;

import java.io.Closeable;
import java.io.IOException;
import minutebook.config.WatchRules;
import minutebook.vault.Changes;
import minutebook.vault.Watch;
import minutebook.vault.WatchRefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a watch open; while there is none, it looks at everything from time to time, and tries
 * again to open one with each look.
 */
final class WatchKeeper implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(WatchKeeper.class);

  private final Watch.Opener opener;
  private final Changes changes;
  private @Nullable Watch watch;
  private @Nullable WatchRefusedException refusal;
  private @Nullable Timer poll;

  WatchKeeper(Watch.Opener opener, Changes changes) {
    this.opener = opener;
    this.changes = changes;
  }

  /** Opens one where there is none that is complete, if it is time for that. */
  void keep(long now, WatchRules rules) {
    Watch open = watch;
    if (open != null && !open.isComplete()) {
      closeQuietly(open);
      watch = null;
      reopen(now);
    } else if (open == null && (poll == null || poll.rings(now, rules.pollEvery()))) {
      reopen(now);
    }
  }

  /** To be opened anew, since what is watched depends on the configuration. */
  void renew(long now) {
    if (watch != null) {
      closeQuietly(watch);
      watch = null;
    }
    reopen(now);
  }

  private void reopen(long now) {
    try {
      watch = opener.open(changes);
      if (refusal != null) {
        LOG.info("the vault is watched again");
      }
      refusal = null;
    } catch (WatchRefusedException e) {
      if (refusal == null || !refusal.reason().equals(e.reason())) {
        LOG.warn("{}; it is looked at from time to time: {}", e.reason(), e.mend());
      }
      refusal = e;
    }
    poll = new Timer(now);
    // What happened while there was none was told to nobody.
    changes.anywhere();
  }

  /** Why there is no watch; null when there is one. */
  @Nullable WatchRefusedException refusal() {
    return refusal;
  }

  @Override
  public void close() {
    if (watch != null) {
      closeQuietly(watch);
    }
  }

  private static void closeQuietly(Watch watch) {
    try {
      watch.close();
    } catch (IOException e) {
      LOG.debug("a watch could not be closed", e);
    }
  }
}

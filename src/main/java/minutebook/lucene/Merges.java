package minutebook.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Merges segments in threads of its own; one that fails leaves them as they are. */
final class Merges extends ConcurrentMergeScheduler {
  private static final Logger LOG = LoggerFactory.getLogger(Merges.class);

  boolean isBusy() {
    return mergeThreadCount() > 0;
  }

  /** The next commit tries again, and says what is wrong if it is still so. */
  @Override
  protected void handleMergeException(Throwable e) {
    LOG.warn("segments of the index could not be merged: {}", e.getMessage());
    LOG.debug("segments of the index could not be merged", e);
  }
}

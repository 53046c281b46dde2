package minutebook.http;

import java.time.Instant;
import minutebook.upkeep.UpkeepStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the index is kept fresh.
 *
 * @param mode {@code starting}, {@code watching}, {@code polling} or {@code off}
 * @param reason why it is not watched
 * @param mend what can be done about that
 * @param syncingSince when a sync began that is going on
 * @param lastSync the last that did not fail: when it began, and how long it took
 * @param failure of the last sync, and when it is tried again
 * @param configuration why an edit of the configuration is not taken over
 */
record WatchingJson(
    String mode,
    @Nullable String reason,
    @Nullable String mend,
    @Nullable Instant syncingSince,
    UpkeepStatus.@Nullable LastSync lastSync,
    UpkeepStatus.@Nullable Failure failure,
    @Nullable String configuration) {
  static WatchingJson of(UpkeepStatus upkeep) {
    return new WatchingJson(
        upkeep.mode().id(),
        upkeep.reason(),
        upkeep.mend(),
        upkeep.syncingSince(),
        upkeep.lastSync(),
        upkeep.failure(),
        upkeep.configuration());
  }
}

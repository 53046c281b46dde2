package minutebook.upkeep;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an index is kept fresh, as of now.
 *
 * @param reason why the vault is not watched; null when it is
 * @param mend what can be done about that
 * @param syncingSince when a sync began that is going on; null when none is
 * @param lastSync null before the first
 * @param failure of the last sync; null when it did not fail
 * @param configuration why the configuration is not as it was edited; null when it is
 */
public record UpkeepStatus(
    Mode mode,
    @Nullable String reason,
    @Nullable String mend,
    @Nullable Instant syncingSince,
    @Nullable LastSync lastSync,
    @Nullable Failure failure,
    @Nullable String configuration) {

  /** How changes are noticed. */
  public enum Mode {
    STARTING,
    WATCHING,
    POLLING,
    OFF;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The last sync that did not fail. */
  public record LastSync(Instant at, double tookMs) {}

  /**
   * What failed.
   *
   * @param againAt when it is tried again
   */
  public record Failure(String message, Instant at, Instant againAt) {}

  /** Of a program that only answers. */
  public static final UpkeepStatus OFF =
      new UpkeepStatus(
          Mode.OFF,
          "the vault is not watched",
          "run 'minutebook serve' without --no-watch and --no-sync",
          null,
          null,
          null,
          null);

  /** Of a program that is about to look at its vault for the first time. */
  public static final UpkeepStatus STARTING =
      new UpkeepStatus(Mode.STARTING, "the watch is being opened", null, null, null, null, null);
}

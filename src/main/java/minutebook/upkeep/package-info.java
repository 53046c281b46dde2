/**
 * How does an index stay fresh while the program runs? One thread collects what changed, syncs it
 * once it is quiet, looks at everything from time to time, and tries again what failed.
 *
 * <p>In: {@link minutebook.vault.Changes} of a vault, and an {@link minutebook.upkeep.UpkeptVault}.
 * Out: syncs, and an {@link minutebook.upkeep.UpkeepStatus}. Read {@link minutebook.upkeep.Upkeep}
 * first.
 */
@NullMarked
package minutebook.upkeep;

import org.jspecify.annotations.NullMarked;

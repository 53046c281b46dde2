/**
 * Does it hold when it is killed, and when it runs for long? Programs run by {@code
 * scripts/torture}, which do to real processes what happens to them in the field.
 *
 * <p>In: how many rounds, or how many minutes, and a seed. Out: what was lost, damaged, refused or
 * kept open; nothing of it, if all is well. Read {@link minutebook.torture.KillRounds} first.
 */
@NullMarked
package minutebook.torture;

import org.jspecify.annotations.NullMarked;

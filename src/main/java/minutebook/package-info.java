/**
 * Minutebook's entry: the command line's arguments come in, an exit code goes out.
 *
 * <p>Read {@link minutebook.Main} first, then the package documentation in the order data flows.
 */
@NullMarked
package minutebook;

import org.jspecify.annotations.NullMarked;

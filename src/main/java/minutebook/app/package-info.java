/**
 * How do the parts come together? Builds them from where the vault, the index and the configuration
 * are, and closes them.
 *
 * <p>In: {@link minutebook.app.Places}. Out: {@link minutebook.app.Application}, which is all an
 * edge needs. Read it first.
 */
@NullMarked
package minutebook.app;

import org.jspecify.annotations.NullMarked;

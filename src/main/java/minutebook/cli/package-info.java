/**
 * How does one ask from a terminal? Translates arguments into calls and results into text or JSON.
 *
 * <p>In: arguments and the environment. Out: results on stdout, everything else on stderr, an exit
 * code. Read {@link minutebook.cli.CommandLineInterface} first, then any command.
 */
@NullMarked
package minutebook.cli;

import org.jspecify.annotations.NullMarked;

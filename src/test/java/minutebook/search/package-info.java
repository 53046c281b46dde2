/** Tests of what is found: a contract for engines, and a naive engine to compare them with. */
@NullMarked
package minutebook.search;

import org.jspecify.annotations.NullMarked;

@NullMarked
package minutebook.upkeep;

import org.jspecify.annotations.NullMarked;

@NullMarked
package minutebook.vault;

import org.jspecify.annotations.NullMarked;

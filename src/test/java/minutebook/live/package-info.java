@NullMarked
package minutebook.live;

import org.jspecify.annotations.NullMarked;

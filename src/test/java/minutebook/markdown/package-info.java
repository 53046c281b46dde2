@NullMarked
package minutebook.markdown;

import org.jspecify.annotations.NullMarked;

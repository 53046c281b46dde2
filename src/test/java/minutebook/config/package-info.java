@NullMarked
package minutebook.config;

import org.jspecify.annotations.NullMarked;

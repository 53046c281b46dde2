@NullMarked
package minutebook.people;

import org.jspecify.annotations.NullMarked;

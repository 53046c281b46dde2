/** Tests of the embedded engine: it keeps both contracts, and its parts by tables. */
@NullMarked
package minutebook.lucene;

import org.jspecify.annotations.NullMarked;

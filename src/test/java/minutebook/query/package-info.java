/** Tests of the query language: tables of input and expected tree, and seeded random queries. */
@NullMarked
package minutebook.query;

import org.jspecify.annotations.NullMarked;

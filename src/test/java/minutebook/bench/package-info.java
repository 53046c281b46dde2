/**
 * What does indexing cost beside what it is made of? Benchmarks, run by {@code scripts/bench}.
 *
 * <p>In: a vault, by default a {@link minutebook.bench.SyntheticVault}. Out: tables of CPU seconds
 * and sizes, as ratios to bare flexmark and bare Lucene in the same run. Read {@link
 * minutebook.bench.IndexFigures} first; the Lucene side is {@code minutebook.lucene.BareLucene}.
 */
@NullMarked
package minutebook.bench;

import org.jspecify.annotations.NullMarked;

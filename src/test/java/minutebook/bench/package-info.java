/**
 * What does Minutebook cost beside what it is made of, and how well does it answer? Benchmarks, run
 * by {@code scripts/bench}.
 *
 * <p>In: a vault, by default a {@link minutebook.bench.SyntheticVault}, or test collections. Out:
 * tables of CPU seconds and sizes, as ratios to bare flexmark and bare Lucene in the same run, and
 * of how well questions are answered, beside bare BM25. Read {@link minutebook.bench.IndexFigures}
 * and {@link minutebook.bench.QualityFigures} first; the Lucene side of indexing is {@code
 * minutebook.lucene.BareLucene}.
 */
@NullMarked
package minutebook.bench;

import org.jspecify.annotations.NullMarked;

package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.config.Fields;
import minutebook.search.Criterion;
import org.apache.lucene.search.IndexSearcher;

/** Which parts of a condition an index has too many words for. */
final class PartialExpansions {
  private static final List<String> FIELDS =
      List.of(Fields.EXACT, Fields.CONTEXT_EXACT, Fields.TITLE_EXACT, Fields.NOTE_EXACT);

  private final LuceneAnalysis analysis;
  private final int maxExpansions;

  PartialExpansions(LuceneAnalysis analysis, int maxExpansions) {
    this.analysis = analysis;
    this.maxExpansions = maxExpansions;
  }

  List<Criterion.Expanded> in(Criterion condition, IndexSearcher index) throws IOException {
    Set<Criterion.Expanded> asked = new LinkedHashSet<>();
    collect(condition, asked);
    List<Criterion.Expanded> partial = new ArrayList<>();
    for (Criterion.Expanded one : asked) {
      if (isPartial(Expansion.of(one, analysis), index)) {
        partial.add(one);
      }
    }
    return partial;
  }

  private boolean isPartial(Expansion expansion, IndexSearcher index) throws IOException {
    for (String field : FIELDS) {
      if (new ExpandedQuery(field, expansion, maxExpansions).isPartial(index)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Criterion condition, Set<Criterion.Expanded> into) {
    switch (condition) {
      case Criterion.Expanded expanded -> into.add(expanded);
      case Criterion.And(List<Criterion> all) -> all.forEach(one -> collect(one, into));
      case Criterion.Or(List<Criterion> any) -> any.forEach(one -> collect(one, into));
      case Criterion.Not(Criterion negated) -> collect(negated, into);
      case Criterion.Within within -> collect(within.criterion(), into);
      case Criterion.Preferred ignored -> {}
      case Criterion.InNote(Criterion words) -> collect(words, into);
      case Criterion.Text ignored -> {}
      case Criterion.OfField ignored -> {}
      case Criterion.All ignored -> {}
      case Criterion.None ignored -> {}
    }
  }
}

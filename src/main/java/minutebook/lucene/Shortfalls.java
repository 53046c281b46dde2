package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.config.Fields;
import minutebook.search.Criterion;
import minutebook.search.Shortfall;
import org.apache.lucene.index.IndexReader;

/** Which parts of a condition an index has too many words for, or take too many steps. */
final class Shortfalls {
  private static final List<String> FIELDS =
      List.of(Fields.EXACT, Fields.CONTEXT_EXACT, Fields.TITLE_EXACT, Fields.NOTE_EXACT);

  private final LuceneAnalysis analysis;
  private final int maxExpansions;

  Shortfalls(LuceneAnalysis analysis, int maxExpansions) {
    this.analysis = analysis;
    this.maxExpansions = maxExpansions;
  }

  List<Shortfall> in(Criterion condition, IndexReader reader) throws IOException {
    Set<Criterion.Expanded> asked = new LinkedHashSet<>();
    collect(condition, asked);
    List<Shortfall> shortfalls = new ArrayList<>();
    for (Criterion.Expanded one : asked) {
      Expansion expansion = Expansion.of(one, analysis);
      if (expansion instanceof WordRegex regex && !regex.isUsable()) {
        shortfalls.add(new Shortfall(one, Shortfall.Reason.TOO_COMPLEX));
      } else if (hasTooMany(expansion, reader)) {
        shortfalls.add(new Shortfall(one, Shortfall.Reason.TOO_MANY_WORDS));
      }
    }
    return shortfalls;
  }

  private boolean hasTooMany(Expansion expansion, IndexReader reader) throws IOException {
    for (String field : FIELDS) {
      if (ExpandedQuery.hasMore(reader, field, expansion, maxExpansions)) {
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

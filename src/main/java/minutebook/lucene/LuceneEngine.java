package minutebook.lucene;

import minutebook.config.Configuration;
import minutebook.config.SearchRules;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** What all searches under one configuration share. */
final class LuceneEngine {
  private final BitSetProducer notes = new QueryBitSetProducer(new TermQuery(LuceneFields.IS_NOTE));
  private final QueryCompiler compiler;
  private final Highlighter highlighter;
  private final SectionWeights sectionWeights;

  LuceneEngine(Configuration configuration) {
    LuceneAnalysis analysis = new LuceneAnalysis(configuration.analysis());
    SearchRules rules = configuration.search();
    this.compiler = new QueryCompiler(new WordQueries(analysis, rules), notes);
    this.highlighter = new Highlighter(analysis);
    this.sectionWeights = new SectionWeights(rules.sectionWeights());
  }

  /** The documents of notes, each at the end of its block. */
  BitSetProducer notes() {
    return notes;
  }

  QueryCompiler compiler() {
    return compiler;
  }

  Highlighter highlighter() {
    return highlighter;
  }

  DoubleValuesSource sectionWeights() {
    return sectionWeights;
  }
}

package minutebook.lucene;

import minutebook.config.Configuration;
import minutebook.config.SearchRules;
import org.apache.lucene.search.IndexSearcher;

/** What all searches under one configuration share. */
final class LuceneEngine {
  /**
   * A query text of 4,000 characters has at most so many words, since a run of Chinese is a word at
   * each character; each is asked of some fields, to find, to score and to show.
   */
  private static final int CLAUSES = 4_000 * 40;

  static {
    IndexSearcher.setMaxClauseCount(CLAUSES);
  }

  private final LuceneAnalysis analysis;
  private final Blocks blocks = new Blocks();
  private final ExpertSyntax expressions;
  private final TreeOfWords words;
  private final QueryCompiler compiler;
  private final Highlighter highlighter;
  private final Ordering ordering;
  private final WordScores wordScores;
  private final Relevance relevance;
  private final PartialExpansions partial;

  LuceneEngine(Configuration configuration) {
    SearchRules rules = configuration.search();
    this.analysis = new LuceneAnalysis(configuration.analysis());
    WordQueries wordQueries = new WordQueries(rules, analysis);
    ExpertLeaves leaves = new ExpertLeaves(analysis, wordQueries, blocks);
    this.expressions = new ExpertSyntax(leaves, rules.maxExpansions());
    this.words = new TreeOfWords(analysis, wordQueries, expressions, blocks);
    this.compiler = new QueryCompiler(analysis, words, blocks, rules.timeZone());
    this.ordering = new Ordering(blocks);
    this.highlighter = new Highlighter(analysis);
    this.wordScores = new WordScores(wordQueries, words);
    this.relevance = new Relevance(wordScores, blocks, rules);
    this.partial = new PartialExpansions(analysis, rules.maxExpansions());
  }

  LuceneAnalysis analysis() {
    return analysis;
  }

  Blocks blocks() {
    return blocks;
  }

  ExpertSyntax expressions() {
    return expressions;
  }

  TreeOfWords words() {
    return words;
  }

  QueryCompiler compiler() {
    return compiler;
  }

  Highlighter highlighter() {
    return highlighter;
  }

  Ordering ordering() {
    return ordering;
  }

  PartialExpansions partial() {
    return partial;
  }

  WordScores wordScores() {
    return wordScores;
  }

  Relevance relevance() {
    return relevance;
  }
}

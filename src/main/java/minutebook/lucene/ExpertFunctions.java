package minutebook.lucene;

import minutebook.lucene.ExpertTree.Asked;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Makes queries of the functions of intervals, which find words as written in places that relate.
 *
 * @param text the whole expression, to say where they stand
 */
record ExpertFunctions(LuceneAnalysis analysis, String text, Asked asked) {

  /** A function over a field with positions. */
  Query query(IntervalQueryNode node, String field) throws NotUnderstoodException {
    IntervalQueryNode copy = node.cloneTree();
    copy.setField(field);
    copy.setAnalyzer(analysis.askedAsWritten());
    try {
      Query query = copy.getQuery();
      IntervalTerms.check(query, text);
      asked.functions().add(query);
      return query;
    } catch (IllegalArgumentException | TooComplexToDeterminizeException e) {
      throw wrong(
          text,
          "A function of this expression has a number or words it cannot use",
          "Write fewer alternatives, and numbers the function allows.");
    }
  }

  /** Of functions themselves only the first one's place is known. */
  static NotUnderstoodException wrong(String text, String what, String advice) {
    return new NotUnderstoodException(
        what, advice, Math.max(0, text.indexOf("fn:")), text.length());
  }
}

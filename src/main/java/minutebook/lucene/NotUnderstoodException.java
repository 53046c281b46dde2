package minutebook.lucene;

import minutebook.query.Mistake;
import minutebook.query.QueryWarning;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;

/** What in an expression cannot be searched as it is written, and where it stands. */
final class NotUnderstoodException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Mistake mistake;
  private final int start;
  private final int end;

  /**
   * Says why.
   *
   * @param what is wrong, as a beginning of a sentence
   * @param advice what to write, a sentence
   */
  NotUnderstoodException(String what, String advice, int start, int end) {
    super(what);
    this.mistake = new Mistake(what, "the expression was searched as plain words", advice);
    this.start = start;
    this.end = end;
  }

  /** The same of what a node stands for. */
  static NotUnderstoodException at(String what, String advice, FieldQueryNode node) {
    return new NotUnderstoodException(what, advice, node.getBegin(), node.getEnd());
  }

  QueryWarning warning() {
    return new QueryWarning(mistake, start, end);
  }
}

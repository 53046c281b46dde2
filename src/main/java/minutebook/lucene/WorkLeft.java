package minutebook.lucene;

import minutebook.query.Limits;

/** What the parts of one expression may still cost together, as of a query. */
final class WorkLeft {
  private int left = Limits.WORK;

  void take(long cost, int start, int end) throws NotUnderstoodException {
    if (cost > left) {
      throw new NotUnderstoodException(
          "Regular expressions, words with ~ and phrases with a distance are too much work together",
          "Use fewer or shorter ones.",
          start,
          end);
    }
    left -= (int) cost;
  }
}

package minutebook.bench;

import java.util.List;
import minutebook.bench.TestCollection.Question;

/** Something that answers questions about a collection. */
interface Ranking {
  /** How many documents are looked at. */
  int DEPTH = 100;

  /** Ids of documents, the best first, each once, at most {@link #DEPTH}. */
  List<String> ranked(Question question) throws Exception;
}

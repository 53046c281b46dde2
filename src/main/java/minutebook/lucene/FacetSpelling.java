package minutebook.lucene;

import java.io.IOException;
import java.util.List;
import minutebook.config.Dimension;
import org.apache.lucene.index.IndexReader;

/**
 * A value that is written in several ways, as it is shown: as most items write it, of equally
 * frequent ways the first in order. So it does not depend on when which note was indexed.
 */
final class FacetSpelling {
  private FacetSpelling() {}

  /**
   * The spelling.
   *
   * @param spellings of one value, at least one, in order
   */
  static String of(Dimension dimension, List<String> spellings, IndexReader reader)
      throws IOException {
    String most = spellings.getFirst();
    int mostItems = -1;
    for (String spelling : spellings) {
      int items =
          spellings.size() == 1
              ? 0
              : LiveTerms.count(reader, LuceneFields.spelling(dimension, spelling));
      if (items > mostItems) {
        most = spelling;
        mostItems = items;
      }
    }
    return most;
  }
}

package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.config.Fields;
import minutebook.search.Searcher;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the words of an index that were probably meant by one that it does not have. */
final class NearestWords {
  private static final List<String> INFLECTED =
      List.of(Fields.TEXT, Fields.TITLE, Fields.HEADING, Fields.PEOPLE, Fields.NOTE_WORDS);
  private static final List<String> WRITTEN =
      List.of(Fields.EXACT, Fields.CONTEXT_EXACT, Fields.NOTE_EXACT);

  /** Near words of a field; only what begins like a short word has more. */
  private static final int LOOKED_AT = 10_000;

  private record Found(String word, int edits, long documents) {
    static final Comparator<Found> NEAREST_FIRST =
        Comparator.comparingInt(Found::edits)
            .thenComparing(Comparator.comparingLong(Found::documents).reversed())
            .thenComparing(Found::word);
  }

  private final IndexReader reader;
  private final LuceneAnalysis analysis;

  NearestWords(IndexReader reader, LuceneAnalysis analysis) {
    this.reader = reader;
    this.analysis = analysis;
  }

  /**
   * The nearest first, of equally near ones those on most documents; deleted ones count there.
   *
   * @param isBeginning whether words that only begin so are near too
   */
  List<Searcher.NearWord> of(String word, int edits, boolean isBeginning, int most)
      throws IOException {
    List<Token> tokens = analysis.tokens(word);
    if (tokens.size() != 1 || stands(tokens.getFirst(), isBeginning)) {
      return List.of();
    }
    Near near = new Near(tokens.getFirst().asWritten(), edits, isBeginning);
    List<Found> found = new ArrayList<>();
    documents(near)
        .forEach((other, documents) -> found.add(new Found(other, near.edits(other), documents)));
    found.sort(Found.NEAREST_FIRST);
    List<Searcher.NearWord> nearest = new ArrayList<>();
    for (Found one : found) {
      if (nearest.size() == most) {
        break;
      }
      if (hasAny(WRITTEN, one.word)) {
        nearest.add(new Searcher.NearWord(one.word, one.edits));
      }
    }
    return nearest;
  }

  private Map<String, Long> documents(Near near) throws IOException {
    Map<String, Long> documents = new HashMap<>();
    for (String field : WRITTEN) {
      Terms words = MultiTerms.getTerms(reader, field);
      if (words != null) {
        TermsEnum found = near.among(words);
        int lookedAt = 0;
        for (BytesRef word = found.next();
            word != null && lookedAt < LOOKED_AT;
            word = found.next()) {
          documents.merge(word.utf8ToString(), (long) found.docFreq(), Long::sum);
          lookedAt++;
        }
      }
    }
    return documents;
  }

  private boolean stands(Token token, boolean isBeginning) throws IOException {
    return hasAny(INFLECTED, token.inflected()) || (isBeginning && begins(token.asWritten()));
  }

  private boolean hasAny(List<String> fields, String word) throws IOException {
    for (String field : fields) {
      if (LiveTerms.has(reader, new Term(field, word))) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String beginning) throws IOException {
    BytesRef prefix = new BytesRef(beginning);
    for (String field : WRITTEN) {
      Terms words = MultiTerms.getTerms(reader, field);
      if (words != null) {
        TermsEnum all = words.iterator();
        boolean more = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(all.term(), prefix)) {
          if (LiveTerms.has(reader, new Term(field, all.term()))) {
            return true;
          }
          more = all.next() != null;
        }
      }
    }
    return false;
  }
}

package minutebook.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import minutebook.config.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds the word of an index that was probably meant by one that it does not have. */
final class NearestWord {
  private static final List<String> INFLECTED =
      List.of(Fields.TEXT, Fields.TITLE, Fields.HEADING, Fields.PEOPLE, Fields.NOTE_WORDS);

  private final IndexReader reader;
  private final LuceneAnalysis analysis;

  NearestWord(IndexReader reader, LuceneAnalysis analysis) {
    this.reader = reader;
    this.analysis = analysis;
  }

  Optional<String> of(String word, int edits) throws IOException {
    List<Token> tokens = analysis.tokens(word);
    Terms words = MultiTerms.getTerms(reader, Fields.EXACT);
    if (tokens.size() != 1 || words == null || stands(tokens.getFirst())) {
      return Optional.empty();
    }
    NearWord near = new NearWord(tokens.getFirst().asWritten(), edits, analysis.compiled());
    String best = null;
    float weight = 0;
    int documents = 0;
    TermsEnum found = near.among(words);
    for (BytesRef term = found.next(); term != null; term = found.next()) {
      String other = term.utf8ToString();
      boolean better =
          near.weight(other) > weight
              || (near.weight(other) == weight && found.docFreq() > documents);
      if (better && LiveTerms.has(reader, new Term(Fields.EXACT, term))) {
        best = other;
        weight = near.weight(other);
        documents = found.docFreq();
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean stands(Token token) throws IOException {
    String word = token.inflected();
    for (String field : INFLECTED) {
      if (LiveTerms.has(reader, new Term(field, word))) {
        return true;
      }
    }
    return false;
  }
}

package minutebook.lucene;

import java.io.IOException;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;

/** Terms as the documents that are not deleted have them; Lucene keeps those of the others too. */
final class LiveTerms {
  private LiveTerms() {}

  /** Whether a document has the term. */
  static boolean has(IndexReader reader, Term term) throws IOException {
    return any(reader, term, document -> true);
  }

  /** How many documents have the term. */
  static int count(IndexReader reader, Term term) throws IOException {
    int[] count = new int[1];
    forEach(reader, term, document -> count[0]++);
    return count[0];
  }

  /** The documents that have the term, in order. */
  static void forEach(IndexReader reader, Term term, IntConsumer document) throws IOException {
    any(
        reader,
        term,
        each -> {
          document.accept(each);
          return false;
        });
  }

  /** Whether one of the documents that have the term is wanted. */
  static boolean any(IndexReader reader, Term term, IntPredicate wanted) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      if (documents != null) {
        for (int doc = next(documents, leaf.reader());
            doc != PostingsEnum.NO_MORE_DOCS;
            doc = next(documents, leaf.reader())) {
          if (wanted.test(leaf.docBase + doc)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static int next(PostingsEnum documents, LeafReader reader) throws IOException {
    Bits live = reader.getLiveDocs();
    int doc = documents.nextDoc();
    while (live != null && doc != PostingsEnum.NO_MORE_DOCS && !live.get(doc)) {
      doc = documents.nextDoc();
    }
    return doc;
  }
}

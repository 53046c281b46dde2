package minutebook.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import minutebook.index.IndexedFile;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Reads the record of every file from the last document of its block. */
final class FileRecords {
  private FileRecords() {}

  /** By path. */
  static NavigableMap<String, IndexedFile> read(IndexReader reader) throws IOException {
    NavigableMap<String, IndexedFile> files = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf.reader(), files);
    }
    return files;
  }

  private static void read(LeafReader reader, Map<String, IndexedFile> files) throws IOException {
    NumericDocValues modified = DocValues.getNumeric(reader, LuceneFields.MODIFIED);
    NumericDocValues size = DocValues.getNumeric(reader, LuceneFields.SIZE);
    NumericDocValues items = DocValues.getNumeric(reader, LuceneFields.ITEMS);
    NumericDocValues edits = DocValues.getNumeric(reader, LuceneFields.EDITS);
    SortedDocValues path = DocValues.getSorted(reader, LuceneFields.PATH);
    SortedDocValues hash = DocValues.getSorted(reader, LuceneFields.HASH);
    SortedDocValues skipped = DocValues.getSorted(reader, LuceneFields.SKIPPED);
    Bits live = reader.getLiveDocs();
    int doc = modified.nextDoc();
    for (; doc != DocIdSetIterator.NO_MORE_DOCS; doc = modified.nextDoc()) {
      if (live == null || live.get(doc)) {
        IndexedFile file =
            new IndexedFile(
                text(path, doc),
                number(size, doc),
                modified.longValue(),
                text(hash, doc),
                (int) number(items, doc),
                (int) number(edits, doc),
                text(skipped, doc));
        files.put(file.path(), file);
      }
    }
  }

  /** Paths of the notes of which an item has a term. */
  static Set<String> paths(IndexReader reader, Term term) throws IOException {
    Set<String> paths = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues path = DocValues.getSorted(leaf.reader(), LuceneFields.PATH);
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      int before = -1;
      while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = documents.docID();
        if ((live == null || live.get(doc))
            && path.advanceExact(doc)
            && path.ordValue() != before) {
          before = path.ordValue();
          paths.add(path.lookupOrd(before).utf8ToString());
        }
      }
    }
    return paths;
  }

  private static long number(NumericDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : 0;
  }

  private static String text(SortedDocValues values, int doc) throws IOException {
    return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
  }
}

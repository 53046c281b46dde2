package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Everything an index says of each document, in whatever order and segments they are.
 *
 * <pre>
 * Meetings/Kickoff.md 3   card   stored        {"id":…}
 *                         text   word pilot    1
 *                         exact  word pilot    1 at 4
 * </pre>
 */
public final class IndexContent {
  private final Map<String, Map<String, String>> documents = new TreeMap<>();

  private IndexContent() {}

  /** What the index in a folder says; its segments are merged, so that none is deleted. */
  public static Map<String, Map<String, String>> ofMerged(Path index) throws IOException {
    try (Directory directory = new UnsyncedDirectory(index)) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.forceMerge(1);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return of(reader);
      }
    }
  }

  /** Path of a note and number of the document in its block → what it is → its value. */
  static Map<String, Map<String, String>> of(DirectoryReader reader) throws IOException {
    IndexContent content = new IndexContent();
    for (LeafReaderContext leaf : reader.leaves()) {
      content.add(leaf.reader());
    }
    return content.documents;
  }

  private void add(LeafReader leaf) throws IOException {
    String[] names = names(leaf);
    StoredFields stored = leaf.storedFields();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      for (var field : stored.document(doc)) {
        String text = field.stringValue();
        put(names[doc], field.name() + " stored", text == null ? field.binaryValue() : text);
      }
    }
    for (FieldInfo field : leaf.getFieldInfos()) {
      if (field.getIndexOptions() != IndexOptions.NONE) {
        addWords(leaf, field, names);
      }
      addValues(leaf, field, names);
      addPoints(leaf, field, names);
    }
  }

  private static String[] names(LeafReader leaf) throws IOException {
    String[] names = new String[leaf.maxDoc()];
    SortedSetDocValues paths = DocValues.getSortedSet(leaf, LuceneFields.PATH);
    String before = "";
    int number = 0;
    for (int doc = paths.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = paths.nextDoc()) {
      String path = paths.lookupOrd(paths.nextOrd()).utf8ToString();
      number = path.equals(before) ? number + 1 : 0;
      names[doc] = path + " " + number;
      before = path;
    }
    return names;
  }

  private void addWords(LeafReader leaf, FieldInfo field, String[] names) throws IOException {
    NumericDocValues lengths = leaf.getNormValues(field.name);
    if (lengths != null) {
      while (lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        put(names[lengths.docID()], field.name + " length", lengths.longValue());
      }
    }
    Terms terms = leaf.terms(field.name);
    if (terms == null) {
      return;
    }
    TermsEnum words = terms.iterator();
    for (BytesRef word = words.next(); word != null; word = words.next()) {
      String what = field.name + " word " + word.utf8ToString();
      PostingsEnum places = words.postings(null, PostingsEnum.ALL);
      while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        StringBuilder found = new StringBuilder(field.getIndexOptions() + " " + places.freq());
        for (int i = 0; i < places.freq(); i++) {
          found.append(' ').append(places.nextPosition());
        }
        put(names[places.docID()], what, found);
      }
    }
  }

  private void addValues(LeafReader leaf, FieldInfo field, String[] names) throws IOException {
    switch (field.getDocValuesType()) {
      case NONE -> {}
      case NUMERIC -> {
        NumericDocValues values = leaf.getNumericDocValues(field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          put(names[values.docID()], field.name + " number", values.longValue());
        }
      }
      case SORTED, SORTED_SET -> {
        SortedSetDocValues values = DocValues.getSortedSet(leaf, field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          StringBuilder all = new StringBuilder(field.getDocValuesType().name());
          for (int i = 0; i < values.docValueCount(); i++) {
            all.append('|').append(values.lookupOrd(values.nextOrd()).utf8ToString());
          }
          put(names[values.docID()], field.name + " sorted", all);
        }
      }
      case SORTED_NUMERIC -> {
        SortedNumericDocValues values = leaf.getSortedNumericDocValues(field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          StringBuilder all = new StringBuilder();
          for (int i = 0; i < values.docValueCount(); i++) {
            all.append('|').append(values.nextValue());
          }
          put(names[values.docID()], field.name + " numbers", all);
        }
      }
      case BINARY -> {
        BinaryDocValues values = leaf.getBinaryDocValues(field.name);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          put(names[values.docID()], field.name + " bytes", values.binaryValue().utf8ToString());
        }
      }
    }
  }

  private void addPoints(LeafReader leaf, FieldInfo field, String[] names) throws IOException {
    PointValues points = leaf.getPointValues(field.name);
    if (points == null) {
      return;
    }
    points.intersect(
        new PointValues.IntersectVisitor() {
          @Override
          public void visit(int doc) {
            throw new IllegalStateException("every value is asked for");
          }

          @Override
          public void visit(int doc, byte[] value) {
            put(names[doc], field.name + " point", new BytesRef(value.clone()));
          }

          @Override
          public PointValues.Relation compare(byte[] least, byte[] most) {
            return PointValues.Relation.CELL_CROSSES_QUERY;
          }
        });
  }

  private void put(String document, String what, Object value) {
    documents
        .computeIfAbsent(document, unused -> new TreeMap<>())
        .merge(what, value.toString(), (one, other) -> one + " and " + other);
  }
}

package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class LiveTermsTest {
  private static final Term GONE = new Term("tag", "gone");
  private static final Term KEPT = new Term("tag", "kept");

  @Test
  void onlyDocumentsThatAreNotDeletedHaveTerms() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertThat(reader.numDeletedDocs()).isEqualTo(2);
        assertThat(LiveTerms.has(reader, GONE)).isFalse();
        assertThat(LiveTerms.has(reader, KEPT)).isTrue();
        assertThat(LiveTerms.has(reader, new Term("tag", "never"))).isFalse();
        assertThat(documents(reader, GONE)).isEmpty();
        assertThat(documents(reader, KEPT)).containsExactly(0, 2, 3);
      }
    }
  }

  /** Two segments of [kept, gone] and of [kept, kept, gone]. */
  private static void write(Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocuments(List.of(document(KEPT), document(GONE)));
      writer.commit();
      writer.addDocuments(List.of(document(KEPT), document(KEPT), document(GONE)));
      writer.commit();
      writer.deleteDocuments(GONE);
    }
  }

  private static Document document(Term term) {
    Document document = new Document();
    document.add(new StringField(term.field(), term.bytes(), Store.NO));
    return document;
  }

  private static List<Integer> documents(DirectoryReader reader, Term term) throws IOException {
    List<Integer> documents = new ArrayList<>();
    LiveTerms.forEach(reader, term, documents::add);
    return documents;
  }
}

package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minutebook.bench.Latencies;
import minutebook.config.AnalysisRules;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * How long Lucene alone takes from being given the documents of a note, in place of those that are
 * there, until a search finds them: {@code updateDocuments}, and a new reader of the writer,
 * without a commit.
 */
public final class BareReopen {
  private static final String MARK = "mark";

  private BareReopen() {}

  /**
   * Replaces notes in an index, which is another afterwards.
   *
   * @param vault whose notes are given, one after the other
   */
  public static Latencies of(Path index, Path vault, int times) throws Exception {
    Configuration configuration = ConfigurationReader.bundled();
    List<List<List<DumpedField>>> notes = DocumentDump.blocks(vault, configuration);
    Latencies latencies = new Latencies();
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = writer(directory, configuration.analysis())) {
      DirectoryReader reader = DirectoryReader.open(writer);
      for (int time = 0; time < times; time++) {
        List<List<DumpedField>> note = notes.get(time % notes.size());
        List<Document> documents = new ArrayList<>(BareLucene.documents(note));
        String mark = String.valueOf(time);
        documents.getFirst().add(new StringField(MARK, mark, Store.NO));
        Term path = new Term(LuceneFields.PATH, path(note));
        long start = System.nanoTime();
        writer.updateDocuments(path, documents);
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer == null || new IndexSearcher(newer).count(query(mark)) != 1) {
          throw new IllegalStateException("what was written is not found");
        }
        latencies.since(start);
        reader.close();
        reader = newer;
      }
      reader.close();
    }
    return latencies;
  }

  private static TermQuery query(String mark) {
    return new TermQuery(new Term(MARK, mark));
  }

  private static IndexWriter writer(Directory directory, AnalysisRules rules) throws IOException {
    return new IndexWriter(directory, new IndexWriterConfig(new LuceneAnalysis(rules)));
  }

  private static String path(List<List<DumpedField>> note) {
    for (DumpedField field : note.getFirst()) {
      if (field instanceof DumpedField.Keyword(String name, String value)
          && name.equals(LuceneFields.PATH)) {
        return value;
      }
    }
    throw new IllegalStateException("a note without a path");
  }
}

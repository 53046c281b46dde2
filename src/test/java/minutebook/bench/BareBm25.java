package minutebook.bench;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import minutebook.bench.TestCollection.Question;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** What Lucene answers by itself: BM25 over any of the words, title and text in one field. */
final class BareBm25 implements Ranking, Closeable {
  private static final Similarity BM25 = new BM25Similarity(1.2f, 0.75f);
  private static final String ID = "id";
  private static final String WORDS = "words";
  private static final String MEETING = "meeting";

  private final Directory directory = new ByteBuffersDirectory();
  private final QueryBuilder queries;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  BareBm25(TestCollection collection, Analyzer analyzer) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(BM25);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (TestCollection.Document one : collection.documents()) {
        Document document = new Document();
        document.add(new StringField(ID, one.id(), Store.YES));
        document.add(new StringField(MEETING, one.meeting(), Store.NO));
        document.add(new TextField(WORDS, words(one), Store.NO));
        writer.addDocument(document);
      }
    }
    queries = new QueryBuilder(analyzer);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(BM25);
  }

  /** Some collections repeat the title at the beginning of the text; here it counts once. */
  private static String words(TestCollection.Document document) {
    return document.text().startsWith(document.title())
        ? document.text()
        : document.title() + "\n" + document.text();
  }

  @Override
  public List<String> ranked(Question question) throws IOException {
    Query words = queries.createBooleanQuery(WORDS, question.text());
    if (words == null) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    if (!question.meeting().isEmpty()) {
      query.add(new TermQuery(new Term(MEETING, question.meeting())), Occur.FILTER);
    }
    List<String> ranked = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), DEPTH).scoreDocs) {
      ranked.add(searcher.storedFields().document(hit.doc).get(ID));
    }
    return ranked;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        reader) {
      // Each is closed, also when another cannot be.
    }
  }
}

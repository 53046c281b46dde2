package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import minutebook.bench.Cpu;
import minutebook.config.AnalysisRules;
import minutebook.config.ConfigurationReader;
import minutebook.config.Dimension;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What Lucene alone costs for the documents of a {@link DocumentDump}: they are in memory before it
 * begins, and a tight loop on every processor gives them to an {@link IndexWriter}, block by block.
 * Prints the CPU seconds from opening the writer to closing it, of all threads, and the bytes of
 * the index.
 */
final class BareLucene {
  private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType POSITIONS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private BareLucene() {}

  /** Indexes a dump: {@code FILE FOLDER}. */
  public static void main(String[] arguments) throws Exception {
    List<List<List<DumpedField>>> blocks = DocumentDump.read(Path.of(arguments[0]));
    AnalysisRules analysis = ConfigurationReader.bundled().analysis();
    Path folder = Path.of(arguments[1]);
    // What loading left behind is not the writer's to clear.
    System.gc();
    double before = Cpu.seconds();
    try (Directory directory = FSDirectory.open(folder)) {
      index(blocks, analysis, directory, Runtime.getRuntime().availableProcessors());
    }
    System.out.println(Cpu.seconds() - before);
    System.out.println(size(folder));
  }

  static void index(
      List<List<List<DumpedField>>> blocks, AnalysisRules rules, Directory directory, int threads)
      throws Exception {
    IndexWriterConfig config =
        new IndexWriterConfig(new LuceneAnalysis(rules)).setRAMBufferSizeMB(64);
    try (IndexWriter writer = new IndexWriter(directory, config);
        ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      AtomicInteger next = new AtomicInteger();
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        running.add(
            executor.submit(
                () -> {
                  for (int i = next.getAndIncrement();
                      i < blocks.size();
                      i = next.getAndIncrement()) {
                    writer.addDocuments(documents(blocks.get(i)));
                  }
                  return null;
                }));
      }
      for (Future<?> thread : running) {
        thread.get();
      }
      writer.commit();
    }
  }

  static List<Document> documents(List<List<DumpedField>> block) {
    List<Document> documents = new ArrayList<>(block.size());
    for (List<DumpedField> fields : block) {
      Document document = new Document();
      for (DumpedField field : fields) {
        add(document, field);
      }
      documents.add(document);
    }
    return documents;
  }

  private static void add(Document document, DumpedField field) {
    switch (field) {
      case DumpedField.Words(String name, String text) ->
          document.add(new Field(name, text, LuceneAnalysis.isAsWritten(name) ? POSITIONS : WORDS));
      case DumpedField.Keyword(String name, String value) ->
          document.add(new StringField(name, value, Store.NO));
      case DumpedField.Sorted(String name, String value) ->
          document.add(new SortedDocValuesField(name, new BytesRef(value)));
      case DumpedField.Column(String name, String text) ->
          document.add(new BinaryDocValuesField(name, new BytesRef(text)));
      case DumpedField.Whole(String name, long value) ->
          document.add(new NumericDocValuesField(name, value));
      case DumpedField.OneOf(String name, long value) ->
          document.add(new SortedNumericDocValuesField(name, value));
      case DumpedField.Day(String name, long day) -> {
        document.add(new LongPoint(name, day));
        document.add(new NumericDocValuesField(name, day));
      }
      case DumpedField.Facet(Dimension dimension, String value) -> {
        for (String level : dimension.ancestry(value)) {
          BytesRef term = LuceneFields.facet(dimension, level).orElseThrow().bytes();
          document.add(new SortedSetDocValuesField(LuceneFields.FACETS, term));
          document.add(new StringField(LuceneFields.FACETS, term, Store.NO));
        }
        if (dimension.form() == Dimension.Form.WRITTEN) {
          BytesRef term = LuceneFields.spelling(dimension, value).bytes();
          document.add(new SortedSetDocValuesField(LuceneFields.FACETS, term));
          document.add(new StringField(LuceneFields.FACETS, term, Store.NO));
        }
      }
      case DumpedField.StoredText(String name, String text) ->
          document.add(new StoredField(name, text));
      case DumpedField.StoredBytes(String name, BytesRef bytes) ->
          document.add(new StoredField(name, bytes));
    }
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        size += Files.size(file);
      }
    }
    return size;
  }
}

package minutebook.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import minutebook.config.Folded;
import minutebook.index.Field;
import minutebook.index.IndexedFile;
import minutebook.index.ItemDocument;
import minutebook.index.NoteBlock;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
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
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Turns engine-neutral documents into Lucene's. May be used by several threads. */
final class LuceneDocuments {
  private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);

  /** As written, for phrases. */
  private static final FieldType POSITIONS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  /** Titles are told apart in order by no more than this. */
  private static final int LONGEST_TITLE = 200;

  /** Few values are on many documents. */
  private final Map<Field.Facet, List<IndexableField>> facets = new ConcurrentHashMap<>();

  /** The documents of a note's items, made one by one, then its own. */
  Iterable<Document> block(NoteBlock note) {
    BytesRef path = new BytesRef(note.file().path());
    BytesRef title = new BytesRef(Folded.withoutAccents(beginning(note.card().title())));
    return () ->
        Stream.concat(note.items().stream().map(item -> item(item, path)), Stream.of(note(note)))
            .map(document -> titled(document, title))
            .iterator();
  }

  private static Document titled(Document document, BytesRef title) {
    document.add(new SortedDocValuesField(LuceneFields.TITLE, title));
    return document;
  }

  private static String beginning(String title) {
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }

  private Document note(NoteBlock note) {
    Document document = file(note.file());
    document.add(new StringField(LuceneFields.SORT, LuceneFields.IS_NOTE.bytes(), Store.NO));
    document.add(new StoredField(LuceneFields.CARD, Json.write(note.card())));
    document.add(
        new BinaryDocValuesField(LuceneFields.SHOWN_TITLE, new BytesRef(note.card().title())));
    document.add(new StoredField(LuceneFields.OUTLINE, Json.write(note.outline())));
    document.add(new StoredField(LuceneFields.EVIDENCE, Json.write(note.evidence())));
    note.spellings()
        .forEach(name -> document.add(new StringField(LuceneFields.SPELLING, name, Store.NO)));
    add(document, note.fields());
    return document;
  }

  Document file(IndexedFile file) {
    Document document = new Document();
    path(document, new BytesRef(file.path()));
    document.add(new StringField(LuceneFields.FILE, file.path(), Store.YES));
    document.add(new NumericDocValuesField(LuceneFields.SIZE, file.size()));
    document.add(new NumericDocValuesField(LuceneFields.MODIFIED, file.modified()));
    document.add(new NumericDocValuesField(LuceneFields.ITEMS, file.items()));
    document.add(new NumericDocValuesField(LuceneFields.EDITS, file.edits()));
    document.add(new SortedDocValuesField(LuceneFields.HASH, new BytesRef(file.hash())));
    document.add(new SortedDocValuesField(LuceneFields.SKIPPED, new BytesRef(file.skipped())));
    return document;
  }

  private Document item(ItemDocument item, BytesRef path) {
    Document document = new Document();
    path(document, path);
    document.add(new StringField(LuceneFields.SORT, LuceneFields.IS_ITEM.bytes(), Store.NO));
    document.add(new NumericDocValuesField(LuceneFields.POSITION, item.position()));
    for (int section : item.sections()) {
      document.add(new SortedNumericDocValuesField(LuceneFields.SECTION, section));
    }
    document.add(
        new SortedDocValuesField(LuceneFields.KIND, new BytesRef(item.card().kind().id())));
    document.add(new StoredField(LuceneFields.CARD, Json.write(item.card())));
    item.links()
        .forEach(link -> document.add(new StoredField(LuceneFields.LINKS, Json.write(link))));
    if (item.card().task() != null) {
      int priority = item.card().task().priority().rank();
      document.add(new NumericDocValuesField(LuceneFields.PRIORITY, priority));
    }
    add(document, item.fields());
    return document;
  }

  private static void path(Document document, BytesRef path) {
    document.add(new StringField(LuceneFields.PATH, path, Store.NO));
    document.add(new SortedDocValuesField(LuceneFields.PATH, path));
  }

  private void add(Document document, List<Field> fields) {
    for (Field field : fields) {
      switch (field) {
        case Field.Words(String name, String text) ->
            document.add(new org.apache.lucene.document.Field(name, text, typeOf(name)));
        case Field.Keyword(String name, String value) ->
            document.add(new StringField(name, value, Store.NO));
        case Field.Key(String name, String value) -> {
          document.add(new StringField(name, value, Store.NO));
          document.add(new SortedDocValuesField(name, new BytesRef(value)));
        }
        case Field.Day(String name, LocalDate date) -> day(document, name, date);
        case Field.Facet facet ->
            facets.computeIfAbsent(facet, LuceneDocuments::counted).forEach(document::add);
      }
    }
  }

  /** Under one name to find by and to sort by, so that sorting can skip what comes too late. */
  private static void day(Document document, String name, LocalDate date) {
    document.add(new LongPoint(name, date.toEpochDay()));
    document.add(new NumericDocValuesField(name, date.toEpochDay()));
  }

  /** A facet value and all it stands under, each to be counted and to be found by. */
  private static List<IndexableField> counted(Field.Facet facet) {
    List<IndexableField> fields = new ArrayList<>();
    for (Term term : LuceneFields.facets(facet.dimension(), facet.value())) {
      fields.add(new SortedSetDocValuesField(LuceneFields.FACETS, term.bytes()));
      fields.add(new StringField(LuceneFields.FACETS, term.bytes(), Store.NO));
    }
    return List.copyOf(fields);
  }

  private static FieldType typeOf(String name) {
    return LuceneAnalysis.isAsWritten(name) ? POSITIONS : WORDS;
  }

  private static FieldType words(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}

package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import minutebook.config.Fields;
import minutebook.index.Field;
import minutebook.index.IndexedFile;
import minutebook.index.ItemDocument;
import minutebook.index.NoteBlock;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns engine-neutral documents into Lucene's. */
final class LuceneDocuments {
  private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);

  /** As written, for phrases. */
  private static final FieldType POSITIONS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final FacetsConfig facets = LuceneFields.facetsConfig();

  List<Document> block(NoteBlock note) throws IOException {
    List<Document> documents = new ArrayList<>(note.items().size() + 1);
    for (ItemDocument item : note.items()) {
      documents.add(item(item, note.file().path()));
    }
    Document document = file(note.file());
    document.add(new StringField(LuceneFields.SORT, LuceneFields.IS_NOTE.bytes(), STORED_NO));
    document.add(new StoredField(LuceneFields.CARD, Json.write(note.card())));
    document.add(new StoredField(LuceneFields.OUTLINE, Json.write(note.outline())));
    document.add(new StoredField(LuceneFields.NAMES, Json.write(note.names())));
    note.spellings()
        .forEach(name -> document.add(new StringField(LuceneFields.SPELLING, name, STORED_NO)));
    add(document, note.fields());
    documents.add(document);
    return documents;
  }

  Document file(IndexedFile file) {
    Document document = new Document();
    path(document, file.path());
    document.add(new StringField(LuceneFields.FILE, file.path(), STORED_YES));
    document.add(new NumericDocValuesField(LuceneFields.SIZE, file.size()));
    document.add(new NumericDocValuesField(LuceneFields.MODIFIED, file.modified()));
    document.add(new NumericDocValuesField(LuceneFields.ITEMS, file.items()));
    document.add(new NumericDocValuesField(LuceneFields.EDITS, file.edits()));
    document.add(new SortedDocValuesField(LuceneFields.HASH, new BytesRef(file.hash())));
    document.add(new SortedDocValuesField(LuceneFields.SKIPPED, new BytesRef(file.skipped())));
    return document;
  }

  private Document item(ItemDocument item, String path) throws IOException {
    Document document = new Document();
    path(document, path);
    document.add(new StringField(LuceneFields.SORT, LuceneFields.IS_ITEM.bytes(), STORED_NO));
    document.add(new NumericDocValuesField(LuceneFields.POSITION, item.position()));
    document.add(
        new SortedDocValuesField(LuceneFields.KIND, new BytesRef(item.card().kind().id())));
    document.add(new StoredField(LuceneFields.CARD, Json.write(item.card())));
    add(document, item.fields());
    return facets.build(document);
  }

  private static void path(Document document, String path) {
    document.add(new StringField(LuceneFields.PATH, path, STORED_NO));
    document.add(new SortedDocValuesField(LuceneFields.PATH, new BytesRef(path)));
  }

  private static void add(Document document, List<Field> fields) {
    for (Field field : fields) {
      switch (field) {
        case Field.Words(String name, String text) ->
            document.add(new org.apache.lucene.document.Field(name, text, typeOf(name)));
        case Field.Keyword(String name, String value) ->
            document.add(new StringField(name, value, STORED_NO));
        case Field.Day(String name, var day) -> {
          document.add(new LongPoint(name, day.toEpochDay()));
          document.add(new NumericDocValuesField(name, day.toEpochDay()));
        }
        case Field.Facet(var dimension, String value) ->
            document.add(
                new SortedSetDocValuesFacetField(
                    dimension.id(), dimension.path(value).toArray(String[]::new)));
      }
    }
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

  private static final org.apache.lucene.document.Field.Store STORED_YES =
      org.apache.lucene.document.Field.Store.YES;

  private static final org.apache.lucene.document.Field.Store STORED_NO =
      org.apache.lucene.document.Field.Store.NO;
}

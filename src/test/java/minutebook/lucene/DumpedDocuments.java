package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import minutebook.config.Folded;
import minutebook.index.Field;
import minutebook.index.IndexedFile;
import minutebook.index.ItemDocument;
import minutebook.index.NoteBlock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * Which fields the documents of a note have, said a second time: {@link BareLucene}'s own answer.
 * Only what is stored is taken from the product, as it stands there.
 */
final class DumpedDocuments {
  private DumpedDocuments() {}

  /** Fields of the items and, last, of the note. */
  static List<List<DumpedField>> of(NoteBlock note) throws IOException {
    List<Document> stored = new ArrayList<>();
    new LuceneDocuments().block(note).forEach(stored::add);
    List<List<DumpedField>> documents = new ArrayList<>();
    String path = note.file().path();
    for (ItemDocument item : note.items()) {
      List<DumpedField> fields = fields(path, LuceneFields.IS_ITEM.text(), item.fields());
      fields.add(new DumpedField.Whole(LuceneFields.POSITION, item.position()));
      item.sections()
          .forEach(number -> fields.add(new DumpedField.OneOf(LuceneFields.SECTION, number)));
      fields.add(new DumpedField.Sorted(LuceneFields.KIND, item.card().kind().id()));
      if (item.card().task() != null) {
        int priority = item.card().task().priority().rank();
        fields.add(new DumpedField.Whole(LuceneFields.PRIORITY, priority));
      }
      documents.add(fields);
    }
    List<DumpedField> fields = fields(path, LuceneFields.IS_NOTE.text(), note.fields());
    addFile(fields, note.file());
    fields.add(new DumpedField.Column(LuceneFields.SHOWN_TITLE, note.card().title()));
    for (String spelling : note.spellings()) {
      fields.add(new DumpedField.Keyword(LuceneFields.SPELLING, spelling));
    }
    documents.add(fields);
    for (int i = 0; i < documents.size(); i++) {
      documents
          .get(i)
          .add(
              new DumpedField.Sorted(
                  LuceneFields.TITLE, Folded.withoutAccents(note.card().title())));
      addStored(documents.get(i), stored.get(i));
    }
    return documents;
  }

  private static List<DumpedField> fields(String path, String sort, List<Field> made) {
    List<DumpedField> fields = new ArrayList<>();
    fields.add(new DumpedField.Keyword(LuceneFields.PATH, path));
    fields.add(new DumpedField.Sorted(LuceneFields.PATH, path));
    fields.add(new DumpedField.Keyword(LuceneFields.SORT, sort));
    for (Field field : made) {
      switch (field) {
        case Field.Words(String name, String text) -> fields.add(new DumpedField.Words(name, text));
        case Field.Keyword(String name, String value) ->
            fields.add(new DumpedField.Keyword(name, value));
        case Field.Key(String name, String value) -> {
          fields.add(new DumpedField.Keyword(name, value));
          fields.add(new DumpedField.Sorted(name, value));
        }
        case Field.Day(String name, var day) ->
            fields.add(new DumpedField.Day(name, day.toEpochDay()));
        case Field.Facet(var dimension, String value) ->
            fields.add(new DumpedField.Facet(dimension, value));
      }
    }
    return fields;
  }

  private static void addFile(List<DumpedField> fields, IndexedFile file) {
    fields.add(new DumpedField.Keyword(LuceneFields.FILE, file.path()));
    fields.add(new DumpedField.Whole(LuceneFields.SIZE, file.size()));
    fields.add(new DumpedField.Whole(LuceneFields.MODIFIED, file.modified()));
    fields.add(new DumpedField.Whole(LuceneFields.ITEMS, file.items()));
    fields.add(new DumpedField.Whole(LuceneFields.EDITS, file.edits()));
    fields.add(new DumpedField.Sorted(LuceneFields.HASH, file.hash()));
    fields.add(new DumpedField.Sorted(LuceneFields.SKIPPED, file.skipped()));
  }

  private static void addStored(List<DumpedField> fields, Document document) {
    for (IndexableField field : document) {
      if (field.fieldType().stored()) {
        String text = field.stringValue();
        fields.add(
            text == null
                ? new DumpedField.StoredBytes(
                    field.name(), BytesRef.deepCopyOf(field.binaryValue()))
                : new DumpedField.StoredText(field.name(), text));
      }
    }
  }
}

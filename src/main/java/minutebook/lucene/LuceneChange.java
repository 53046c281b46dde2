package minutebook.lucene;

import java.io.IOException;
import java.util.List;
import minutebook.index.IndexHead;
import minutebook.index.IndexStore;
import minutebook.index.IndexedFile;
import minutebook.index.NoteBlock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** What one writer writes until it commits. */
final class LuceneChange implements IndexStore.Change {
  private final IndexWriter writer;
  private final LuceneDocuments documents = new LuceneDocuments();
  private boolean committed;

  LuceneChange(IndexWriter writer) {
    this.writer = writer;
  }

  @Override
  public void clear() throws IOException {
    writer.deleteAll();
  }

  @Override
  public void put(NoteBlock note) throws IOException {
    writer.updateDocuments(blockOf(note.file().path()), documents.block(note));
  }

  @Override
  public void skip(IndexedFile file) throws IOException {
    writer.updateDocuments(blockOf(file.path()), List.of(documents.file(file)));
  }

  @Override
  public void touch(IndexedFile file) throws IOException {
    Term own = new Term(LuceneFields.FILE, file.path());
    writer.updateNumericDocValue(own, LuceneFields.MODIFIED, file.modified());
  }

  @Override
  public void remove(String path) throws IOException {
    writer.deleteDocuments(blockOf(path));
  }

  @Override
  public void commit(IndexHead head) throws IOException {
    CommitData.put(head, writer);
    writer.commit();
    committed = true;
  }

  @Override
  public void close() throws IOException {
    if (committed) {
      writer.close();
    } else {
      writer.rollback();
    }
  }

  private static Term blockOf(String path) {
    return new Term(LuceneFields.PATH, path);
  }
}

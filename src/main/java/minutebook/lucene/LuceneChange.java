package minutebook.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minutebook.index.IndexHead;
import minutebook.index.IndexStore;
import minutebook.index.IndexedFile;
import minutebook.index.NoteBlock;
import minutebook.lucene.LuceneWriters.Writer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;

/** What one writer writes until it commits. */
final class LuceneChange implements IndexStore.Change {
  private final Path folder;
  private final LuceneWriters writers;
  private final Writer opened;
  private final IndexWriter writer;
  private final RecordsOfCommit.Changed records;
  private final LuceneDocuments documents = new LuceneDocuments();
  private boolean committed;

  LuceneChange(Path folder, LuceneWriters writers, Writer opened, RecordsOfCommit.Changed records) {
    this.folder = folder;
    this.writers = writers;
    this.opened = opened;
    this.writer = opened.lucene();
    this.records = records;
  }

  @Override
  public void clear() throws IOException {
    write(writer::deleteAll);
    records.clear();
  }

  @Override
  public void put(NoteBlock note) throws IOException {
    write(() -> writer.updateDocuments(blockOf(note.file().path()), documents.block(note)));
    records.put(note.file());
  }

  @Override
  public void skip(IndexedFile file) throws IOException {
    write(() -> writer.updateDocuments(blockOf(file.path()), List.of(documents.file(file))));
    records.put(file);
  }

  @Override
  public void touch(IndexedFile file) throws IOException {
    Term own = new Term(LuceneFields.FILE, file.path());
    write(() -> writer.updateNumericDocValue(own, LuceneFields.MODIFIED, file.modified()));
    records.put(file);
  }

  @Override
  public void remove(String path) throws IOException {
    write(() -> writer.deleteDocuments(blockOf(path)));
    records.remove(path);
  }

  @Override
  public void commit(IndexHead head) throws IOException {
    CommitData.put(head, writer);
    commit();
  }

  /** Writes anew every segment that holds something deleted, and lets go of the old ones. */
  void purge() throws IOException {
    write(
        () -> {
          writer.forceMergeDeletes();
          return 0;
        });
    commit();
  }

  private void commit() throws IOException {
    write(writer::commit);
    committed = true;
    records.committed(writers.lastCommit());
  }

  @Override
  public void close() throws IOException {
    if (committed) {
      writers.giveBack(opened);
    } else {
      opened.rollback();
    }
  }

  /** Something that Lucene writes, with the number it gives to it. */
  private interface Step {
    long run() throws IOException;
  }

  private void write(Step step) throws IOException {
    try {
      step.run();
    } catch (AlreadyClosedException e) {
      // Another thread failed first, and with it the whole change.
      if (writer.getTragicException() instanceof IOException first) {
        throw Unwritable.in(folder, first);
      }
      throw e;
    } catch (IOException e) {
      throw Unwritable.in(folder, e);
    }
  }

  private static Term blockOf(String path) {
    return new Term(LuceneFields.PATH, path);
  }
}

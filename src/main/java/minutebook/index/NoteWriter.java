package minutebook.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import minutebook.markdown.ParsedNote;
import minutebook.vault.VaultFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes notes that were read into an index, several at once. */
final class NoteWriter {
  private static final Logger LOG = LoggerFactory.getLogger(NoteWriter.class);

  private final NoteReader reader;
  private final Progress progress;
  private final Set<String> changedMeanwhile = new ConcurrentSkipListSet<>();

  NoteWriter(NoteReader reader, Progress progress) {
    this.reader = reader;
    this.progress = progress;
  }

  /** Paths of the notes that are others now than when they were read. */
  Set<String> changedMeanwhile() {
    return changedMeanwhile;
  }

  /** What is recorded of each, but of those that changed meanwhile. */
  List<IndexedFile> put(
      List<Reading.Understood> notes, DocumentBuilder documents, IndexStore.Change change)
      throws IOException {
    progress.begin("Indexing", notes.size());
    try {
      return Workers.map(
              notes,
              note -> {
                Optional<IndexedFile> indexed = put(note, documents, change);
                if (indexed.isEmpty()) {
                  changedMeanwhile.add(note.file().path());
                }
                progress.step();
                return indexed;
              })
          .stream()
          .flatMap(Optional::stream)
          .toList();
    } finally {
      progress.end();
    }
  }

  /** What is recorded of one note; empty when it is another now than when it was read. */
  private Optional<IndexedFile> put(
      Reading.Understood note, DocumentBuilder documents, IndexStore.Change change)
      throws IOException {
    Optional<ParsedNote> parsed = reader.parsed(note);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    VaultFile file = note.file();
    try {
      NoteBlock block = documents.block(parsed.get(), file, note.hash(), note.evidence());
      change.put(block);
      return Optional.of(block.file());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("{} could not be indexed: {}", file.path(), e.getClass().getSimpleName());
      LOG.debug("{}", file.path(), e);
      IndexedFile skipped =
          IndexedFile.skipped(file, "it could not be indexed, which is a fault of Minutebook");
      change.skip(skipped);
      return Optional.of(skipped);
    }
  }
}

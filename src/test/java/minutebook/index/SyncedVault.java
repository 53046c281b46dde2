package minutebook.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import minutebook.note.ItemCard;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.search.Searcher;
import minutebook.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A vault, its index, and what stands in it after a sync. */
abstract class SyncedVault {
  static final String MEETING =
      """
      ---
      type: meetings
      date: 2025-11-03
      participants: [Ana Silva, Ben Ode]
      ---
      ## Decisions
      - Lease two cranes
      """;

  @TempDir Path folder;
  TestVault vault;
  LuceneStore store;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("vault"));
    vault = new TestVault(folder.resolve("vault"));
    store = new LuceneStore(folder.resolve("index"), TestVault.CONFIGURATION.analysis());
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  IndexedFile file(String path) throws IOException {
    return Objects.requireNonNull(store.files().get(path));
  }

  long generation() throws IOException {
    return store.head().orElseThrow().generation();
  }

  long modified(String path) throws IOException {
    return file(path).modified();
  }

  List<String> texts(String path) throws IOException {
    return note(path).stream().map(ItemCard::text).toList();
  }

  List<String> people(String path) throws IOException {
    return note(path).getFirst().people().stream().map(Person::name).toList();
  }

  /** Everyone an item of the note mentions, sorted. */
  List<String> mentioned(String path) throws IOException {
    return note(path).stream()
        .flatMap(item -> item.people().stream())
        .filter(person -> person.is(Role.MENTIONED))
        .map(Person::name)
        .distinct()
        .sorted()
        .toList();
  }

  List<String> people(String path, int item) throws IOException {
    return note(path).get(item).people().stream()
        .map(person -> person.name() + (person.inferred() ? " (inferred)" : ""))
        .toList();
  }

  List<ItemCard> note(String path) throws IOException {
    try (Searcher searcher = searcher();
        Searcher.Snapshot snapshot = searcher.snapshot()) {
      return snapshot.note(path).map(Searcher.StoredNote::items).orElse(List.of());
    }
  }

  Coverage coverage() throws IOException {
    return Coverage.of(store, new Vault(vault.root(), TestVault.CONFIGURATION.vault()));
  }

  Searcher searcher() throws IOException {
    return new LuceneSearcher(folder.resolve("index"), TestVault.CONFIGURATION);
  }
}

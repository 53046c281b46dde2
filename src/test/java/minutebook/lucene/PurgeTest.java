package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import minutebook.index.IndexHead;
import minutebook.index.TestVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lucene only marks what is deleted; the words stay in its files until they are written anew. */
class PurgeTest {
  @TempDir Path temp;
  private Path index;
  private TestVault vault;

  @BeforeEach
  void indexAndDelete() throws IOException {
    index = temp.resolve("index");
    vault = new TestVault(Files.createDirectory(temp.resolve("vault")));
    for (int i = 0; i < 30; i++) {
      vault.note("kept%d.md".formatted(i), "Crane number %d\n\n- [ ] grease it\n".formatted(i));
    }
    vault.note("edited.md", "Zyxwv0 stood here #zyxwv1");
    vault.note(
        "Zyxwv2.md",
        "---\nparticipants: [Zyxwv3 Qrst]\ntags: [zyxwv4]\n---\n# Zyxwv5\n\nSee [[Zyxwv6]]\n");
    try (LuceneStore store = Indexes.store(index)) {
      vault.sync(store);
      vault.note("edited.md", "Nothing stands here");
      vault.delete("Zyxwv2.md");
      vault.sync(store);
    }
  }

  @Test
  void noWordOfADeletedOrEditedNoteIsInAnyFileAfterwards() throws IOException {
    assertThat(filesWith("zyxwv")).as("before").isNotEmpty();
    try (LuceneStore store = Indexes.store(index);
        LuceneSearcher searcher = Indexes.searcher(index)) {
      IndexHead before = store.head().orElseThrow();
      store.purge();

      assertThat(filesWith("zyxwv")).isEmpty();
      assertThat(filesWith("grease")).isNotEmpty();
      assertThat(store.head()).contains(before);
      assertThat(store.check().isSound()).isTrue();
      try (var snapshot = searcher.snapshot()) {
        assertThat(snapshot.summary().notes()).isEqualTo(31);
      }
    }
  }

  @Test
  void withNothingToEraseNothingIsWritten() throws IOException {
    try (LuceneStore store = Indexes.store(index)) {
      store.purge();
      List<String> before = names();
      store.purge();
      assertThat(names()).isEqualTo(before);
    }
  }

  private List<String> filesWith(String word) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (text.toLowerCase(Locale.ROOT).contains(word)) {
          found.add(file.getFileName().toString());
        }
      }
    }
    return found;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

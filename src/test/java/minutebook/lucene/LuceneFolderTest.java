package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexFormatException;
import minutebook.index.IndexHead;
import minutebook.index.IndexStore;
import minutebook.index.StoredIndex;
import minutebook.index.TestVault;
import minutebook.search.NoIndexException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of an index without its vault, however damaged it is. */
@Tag("slow")
class LuceneFolderTest {
  private static final Optional<String> OURS = Optional.of("format " + IndexHead.FORMAT);

  @TempDir Path temp;
  private Path index;

  @BeforeEach
  void indexNotes() throws IOException {
    index = temp.resolve("index");
    TestVault vault = new TestVault(Files.createDirectory(temp.resolve("vault")));
    for (int i = 0; i < 40; i++) {
      vault.note("note " + i + ".md", "# Crane " + i + "\n- [ ] a task #tag @Ana 📅 2026-01-31");
    }
    try (IndexStore store = Indexes.store(index)) {
      vault.sync(store);
    }
  }

  @Test
  void aSoundOneIsToldWithItsFormatAndNotes() {
    StoredIndex sound = stored();

    assertThat(sound.format()).isEqualTo(OURS);
    assertThat(sound.contents().orElseThrow().notes()).isEqualTo(40);
  }

  @Test
  void aCommitOverwrittenAnywhereIsDamagedOrOfAnotherFormatForASyncToo() throws IOException {
    Path file = file("segments_*");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] bytes = whole.clone();
      Arrays.fill(bytes, at, Math.min(at + 4, bytes.length), (byte) 0xFF);
      Files.write(file, bytes);
      try (IndexStore store = Indexes.store(index)) {
        for (Unreadable.Reading<Object> read :
            List.<Unreadable.Reading<Object>>of(store::head, store::files)) {
          Throwable thrown = catchThrowable(read::run);
          if (thrown != null) {
            assertThat(thrown)
                .as("from %d", at)
                .isInstanceOfAny(
                    IndexDamagedException.class,
                    IndexFormatException.class,
                    NoIndexException.class);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"segments_*, 1, 4", "segments_*, 3, 128", "*.cfs, 197, 128", "*.cfs, 1999, 4096"})
  void bytesThatAreOverwrittenAnywhereAreToldAsDamageOrNotSeen(String glob, int step, int length)
      throws IOException {
    Path file = file(glob);
    byte[] whole = Files.readAllBytes(file);
    int damaged = 0;
    for (int at = 0; at < whole.length; at += step) {
      byte[] bytes = whole.clone();
      Arrays.fill(bytes, at, Math.min(at + length, bytes.length), (byte) 0xFF);
      Files.write(file, bytes);

      StoredIndex told = stored();

      assertThat(told.unread()).as("%s from %d", glob, at).isEmpty();
      assertThat(told.format().equals(OURS)).isEqualTo(told.contents().isPresent());
      damaged += told.format().isEmpty() ? 1 : 0;
    }
    assertThat(damaged).isPositive();
  }

  private StoredIndex stored() {
    Optional<StoredIndex> stored = new LuceneFolder(index).stored();
    return stored.orElseThrow();
  }

  private Path file(String glob) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(index, glob)) {
      return found.iterator().next();
    }
  }
}

package minutebook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When another folder is in the place of one that is watched. */
final class FolderIdentitiesTest {
  private final FolderIdentities folders = new FolderIdentities();
  @TempDir Path root;

  @Test
  void aFolderIsTheSameWhateverHappensInIt() throws IOException {
    Path work = watched("work");
    Files.writeString(work.resolve("a.md"), "x");
    Files.createDirectory(work.resolve("below"));

    assertThat(folders.isReplaced()).isFalse();
    assertThat(folders.isReplaced()).isFalse();
  }

  @Test
  void anotherFolderInItsPlaceIsNoticedAndSoIsALinkToTheSame() throws IOException {
    Path work = watched("work");
    Files.move(work, root.resolve("aside"));
    Files.createDirectory(work);
    assertThat(folders.isReplaced()).isTrue();

    watch(work);
    assertThat(folders.isReplaced()).isFalse();

    Files.delete(work);
    Files.move(root.resolve("aside"), work);
    assertThat(folders.isReplaced()).isTrue();
    watch(work);
    assertThat(folders.isReplaced()).isFalse();
    Files.move(work, root.resolve("aside"));
    Files.createSymbolicLink(work, root.resolve("aside"));
    assertThat(folders.isReplaced()).isTrue();
  }

  @Test
  void aFolderThatIsGoneIsNoOtherAlsoWhenItIsBack() throws IOException {
    Path work = watched("work");
    Files.move(work, root.resolve("aside"));
    assertThat(folders.isReplaced()).isFalse();

    Files.createDirectory(work);
    assertThat(folders.isReplaced()).isFalse();
  }

  @Test
  void ofManyAPartIsLookedAtAtATimeUntilAllWere() throws IOException {
    int parts = 3;
    for (int i = 0; i < parts * FolderIdentities.MOST; i++) {
      watched("%04d".formatted(i));
    }
    Path last = root.resolve("%04d".formatted(parts * FolderIdentities.MOST - 1));
    for (int round = 0; round < 2; round++) {
      Files.move(last, root.resolve("aside" + round));
      Files.createDirectory(last);
      for (int part = 1; part < parts; part++) {
        assertThat(folders.isReplaced()).isFalse();
      }
      assertThat(folders.isReplaced()).isTrue();
      watch(last);
      assertThat(folders.isReplaced()).as("none is left in this round").isFalse();
    }
  }

  private Path watched(String name) throws IOException {
    Path folder = Files.createDirectory(root.resolve(name));
    watch(folder);
    return folder;
  }

  private void watch(Path folder) throws IOException {
    folders.put(folder, Files.readAttributes(folder, BasicFileAttributes.class));
  }
}

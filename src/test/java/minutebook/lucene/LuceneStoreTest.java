package minutebook.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import minutebook.index.IndexStore;
import minutebook.index.IndexStoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneStoreTest extends IndexStoreContract {
  @Override
  protected IndexStore open(Path folder) throws IOException {
    return Indexes.store(folder);
  }

  @Test
  void onlyItsOwnerMayLookIntoTheFolder(@TempDir Path temp) throws IOException {
    Path index = temp.resolve("state/index");
    open(index).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(index)))
        .isEqualTo("rwx------");
  }
}

package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.SampleVaultIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands read the vault and leave it as it is. */
final class VaultIsReadOnlyTest {
  @TempDir Path folder;

  @Test
  void noCommandChangesAFileOrItsTime() throws Exception {
    TestVault own = new TestVault(folder);
    for (String note :
        new String[] {"Welcome.md", "Meetings/2026-02-17 - Pellworth first slip.md"}) {
      Path copy = own.vault().resolve(note);
      Files.createDirectories(copy.getParent());
      Files.copy(SampleVaultIndex.VAULT.resolve(note), copy);
    }
    own.write(".minutebook/people.yaml", "owner: Mara Lindqvist\n");
    Map<Path, String> before = state(own.vault());

    for (String command :
        new String[] {
          "index", "index --rebuild", "search kestrel", "search --json", "search --bogus",
          "facets person", "show Welcome.md", "show --raw Welcome.md", "status", "serve --port -1"
        }) {
      own.run(command.split(" "));
      assertThat(state(own.vault())).as(command).isEqualTo(before);
    }
  }

  private static Map<Path, String> state(Path vault) throws Exception {
    Map<Path, String> state = new TreeMap<>();
    try (Stream<Path> all = Files.walk(vault)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        String content = Files.isDirectory(path) ? "" : Arrays.toString(Files.readAllBytes(path));
        state.put(path, Files.getLastModifiedTime(path) + " " + content.hashCode());
      }
    }
    return state;
  }
}

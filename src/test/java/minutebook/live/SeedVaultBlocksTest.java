package minutebook.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks of real pages, by their counts and shapes alone. */
class SeedVaultBlocksTest {
  private static final Path VAULT = Path.of("../shared/seed-vault");

  @TempDir Path folder;

  @Test
  void bothPagesAreAnsweredAndFindTasksWhereTheirPathIsMet() throws Exception {
    assumeTrue(Files.isDirectory(VAULT));
    List<LiveBlock> blocks = new ArrayList<>();
    int pages = 0;
    Path copy = copy();
    try (LiveVault vault = LiveVault.at(copy, folder)) {
      for (String path : notes(copy)) {
        List<LiveBlock> here = vault.blocks(path);
        pages += here.isEmpty() ? 0 : 1;
        blocks.addAll(here);
      }
    }
    assertThat(pages).isEqualTo(2);
    assertThat(blocks)
        .hasSize(2)
        .allSatisfy(
            block -> {
              assertThat(block.problems()).isEmpty();
              assertThat(block).isInstanceOf(LiveBlock.Answered.class);
              LiveBlock.Answered answered = (LiveBlock.Answered) block;
              assertThat(answered.q()).matches("is:task path:\"[^\"]+\" is:open");
              assertThat(answered.shown()).isEqualTo(answered.total());
            });
    assertThat(blocks)
        .anySatisfy(block -> assertThat(((LiveBlock.Answered) block).total()).isPositive());
  }

  private static List<String> notes(Path vault) throws IOException {
    try (Stream<Path> files = Files.walk(vault)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> vault.relativize(file).toString())
          .toList();
    }
  }

  /** So that nothing is opened in the place of the real one. */
  private Path copy() throws IOException {
    Path copy = folder.resolve("vault");
    for (String note : notes(VAULT)) {
      Path to = copy.resolve(note);
      Files.createDirectories(to.getParent());
      Files.copy(VAULT.resolve(note), to);
    }
    return copy;
  }
}

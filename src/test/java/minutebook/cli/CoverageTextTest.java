package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Status says what became of every file; reading commands say when notes are missing. */
final class CoverageTextTest {
  private static final String MEND =
      "mount the drive again, or run index --force if they were deleted\n";

  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() {
    own = new TestVault(folder);
  }

  @Test
  void statusCountsFilesByWhatBecameOfThem() throws Exception {
    own.write("a.md", "A crane");
    own.write("b.md", "Another");
    own.write(".obsidian/app.json", "{}");
    own.write("Work/x.png", "");
    own.write("Quay/y.png", "");
    own.write("Quay/z.png", "");
    own.write("Yard/y.png", "");
    own.write("Zoo/y.png", "");
    own.write("Quay/.c.md.icloud", "stub");
    own.run("index");
    Files.move(own.vault().resolve("b.md"), own.vault().resolve(".b.md.icloud"));

    assertThat(own.run("status").out().split("\n"))
        .contains(
            "9 files: 1 indexed, 0 sources, 0 skipped, 8 excluded",
            "excluded  cloud-stub: 2 files (. 1, Quay 1)",
            "excluded  dot-folder: 1 file (.obsidian 1)",
            "excluded  extension: 5 files (Quay 2, Work 1, Yard 1, …)",
            "offline   Quay/c.md: it is kept elsewhere and was not here to be indexed; download it",
            "offline   b.md: it is kept elsewhere, and found as it was when it was here");
    own.write("new.md", "New");
    assertThat(own.run("status", "--no-sync").out())
        .contains("10 files: 1 indexed, 0 sources, 0 skipped, 8 excluded, 1 for the next sync\n");
    JsonNode coverage = JsonMapper.shared().readTree(own.run("status", "--json").out());
    assertThat(coverage.at("/coverage").toString())
        .startsWith("{\"files\":10,\"indexed\":2,\"sources\":0,\"skipped\":0,\"waiting\":0,")
        .contains(
            "{\"rule\":\"extension\",\"files\":5,\"folderCount\":4,"
                + "\"folders\":[{\"path\":\"Quay\",\"files\":2},")
        .contains("\"offline\":[{\"path\":\"Quay/c.md\",\"indexed\":false},");

    assertThat(own.run("index", "--rebuild").err())
        .isEqualTo(
            "1 note: offline, so that the index made anew is without it; download what you want to"
                + " find.\n");
    assertThat(own.run("status").out())
        .contains("b.md: it is kept elsewhere and was not here to be indexed; download it\n");
  }

  @Test
  void notesThatAreGoneTooManyAtOnceAreFoundAndThatIsSaidUntilTheyAreForcedOut() throws Exception {
    own.write("stays.md", "A crane");
    for (int i = 0; i < 12; i++) {
      own.write("Drive/" + i + ".md", "A crane");
    }
    own.run("index");
    delete(own.vault().resolve("Drive"));

    assertThat(own.run("index").code()).as("what was not done is no success").isEqualTo(1);
    Run search = own.run("search", "-q", "-n", "0", "--facets", "", "crane");
    assertThat(search.code()).isZero();
    assertThat(search.out()).isEqualTo("13 items\n");
    assertThat(search.err())
        .isEqualTo(
            "Drive: 12 notes are not there, and max-dropped-share of vault.yaml lets no more than"
                + " 0.5 of all go at once; they stay searchable: "
                + MEND);
    assertThat(own.run("status", "-q").out())
        .contains("missing   Drive: 12 notes are found and not there: " + MEND);

    Run forced = own.run("index", "--force");
    assertThat(forced.err()).isEmpty();
    assertThat(forced.out()).contains("(0 added, 0 changed, 0 renamed, 12 removed)");
    assertThat(own.run("status").out()).doesNotContain("missing");
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

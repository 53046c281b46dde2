package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexStore;
import minutebook.lucene.LuceneStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command answers from the notes as they are now. */
final class SyncTest {
  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() throws Exception {
    own = new TestVault(folder);
    own.write("one.md", "the first apple");
    own.write("two.md", "the second apple");
  }

  @Test
  void whatWasEditedAddedDeletedOrRenamedIsFoundBySearchingAlone() throws Exception {
    assertThat(found("apple")).isEqualTo(2);

    own.write("one.md", "now a pear");
    assertThat(found("apple")).isOne();
    assertThat(found("pear")).isOne();

    own.write("new/three.md", "another pear");
    assertThat(found("pear")).isEqualTo(2);

    Files.delete(own.vault().resolve("two.md"));
    assertThat(found("apple")).isZero();

    Files.move(own.vault().resolve("one.md"), own.vault().resolve("renamed.md"));
    assertThat(found("path:one")).isZero();
    assertThat(found("path:renamed pear")).isOne();
  }

  @Test
  void withNoSyncTheIndexAnswersAsItIs() throws Exception {
    own.run("index");
    own.write("one.md", "now a pear");

    assertThat(own.run("search", "--no-sync", "-n", "0", "--facets", "", "pear").out())
        .isEqualTo("0 items\n");
    assertThat(found("pear")).isOne();
  }

  @Test
  void whileAnotherProcessWritesTheLastCommitAnswersAndIsDated() throws Exception {
    own.run("index");
    own.write("one.md", "now a pear");

    try (IndexStore store = store();
        IndexStore.Change change = store.change()) {
      Run run = own.run("search", "-n", "0", "--facets", "", "apple");

      assertThat(change).isNotNull();
      assertThat(run.code()).isZero();
      assertThat(run.out()).isEqualTo("2 items\n");
      assertThat(run.err())
          .matches(
              "Another process is changing the index; this is its state of"
                  + " \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\.\n");
      assertThat(own.run("search", "-q", "apple").err()).isEmpty();
      assertLocked(own.run("index"));
    }
    assertThat(found("pear")).isOne();
  }

  @Test
  void whileAnotherProcessMakesTheFirstIndexThatIsSaid() throws Exception {
    try (IndexStore store = store();
        IndexStore.Change change = store.change()) {
      assertThat(change).isNotNull();
      assertLocked(own.run("search", "apple"));
    }
  }

  @Test
  void indexReportsWhatItDid() throws Exception {
    own.run("index");
    own.write("one.md", "now a pear");
    own.write("three.md", "a third");
    Files.delete(own.vault().resolve("two.md"));

    JsonNode report = JsonMapper.shared().readTree(own.run("index", "--json").out());

    assertThat(report.propertyNames())
        .containsExactly(
            "notes",
            "added",
            "changed",
            "removed",
            "renamed",
            "unchanged",
            "items",
            "bytes",
            "skipped",
            "repaired",
            "failed",
            "offline",
            "tookMs");
    assertThat(report.at("/notes").asInt()).isEqualTo(2);
    assertThat(report.at("/added").asInt()).isOne();
    assertThat(report.at("/changed").asInt()).isOne();
    assertThat(report.at("/removed").asInt()).isOne();
    assertThat(report.at("/unchanged").asInt()).isZero();
  }

  @Test
  void indexSaysInWordsWhatItDid() throws Exception {
    own.write(
        "broken.md",
        "Zo\u00c3\u00ab and Ren\u00c3\u00a9 met \u00e2\u20ac\u0153there\u00e2\u20ac\u009d");
    own.write("large.md", "x".repeat(200));
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(settings.resolve("vault.yaml"), "max-file-size: 100\n");

    Run run = own.run("index", "--config", settings.toString());

    assertThat(run.out())
        .matches(
            """
            3 notes, \\d+ items \\(\\d added, 0 changed, 0 renamed, 0 removed\\) in \\d+\\.\\d s
            repaired  broken\\.md: \\d+ pieces of text had been saved through a wrong encoding
            skipped   large\\.md: it has 200 bytes and max-file-size is 100; .*
            """);
    assertThat(own.run("index", "--config", settings.toString()).out()).contains(" (0 added, ");
    assertThat(own.run("index", "--config", settings.toString(), "--rebuild").out())
        .matches("(?s)3 notes, \\d+ items \\([1-9] added, 0 changed, 0 renamed, 0 removed\\) .*");
  }

  private long found(String query) {
    Run run = own.run("search", "--json", "--unit", "note", query);
    assertThat(run.code()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out()).at("/total").asLong();
  }

  private IndexStore store() throws IOException {
    return new LuceneStore(index(), ConfigurationReader.bundled().analysis());
  }

  private Path index() throws IOException {
    return own.user().index(own.vault().toRealPath());
  }

  private void assertLocked(Run run) throws IOException {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "minutebook: process %d has been changing the index in %s since "
                .formatted(ProcessHandle.current().pid(), index()))
        .endsWith("Z; wait for it, or stop it (is 'minutebook serve' running?)\n");
  }
}

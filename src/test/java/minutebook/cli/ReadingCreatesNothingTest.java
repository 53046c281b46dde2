package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is no index, a command that only reads leaves none, nor anything else. */
final class ReadingCreatesNothingTest {
  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() throws Exception {
    own = new TestVault(folder);
    own.write("one.md", "an apple");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --json",
        "status --no-sync",
        "search --no-sync apple",
        "facets --no-sync person",
        "show --no-sync one",
        "people --no-sync"
      })
  void withoutAnIndexThatIsSaidAndNoFolderIsMade(String command) throws Exception {
    Run run = own.run(command.split(" "));

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                "minutebook: there is no index in %s; run 'minutebook index'\n"
                    .formatted(own.user().index(own.vault().toRealPath()))));
    assertThat(files(folder)).containsExactly("vault", "vault/one.md");
  }

  @Test
  void anEmptyFolderStaysEmpty() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(own.run("check", "--index", empty.toString()).code()).isEqualTo(1);

    assertThat(files(empty)).isEmpty();
  }

  @Test
  void anIndexOfAnotherProgramStaysAsItIs() throws Exception {
    Path foreign = Files.createDirectory(folder.resolve("foreign"));
    try (FSDirectory directory = FSDirectory.open(foreign);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("made by", "another").entrySet());
      writer.commit();
    }
    Files.delete(foreign.resolve("write.lock"));
    List<String> before = files(foreign);

    Run run = own.run("check", "--index", foreign.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(" is another program's; nothing in it was changed");
    assertThat(files(foreign)).isEqualTo(before);
  }

  private static List<String> files(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}

package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexStore;
import minutebook.lucene.LuceneStore;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service answers and says until its first sync is over; another writer holds that up. */
@Timeout(120)
final class ServeTest {
  private static final Pattern LOOKED =
      Pattern.compile("Looked through the vault: (\\d+ notes?), ");
  private static final String COUNT = "/api/v1/search?unit=note&limit=0";

  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void indexANote() throws Exception {
    own = new TestVault(folder);
    own.write("note one.md", "an apple");
    assertThat(own.run("index").code()).isZero();
    own.write("note two.md", "another apple");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ours", "in an older format", "made under other settings"})
  void anIndexThatCanBeSearchedAnswersAtOnceAndTheSyncFollows(String index) throws Exception {
    switch (index) {
      case "in an older format" ->
          writeHead(
              "{'format':10,'configurationHash':'','scannedAt':'2025-01-01T00:00:00Z',"
                  + "'generation':4,'names':{}}");
      case "made under other settings" -> {
        Path settings = own.vault().resolve(".minutebook");
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("facets.yaml"), "properties: [company]\n");
      }
      default -> {}
    }
    IndexStore store = store();
    IndexStore.Change another = store.change();
    try (Serving serving = new Serving(own)) {
      String address = serving.address();

      assertThat(Serving.get(address + "/healthz").statusCode()).isEqualTo(200);
      assertThat(Serving.get(address + "/readyz").statusCode()).isEqualTo(200);
      assertThat(Serving.json(address + COUNT).at("/total").asInt()).isOne();
      assertThat(Serving.json(address + "/api/v1/status").at("/notes").asInt()).isOne();
      assertThat(Serving.json(address + "/api/v1/status").at("/watching/mode").asString())
          .isIn("starting", "watching");
      assertThat(Serving.json(address + "/api/v1/status").at("/watching/lastSync").isNull())
          .isTrue();

      another.close();
      store.close();

      assertThat(serving.await("err", LOOKED).group(1)).isEqualTo("2 notes");
      assertThat(Serving.json(address + COUNT).at("/total").asInt()).isEqualTo(2);
      assertThat(serving.said().subList(0, 3))
          .satisfiesExactly(
              line -> assertThat(line).startsWith("out: Minutebook answers at "),
              line -> assertThat(line).startsWith("out:   http://127.0.0.1:"),
              line ->
                  assertThat(line)
                      .matches(
                          "err: Until the vault has been looked through, its index of \\S+Z"
                              + " answers\\."));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "unreadable", "of another vault"})
  void whereNothingCanBeSearchedItDoesNotAnswerBeforeTheNotesAreIndexed(String index)
      throws Exception {
    switch (index) {
      case "none" -> own.run("index", "--forget");
      case "unreadable" -> writeHead("{'format':8}");
      default ->
          writeHead(
              "{'format':10,'configurationHash':'','scannedAt':'2025-01-01T00:00:00Z',"
                  + "'generation':4,'names':{},'vault':'/elsewhere'}");
    }

    try (Serving serving = new Serving(own)) {
      String address = serving.address();

      assertThat(Serving.json(address + COUNT).at("/total").asInt()).isEqualTo(2);
      assertThat(serving.said())
          .as("what it said before its address")
          .anySatisfy(line -> assertThat(line).matches("err: " + LOOKED.pattern() + ".*"));
    }
  }

  @Test
  void whatAnOlderFormatMeansIsSaidWhileItAnswers() throws Exception {
    writeHead(
        "{'format':10,'configurationHash':'','scannedAt':'2025-01-01T00:00:00Z','generation':4,"
            + "'names':{}}");
    try (Serving serving = new Serving(own)) {
      String unused = serving.address();

      serving.await("err", LOOKED);

      assertThat(serving.said())
          .contains(
              "err: Until the vault has been looked through, its index of 2025-01-01T00:00:00Z answers.")
          .anySatisfy(
              line -> assertThat(line).startsWith("err: The index is written in format 10"));
    }
  }

  @Test
  void aServiceThatDoesNotWatchSyncsOnceBeforeItAnswers() throws Exception {
    try (Serving serving = new Serving(own, "--no-watch")) {
      String address = serving.address();

      assertThat(Serving.json(address + COUNT).at("/total").asInt()).isEqualTo(2);
      assertThat(Serving.json(address + "/api/v1/status").at("/watching/mode").asString())
          .isEqualTo("off");
      assertThat(serving.said().getFirst()).startsWith("err: Looked through the vault: 2 notes, ");
    }
  }

  @Test
  void aServiceThatDoesNotSyncAnswersFromTheIndexAsItIs() throws Exception {
    try (Serving serving = new Serving(own, "--no-sync")) {
      String address = serving.address();

      assertThat(Serving.json(address + COUNT).at("/total").asInt()).isOne();
      assertThat(Serving.json(address + "/api/v1/status").at("/watching/mode").asString())
          .isEqualTo("off");
      assertThat(serving.stop()).allSatisfy(line -> assertThat(line).startsWith("out: "));
    }
  }

  @Test
  void whatTheFirstSyncKeepsThoughItIsGoneIsSaid() throws Exception {
    for (int i = 0; i < 20; i++) {
      own.write("drive/" + i + ".md", "a pear");
    }
    assertThat(own.run("index").code()).isZero();
    Files.move(own.vault().resolve("drive"), folder.resolve("away"));

    try (Serving serving = new Serving(own)) {
      String unused = serving.address();

      assertThat(serving.await("err", LOOKED).group(1)).isEqualTo("22 notes");
      assertThat(serving.said())
          .anySatisfy(line -> assertThat(line).startsWith("err: drive: 20 notes are not there"));
    }
  }

  private void writeHead(String json) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("head", json.replace('\'', '"')).entrySet());
      writer.commit();
    }
  }

  private IndexStore store() throws IOException {
    return new LuceneStore(index(), ConfigurationReader.bundled().analysis());
  }

  private Path index() throws IOException {
    return own.user().index(own.vault().toRealPath());
  }
}

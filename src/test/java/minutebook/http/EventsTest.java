package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that keeps its index up, on a real file system. */
@Tag("slow")
@Timeout(120)
final class EventsTest {
  @TempDir Path folder;

  private Path vault;
  private Application application;
  private TestService service;

  @BeforeEach
  void serve() throws Exception {
    vault = Files.createDirectories(folder.resolve("vault"));
    Files.writeString(vault.resolve("note.md"), "the first text");
    application =
        Application.open(
            new Places(vault, Optional.empty(), Optional.empty()),
            new UserFolders(folder.resolve("configuration"), folder.resolve("data")));
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    service = TestService.keptUp(application);
  }

  @AfterEach
  void stop() throws Exception {
    service.close();
    application.close();
  }

  @Test
  void aSavedNoteIsAnEventAndIsFoundThen() throws Exception {
    awaitMode("watching");
    HttpResponse<Stream<String>> answer = service.events();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    try (Stream<String> lines = answer.body()) {
      Iterator<String> stream = lines.iterator();
      JsonNode before = event(stream);
      assertThat(before.propertyNames())
          .containsExactly("notes", "items", "generation", "syncedAt");
      assertThat(before.get("notes").asInt()).isOne();

      Files.writeString(vault.resolve("other.md"), "the second text");

      JsonNode after = event(stream);
      assertThat(after.get("notes").asInt()).isEqualTo(2);
      assertThat(after.get("generation").asLong()).isGreaterThan(before.get("generation").asLong());
      assertThat(total("second")).isOne();
    }
  }

  @Test
  void whatAnotherProcessIndexesIsAnEventToo() throws Exception {
    // The service that keeps the index up is another to this one.
    try (TestService onlyAnswers = TestService.of(application)) {
      assertThat(onlyAnswers.json("/api/v1/status").at("/watching/mode").asString())
          .isEqualTo("off");
      try (Stream<String> lines = onlyAnswers.events().body()) {
        Iterator<String> stream = lines.iterator();
        assertThat(event(stream).get("notes").asInt()).isOne();

        Files.writeString(vault.resolve("other.md"), "x");

        assertThat(event(stream).get("notes").asInt()).isEqualTo(2);
      }
    }
  }

  @Test
  void whoeverListensHearsNowAndThenThatNothingIsNew() throws Exception {
    try (Stream<String> lines = service.events().body()) {
      assertThat(lines.anyMatch(": nothing new"::equals)).isTrue();
    }
  }

  @Test
  void aStreamEndsWithTheService() throws Exception {
    try (Stream<String> lines = service.events().body()) {
      Iterator<String> stream = lines.iterator();
      event(stream);

      service.close();

      assertThat(lastOf(stream)).isNotNull();
    }
  }

  @Test
  void onlySoManyMayListenAndWhoLeavesMakesRoom() throws Exception {
    List<Stream<String>> open = new ArrayList<>();
    for (int i = 0; i < EventStream.MOST_CLIENTS; i++) {
      Stream<String> lines = service.events().body();
      open.add(lines);
      event(lines.iterator());
    }
    HttpResponse<String> refused = ask();
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body())
        .contains("64 clients listen already, which is the most; close one, or ask /status");

    open.forEach(Stream::close);

    Files.writeString(vault.resolve("other.md"), "x");
    awaitTotal("x", 1);
    try (Stream<String> lines = awaitRoom()) {
      event(lines.iterator());
    }
  }

  @Test
  void aStreamHasToBeAskedForByItsType() throws Exception {
    HttpResponse<String> answer = service.get("/api/v1/events");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"type":"about:blank","title":"Not acceptable","status":406,\
            "detail":"this is a stream of events; ask with 'Accept: text/event-stream'"}\
            """);
  }

  @Test
  void anEditOfTheConfigurationTakesEffectAndAWrongOneChangesNothing() throws Exception {
    Path settings = Files.createDirectories(folder.resolve("configuration"));
    Files.writeString(settings.resolve("search.yaml"), "page-size: 0\n");
    awaitStatus("/configuration", "search.yaml:1:12: '0' cannot be used here");
    assertThat(total("first")).isOne();

    Files.writeString(settings.resolve("search.yaml"), "synonyms: [[first, premier]]\n");
    awaitTotal("premier", 1);
    awaitNoProblem();
  }

  @Test
  void whatAltersDocumentsIsIndexedAnewAndWhatDoesNotIsNot() throws Exception {
    Files.writeString(vault.resolve("text.txt"), "told in plain words");
    long generation = generation();
    Path settings = Files.createDirectories(vault.resolve(".minutebook"));
    Files.writeString(settings.resolve("search.yaml"), "synonyms: [[first, premier]]\n");
    awaitTotal("premier", 1);
    assertThat(generation()).isEqualTo(generation);

    Files.writeString(settings.resolve("vault.yaml"), "extensions: [md, txt]\n");
    awaitTotal("plain", 1);
    Files.writeString(vault.resolve("later.txt"), "also plain");
    awaitTotal("plain", 2);
  }

  @Test
  void whatCannotBeWatchedOrSyncedIsSaid() throws Exception {
    awaitMode("watching");
    Path place = vault.toRealPath();
    Files.move(vault, folder.resolve("aside"));
    awaitStatus("/failure/message", "vault");
    awaitStatus("/reason", "the vault's folder " + place + " is not there");
  }

  private JsonNode event(Iterator<String> stream) {
    boolean isOne = false;
    while (stream.hasNext()) {
      String line = stream.next();
      isOne = isOne || line.equals("event: index");
      if (isOne && line.startsWith("data: ")) {
        return JsonMapper.shared().readTree(line.substring("data: ".length()));
      }
    }
    throw new AssertionError("the stream ended");
  }

  private static String lastOf(Iterator<String> stream) {
    String last = "";
    while (stream.hasNext()) {
      last = stream.next();
    }
    return last;
  }

  private HttpResponse<String> ask() throws Exception {
    return service.get("/api/v1/events", "Accept", "text/event-stream");
  }

  private Stream<String> awaitRoom() throws Exception {
    while (true) {
      HttpResponse<Stream<String>> answer = service.events();
      if (answer.statusCode() == 200) {
        return answer.body();
      }
    }
  }

  private int total(String query) throws Exception {
    return service.json("/api/v1/search", "q", query, "typo", "off").at("/total").asInt();
  }

  private long generation() throws Exception {
    return service.json("/api/v1/status").at("/generation").asLong();
  }

  private JsonNode watching() throws Exception {
    return service.json("/api/v1/status").at("/watching");
  }

  /** The class has a time limit. */
  private void awaitTotal(String query, int wanted) throws Exception {
    while (total(query) != wanted) {
      Thread.onSpinWait();
    }
  }

  private void awaitMode(String mode) throws Exception {
    awaitStatus("/mode", mode);
  }

  private void awaitNoProblem() throws Exception {
    while (!watching().get("configuration").isNull()) {
      Thread.onSpinWait();
    }
  }

  private void awaitStatus(String where, String beginning) throws Exception {
    while (!watching().at(where).asString("").contains(beginning)) {
      Thread.onSpinWait();
    }
  }
}

package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.cli.ServedVault;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service says of an index that it cannot search, to those who ask and in its log. */
final class UnsearchableIndexTest {
  private static final String SEARCH = "/api/v1/search?q=first";
  private static final String DAMAGED =
      """
      {"type":"about:blank","title":"Damaged index","status":503,\
      "detail":"the index is damaged; 'minutebook check' says what is wrong with it, \
      'minutebook check --repair' makes it anew from your notes"}\
      """;

  @TempDir Path folder;

  @BeforeEach
  void indexNotes() throws Exception {
    Files.createDirectories(folder.resolve("vault"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(folder.resolve("vault/" + i + ".md"), "the first text of note " + i);
    }
    try (Application application = open()) {
      application.sync(SyncRequest.UPDATE, Progress.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"when it is opened", "when it is searched"})
  void damageIsAProblemThatSaysWhatToDoAndIsLoggedOnceUntilItMayBeMended(String met)
      throws Exception {
    for (Path file : files(met.equals("when it is opened") ? "segments_*" : "*.cfs")) {
      byte[] bytes = Files.readAllBytes(file);
      if (met.equals("when it is opened")) {
        Files.write(file, Arrays.copyOf(bytes, 40));
      } else {
        Arrays.fill(bytes, bytes.length / 8, bytes.length - bytes.length / 8, (byte) 0xFF);
        Files.write(file, bytes);
      }
    }
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (Application application = open();
        TestService service = TestService.of(application)) {
      for (int i = 0; i < 3; i++) {
        HttpResponse<String> answer = service.get(SEARCH);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo(DAMAGED);
      }
      assertThat(service.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(logged(log))
          .singleElement()
          .asString()
          .contains("[ERROR]", "'minutebook check --repair' makes it anew from your notes");

      application.sync(SyncRequest.UPDATE.rebuilding(), Progress.NONE);

      assertThat(service.json(SEARCH).at("/total").asInt()).isEqualTo(30);
    } finally {
      System.setErr(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none      | false | No index      | nothing has been indexed yet; 'minutebook index' makes it from your notes
          none      | true  | No index      | nothing has been indexed yet; the next sync makes it from your notes, and 'minutebook index' at once
          format 8  | false | Older index   | the index is written in format 8, which this version cannot search; 'minutebook index' makes it from your notes
          format 8  | true  | Older index   | the index is written in format 8, which this version cannot search; the next sync makes it from your notes, and 'minutebook index' at once
          format 99 | false | Not our index | the index was written by a newer Minutebook or another program; the log says what to do
          foreign   | false | Not our index | the index was written by a newer Minutebook or another program; the log says what to do
          """)
  void whatIsThereAndWhatWillHappenIsSaid(
      String index, boolean isFollowed, String title, String detail) throws Exception {
    if (index.equals("none")) {
      for (Path file : files("*")) {
        Files.delete(file);
      }
    } else {
      writeHead(index);
    }
    try (Application application = open();
        ServedVault vault =
            isFollowed ? ServedVault.followed(application) : ServedVault.asItIs(application);
        TestService service = TestService.of(vault, "127.0.0.1")) {
      for (String path : List.of(SEARCH, "/readyz", "/api/v1/status", "/api/v1/notes/1.md")) {
        assertThat(service.get(path).body())
            .as(path)
            .isEqualTo(
                "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":503,\"detail\":\"%s\"}"
                    .formatted(title, detail));
      }
    }
  }

  @Test
  void aServiceThatIsKeptUpSaysAgainWhatASyncDidNotMend() throws Exception {
    for (Path file : files("segments_*")) {
      Files.write(file, new byte[0]);
    }
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (Application application = open();
        HttpService service = HttpService.start(ServedVault.asItIs(application), "127.0.0.1", 0)) {
      TestService asked = TestService.over(service);
      assertThat(asked.get(SEARCH).statusCode()).isEqualTo(503);
      service.indexMayHaveChanged();
      assertThat(asked.get(SEARCH).statusCode()).isEqualTo(503);

      assertThat(logged(log)).hasSize(2);
    } finally {
      System.setErr(before);
    }
  }

  /** Lines about this test's index; others may log meanwhile. */
  private List<String> logged(ByteArrayOutputStream log) {
    return log.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains(folder.toString()))
        .toList();
  }

  private void writeHead(String index) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> head =
          index.equals("foreign")
              ? Map.of("made by", "another")
              : Map.of("head", "{\"format\":" + index.replace("format ", "") + "}");
      writer.setLiveCommitData(head.entrySet());
      writer.commit();
    }
  }

  private List<Path> files(String glob) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(index(), glob)) {
      found.forEach(files::add);
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  private Path index() throws IOException {
    return user().index(folder.resolve("vault").toRealPath());
  }

  private UserFolders user() {
    return new UserFolders(folder.resolve("configuration"), folder.resolve("data"));
  }

  private Application open() throws Exception {
    return Application.open(
        new Places(folder.resolve("vault"), Optional.empty(), Optional.empty()), user());
  }
}

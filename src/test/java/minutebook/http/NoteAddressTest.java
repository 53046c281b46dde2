package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every note has an address, whatever its name. */
final class NoteAddressTest {
  static final List<String> PATHS =
      List.of(
          "plain.md",
          "two words.md",
          "C# and F#.md",
          "why?.md",
          "100%.md",
          "%41.md",
          "a;b=c.md",
          "back\\slash.md",
          "one+one.md",
          "O'Dwyer.md",
          "\"quoted\".md",
          "a&b=c.md",
          "[[links]].md",
          "Zoë Brandão.md",
          Normalizer.normalize("Café décomposé.md", Normalizer.Form.NFD),
          "会議/メモ.md",
          "📅 plan.md",
          "deep/er/and deeper/note.md",
          "and so on...md",
          "~tilde^caret`tick|pipe<less>more.md");

  @TempDir static Path folder;

  private static Application application;
  private static TestService service;

  @BeforeAll
  static void serve() throws Exception {
    Path vault = folder.resolve("vault");
    for (String path : PATHS) {
      write(vault.resolve(path), path);
    }
    write(folder.resolve("outside.md"), "outside");
    write(vault.resolve(".obsidian/hidden.md"), "hidden");
    write(vault.resolve("node_modules/left-out.md"), "left out");
    write(vault.resolve("picture.png"), "no note");
    Files.createSymbolicLink(vault.resolve("link.md"), folder.resolve("outside.md"));
    Files.createSymbolicLink(vault.resolve("linked"), folder);
    Files.createDirectories(vault.resolve("folder.md"));
    application =
        Application.open(
            new Places(vault, Optional.empty(), Optional.empty()),
            new UserFolders(folder.resolve("configuration"), folder.resolve("data")));
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    service = TestService.of(application);
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
    application.close();
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void aNoteIsFoundUnderThePathASearchAnswers(String path) throws Exception {
    JsonNode hit =
        Stream.of(service.json("/api/v1/search", "unit", "note", "limit", "200").at("/hits"))
            .flatMap(JsonNode::valueStream)
            .filter(found -> found.at("/note/path").asString().equals(path))
            .findFirst()
            .orElseThrow();

    String address = address(hit.at("/note/path").asString());
    assertThat(service.json(address).at("/path").asString()).isEqualTo(path);
    assertThat(markdown(address).body()).isEqualTo("words of " + path);
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void slashesMayBeEncodedToo(String path) throws Exception {
    String address = "/api/v1/notes/" + encoded(path);

    assertThat(service.json(address).at("/path").asString()).isEqualTo(path);
    assertThat(markdown(address).body()).isEqualTo("words of " + path);
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void obsidianIsGivenTheSameName(String path) throws Exception {
    String file = encoded(path.substring(0, path.length() - ".md".length()));

    assertThat(service.json(address(path)).at("/obsidianUrl").asString())
        .isEqualTo("obsidian://open?vault=vault&file=" + file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.md",
        "x/../../outside.md",
        "./plain.md",
        "deep/../plain.md",
        "deep//er/and deeper/note.md",
        "link.md",
        "linked/outside.md",
        ".obsidian/hidden.md",
        "node_modules/left-out.md",
        "picture.png",
        "folder.md",
        "plain.md/",
        "PLAIN.md",
        "plain"
      })
  void whatIsNoNoteOfTheVaultHasNoSource(String path) throws Exception {
    String address = "/api/v1/notes/" + encoded(path);

    for (HttpResponse<String> answer : List.of(markdown(address), service.get(address))) {
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("words of");
    }
  }

  @Test
  void anAbsolutePathOfANoteIsNoAddress() throws Exception {
    Path note = application.vaultFolder().resolve("plain.md");

    assertThat(markdown("/api/v1/notes/" + encoded(note.toString())).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest(name = "Accept: {0} is answered in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      text/markdown                          | text/markdown
      Text/Markdown                          | text/markdown
      text/markdown; charset=utf-8           | text/markdown
      text/html, text/markdown;q=0.5, */*    | text/markdown
      text/markdown;q=0                      | application/json
      text/markdown; q=0.0, application/json | application/json
      text/markdownish                       | application/json
      application/json                       | application/json
      */*                                    | application/json
      text/*                                 | application/json
      """)
  void theReaderChoosesTheForm(String accept, String type) throws Exception {
    HttpResponse<String> answer = service.get("/api/v1/notes/plain.md", "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
        .isEqualTo(type + ";charset=utf-8");
    assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
  }

  private static HttpResponse<String> markdown(String address) throws Exception {
    return service.get(address, "Accept", "text/markdown");
  }

  private static String address(String path) {
    return "/api/v1/notes/" + encoded(path).replace("%2F", "/");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static void write(Path file, String name) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "words of " + name);
  }
}

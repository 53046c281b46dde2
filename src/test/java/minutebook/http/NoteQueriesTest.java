package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The query blocks of a note, as JSON. */
final class NoteQueriesTest {
  @TempDir Path folder;

  @Test
  void aBlockSaysWhatItAskedAndFound() throws Exception {
    JsonNode queries =
        queries(
            """
            - [ ] Grease the winch ⏫
            - [ ] Oil the hinges
            - [x] Order cable

            ```tasks

            not done
            group by priority
            group by mood
            ```
            """);

    JsonNode block = queries.get(0);
    assertThat(block.propertyNames())
        .containsExactly("language", "text", "lines", "q", "total", "groups", "problems");
    assertThat(block.get("language").asString()).isEqualTo("tasks");
    assertThat(block.get("lines").get("start").asInt()).isEqualTo(5);
    assertThat(block.get("q").asString()).isEqualTo("is:task is:open");
    assertThat(block.get("total").asInt()).isEqualTo(2);
    assertThat(block.get("groups").get(0).get("name").get(0).asString()).isEqualTo("High priority");
    JsonNode hit = block.get("groups").get(0).get("hits").get(0);
    assertThat(hit.get("text").asString()).isEqualTo("Grease the winch");
    assertThat(hit.get("note").get("path").asString()).isEqualTo("note.md");
    assertThat(block.get("groups").get(1).get("name").get(0).asString())
        .isEqualTo("Normal priority");
    JsonNode problem = block.get("problems").get(0);
    assertThat(problem.get("line").asInt()).isEqualTo(9);
    assertThat(problem.get("text").asString()).isEqualTo("group by mood");
    assertThat(problem.get("message").asString()).startsWith("tasks are not grouped by this");
  }

  @Test
  void aBlockThatIsNotAnsweredHasProblemsOnly() throws Exception {
    JsonNode block = queries("```tasks\nfilter by function task.due\n```\n").get(0);

    assertThat(block.propertyNames()).containsExactly("language", "text", "lines", "problems");
    assertThat(block.get("problems").size()).isEqualTo(1);
  }

  private JsonNode queries(String markdown) throws Exception {
    Path vault = Files.createDirectory(folder.resolve("vault"));
    Files.writeString(vault.resolve("note.md"), markdown);
    UserFolders user = new UserFolders(folder.resolve("user"), folder.resolve("data"));
    try (Application application =
            Application.open(new Places(vault, Optional.empty(), Optional.empty()), user);
        TestService service = serviceOf(application)) {
      return service.json("/api/v1/notes/note.md").get("queries");
    }
  }

  private static TestService serviceOf(Application application) throws Exception {
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    return TestService.of(application);
  }
}

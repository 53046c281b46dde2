package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.http.TestService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A note whose file a cloud keeps elsewhere. */
final class OfflineNoteTest {
  private static final String SAID =
      "offline: a cloud keeps the file elsewhere, and this is as it was indexed last\n";

  @TempDir Path folder;
  private TestVault own;
  private Path stub;

  @BeforeEach
  void aNoteIsIndexedAndThenKeptElsewhere() throws Exception {
    own = new TestVault(folder);
    Path note = own.write("Work/plan.md", "an apple");
    own.write("here.md", "a pear");
    assertThat(own.run("index").code()).isZero();
    stub = Files.move(note, note.resolveSibling(".plan.md.icloud"));
  }

  @Test
  void showSaysThatItIsOfflineUntilItIsBack() throws Exception {
    assertThat(own.run("show", "plan").out()).contains("Work/plan.md\n" + SAID, "an apple");
    assertThat(own.run("show", "here").out()).doesNotContain("offline");

    // A cloud may leave its stub a while longer.
    Files.copy(stub, stub.resolveSibling("plan.md"));

    assertThat(own.run("show", "plan").out()).contains("an apple").doesNotContain("offline");
  }

  @Test
  void aNoteThatIsGoneIsNotOffline() throws Exception {
    Files.delete(stub);

    assertThat(own.run("show", "--no-sync", "plan").out()).doesNotContain("offline");
  }

  @Test
  void itsSourceCannotBeShownAndThatIsSaid() {
    assertThat(own.run("show", "--raw", "plan"))
        .isEqualTo(
            new Run(
                2,
                "",
                "minutebook: the file of 'Work/plan.md' is offline: a cloud keeps it elsewhere;"
                    + " download it\n"));
  }

  @Test
  void jsonSaysSoToo() throws Exception {
    assertThat(offline("plan")).isTrue();
    assertThat(offline("here")).isFalse();
    try (Application application =
            Application.open(
                new Places(own.vault(), Optional.empty(), Optional.empty()), own.user());
        TestService service = TestService.of(application)) {
      String plan = "/api/v1/notes/Work/plan.md";
      assertThat(service.json(plan).at("/offline").asBoolean()).isTrue();
      assertThat(service.get(plan, "Accept", "text/markdown").body())
          .contains(
              "\"status\":404",
              "the source of 'Work/plan.md' is offline: a cloud keeps it elsewhere; download it");
    }
  }

  private boolean offline(String note) {
    return JsonMapper.shared()
        .readTree(own.run("show", "--json", note).out())
        .at("/offline")
        .asBoolean();
  }
}

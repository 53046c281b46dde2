package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code config} shows every setting that counts, and where it comes from. */
final class ConfigCommandTest {
  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() throws Exception {
    own = new TestVault(folder);
    own.write("a.md", "text");
  }

  @Test
  void withNothingConfiguredEverySettingIsBundled() {
    Run run = own.run("config");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSizeGreaterThan(70)
        .allMatch(line -> line.matches("[a-z]+\\..+: .+  # index-config/[a-z]+\\.yaml:\\d+:\\d+"))
        .anyMatch(line -> line.startsWith("tasks.statuses.\" \".type: todo  # "))
        .anyMatch(
            line -> line.startsWith("notes.metadata-lines.other: [Project, Customer, Location]"))
        .anyMatch(line -> line.startsWith("people.owner: \"\"  # "))
        .anyMatch(line -> line.startsWith("notes.shapes: [{shape: source, folders: [Sources]}, "));
  }

  @Test
  void aLaterLayerIsNamedWhereItSaysSomething() throws Exception {
    Files.createDirectories(own.user().configuration());
    Files.writeString(
        own.user().configuration().resolve("people.yaml"),
        "owner: Mara Lindqvist\naliases:\n  Tomas Ferro: [Tom]\n");
    Path ofVault = own.write(".minutebook/people.yaml", "\nowner: Ines Falk\n");

    String out = own.run("config").out();

    assertThat(out)
        .contains("people.owner: Ines Falk  # " + ofVault + ":2:8\n")
        .contains(
            "people.aliases.Tomas Ferro: [Tom]  # "
                + own.user().configuration().resolve("people.yaml")
                + ":3:16\n")
        .contains("people.nobody: [Unknown, ");
  }

  @Test
  void asJsonEachSettingHasItsFileLineAndColumn() throws Exception {
    Path given = Files.createDirectory(folder.resolve("given"));
    Files.writeString(given.resolve("limits.yaml"), "max-depth: 7");

    JsonNode all =
        JsonMapper.shared().readTree(own.run("config", "--json", "--config", "" + given).out());

    assertThat(all.valueStream().filter(one -> one.at("/name").asString().endsWith("max-depth")))
        .singleElement()
        .hasToString(
            "{\"name\":\"limits.max-depth\",\"value\":\"7\",\"origin\":{\"file\":\"%s\",\"line\":1,\"column\":12}}"
                .formatted(given.resolve("limits.yaml")));
  }

  @Test
  void withoutAVaultTheSettingsOfEveryVaultAreShown() throws Exception {
    Files.createDirectories(own.user().configuration());
    Files.writeString(own.user().configuration().resolve("people.yaml"), "owner: Ines Falk");
    own.write(".minutebook/people.yaml", "owner: Mara Lindqvist");

    Run run = Run.of(own.user(), Map.of(), "config");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("people.owner: Ines Falk  # ");
  }

  @Test
  void aVaultThatIsNotThereIsNamed() {
    Run run = Run.of(own.user(), Map.of(), "config", "--vault", "no/such/vault");

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .isEqualTo(
            "minutebook: there is no folder no/such/vault; name your vault with --vault DIR\n");
  }

  @Test
  void aMistakeIsNamedAsByEveryCommand() throws Exception {
    own.write(".minutebook/limits.yaml", "max-depth: deep");

    Run run = own.run("config");

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .endsWith(
            "limits.yaml:1:12: 'deep' cannot be used here; allowed: a whole number from 1 to"
                + " 1000\n");
  }
}

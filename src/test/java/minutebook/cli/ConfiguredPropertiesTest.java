package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a vault says of its properties holds on the command line. */
final class ConfiguredPropertiesTest {
  @TempDir Path folder;
  private TestVault own;

  @BeforeEach
  void vault() throws Exception {
    own = new TestVault(folder);
    own.write("a.md", "---\ncompany: Orion\n---\nPump\n");
    own.write("b.md", "Valve [company:: orion]\n");
  }

  @Test
  void theyAreCountedChosenAskedForAndShown() throws Exception {
    assertThat(own.run("search", "company:orion").out()).contains("1 item");
    own.write(".minutebook/facets.yaml", "properties: [Company]\n");

    assertThat(own.run("facets", "company").out()).isEqualTo("       3  Orion\n");
    assertThat(own.run("facets", "company", "valve").out()).isEqualTo("       1  Orion\n");
    assertThat(own.run("search", "company:orion").out()).contains("3 items");
    assertThat(own.run("search", "--f", "company=ORION", "valve").out()).contains("1 item");
    assertThat(own.run("search", "--complete", "company:").out()).contains("company:Orion");
    assertThat(own.run("config").out()).contains("facets.properties: [Company]  # ");
  }

  @Test
  void aNameThatMeansSomethingElseIsNamedWithItsPlace() throws Exception {
    Path file = own.write(".minutebook/facets.yaml", "properties: [owner]\n");

    Run run = own.run("search", "pump");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(file + ":1:14")
        .contains("'owner' already means something in queries")
        .contains("leave it out; [owner:value] asks for a property of that name");
  }
}

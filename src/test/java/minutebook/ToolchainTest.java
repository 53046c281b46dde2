package minutebook;

import static minutebook.ScriptMachine.FIRST_BUILD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import minutebook.ScriptMachine.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Java and which Maven the scripts take, and what they say when there is none. */
@Timeout(60)
final class ToolchainTest {
  private static final String INSTALL_JAVA =
      """
      Install one, or set JAVA_HOME to the folder of one:
        Debian, Ubuntu: sudo apt-get install openjdk-21-jdk-headless
        Fedora:         sudo dnf install java-latest-openjdk-devel
        macOS:          brew install openjdk
      """;

  private ScriptMachine machine;

  @BeforeEach
  void layOut(@TempDir Path temp) throws IOException {
    machine = ScriptMachine.in(temp);
    machine.maven("");
  }

  private String chosen() throws Exception {
    Run run = machine.minutebook("status");
    assertThat(run.err()).isEqualTo(FIRST_BUILD);
    return run.out().lines().findFirst().orElseThrow();
  }

  private String java(String version) {
    return "Java " + version + " in " + machine.root;
  }

  @Test
  void theJavaOfJavaHomeComesFirst() throws Exception {
    machine.environment.put("JAVA_HOME", machine.jdk("21.0.4").toString());
    machine.onPath(machine.jdk("22.0.1").resolve("bin"));
    machine.jdkFolders(machine.jdk("25.0.3"));

    assertThat(chosen()).isEqualTo(java("21.0.4"));
  }

  @Test
  void thenTheOneOnPath() throws Exception {
    machine.environment.put("JAVA_HOME", machine.jdk("17.0.15").toString());
    machine.onPath(machine.jdk("22.0.1").resolve("bin"));
    machine.jdkFolders(machine.jdk("25.0.3"));

    assertThat(chosen()).isEqualTo(java("22.0.1"));
  }

  @Test
  void thenTheFirstOfTheUsualFoldersThatIsNewEnough() throws Exception {
    machine.environment.put("JAVA_HOME", machine.root.resolve("gone").toString());
    machine.onPath(machine.jdk("17.0.15").resolve("bin"));
    machine.jdkFolders(machine.jdk("1.8.0_292"), machine.jdk("25.0.3"), machine.jdk("26-ea"));

    assertThat(chosen()).isEqualTo(java("25.0.3"));
  }

  @Test
  void aLinkOnPathLeadsToItsJdk() throws Exception {
    Path folder = Files.createDirectories(machine.root.resolve("alternatives"));
    Files.createSymbolicLink(folder.resolve("java"), Path.of("../jdks/22.0.1/bin/java"));
    machine.jdk("22.0.1");
    machine.onPath(folder);

    assertThat(chosen()).isEqualTo(java("22.0.1"));
  }

  @Test
  void aVersionManagersStandInOnPathIsAskedForItsJdk() throws Exception {
    Path home = machine.jdk("22.0.1");
    machine.executable(
        machine.root.resolve("shims/java"), "echo '    java.home = %s' >&2".formatted(home));
    machine.onPath(machine.root.resolve("shims"));

    assertThat(chosen()).isEqualTo(java("22.0.1"));
  }

  @Test
  void aJdkWithoutAReleaseFileIsAskedForItsVersion() throws Exception {
    Path old = machine.jdk("17.0.15");
    Path home = machine.jdk("22.0.1");
    Files.delete(old.resolve("release"));
    Files.delete(home.resolve("release"));
    machine.jdkFolders(old, home);

    assertThat(chosen()).isEqualTo(java("22.0.1"));
  }

  @Test
  void aJdkBuildsWhereAJavaWithoutCompilerComesBeforeIt() throws Exception {
    machine.jdkFolders(machine.runtime("22.0.1"), machine.jdk("25.0.3"));

    assertThat(chosen()).isEqualTo(java("22.0.1"));
    assertThat(machine.calls()).contains("JAVA_HOME=" + machine.root.resolve("jdks/25.0.3"));
  }

  @Test
  void everyJavaThatDoesNotFitIsNamedOnce() throws Exception {
    Path old = machine.jdk("17.0.15");
    Path mute = machine.jdk("21.0.1");
    Files.writeString(mute.resolve("release"), "");
    machine.executable(mute.resolve("bin/java"), "exit 1");
    Path link = Files.createSymbolicLink(machine.root.resolve("java-17"), old);
    machine.environment.put("JAVA_HOME", machine.root.resolve("gone").toString());
    machine.onPath(old.resolve("bin"));
    machine.jdkFolders(link, machine.jdk("1.8.0_292"), machine.runtime("25.0.3"), mute);

    assertThat(machine.minutebook("status"))
        .isEqualTo(
            new Run(
                1,
                "",
                """
                Minutebook needs a JDK 21 or newer to be built, and found none.
                  JAVA_HOME is %1$s/gone, and there is no bin/java in it
                  found Java 17 at %1$s/jdks/17.0.15, Minutebook needs 21 or newer
                  found Java 8 at %1$s/jdks/1.8.0_292, Minutebook needs 21 or newer
                  found Java 25 at %1$s/jdks/25.0.3, without the compiler (javac) that building needs
                  found a Java at %1$s/jdks/21.0.1 that does not tell its version
                """
                        .formatted(machine.root)
                    + INSTALL_JAVA));
  }

  @Test
  void aBuiltProgramWithoutAJavaToRunItSaysSo() throws Exception {
    machine.jdkFolders(machine.jdk("25.0.3"));
    machine.minutebook("status");
    machine.jdkFolders();

    assertThat(machine.minutebook("status"))
        .isEqualTo(
            new Run(
                1,
                "",
                "Minutebook needs Java 21 or newer to run, and found none.\n" + INSTALL_JAVA));
  }

  @ParameterizedTest
  @CsvSource({"scripts/minutebook", "scripts/test"})
  void aMissingMavenIsNamedWithTheWayToGetIt(String script) throws Exception {
    machine.jdkFolders(machine.jdk("25.0.3"));
    Files.delete(machine.root.resolve("maven/mvn"));

    assertThat(machine.run(script))
        .isEqualTo(
            new Run(
                1,
                "",
                """
                Minutebook needs Maven to build, and there is no mvn on PATH or in MAVEN_HOME. Install it:
                  Debian, Ubuntu: sudo apt-get install maven
                  Fedora:         sudo dnf install maven
                  macOS:          brew install maven
                """));
  }

  @Test
  void mavenIsAlsoFoundInMavenHome() throws Exception {
    machine.jdkFolders(machine.jdk("25.0.3"));
    Path home = machine.root.resolve("apache maven");
    Files.createDirectories(home);
    Files.move(machine.root.resolve("maven"), home.resolve("bin"));
    machine.environment.put("MAVEN_HOME", home.toString());

    assertThat(chosen()).isEqualTo(java("25.0.3"));
  }

  @Test
  void theTestScriptVerifiesInTheProjectAndHandsItsArgumentsToMaven() throws Exception {
    machine.jdkFolders(machine.jdk("17.0.15"), machine.jdk("25.0.3"));

    Run run = machine.run("scripts/test", "-Dtest=A b");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(machine.calls())
        .containsExactly(
            "JAVA_HOME=" + machine.root.resolve("jdks/25.0.3"),
            machine.project.toString(),
            "-B",
            "-q",
            "-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.compiler=warn",
            "-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info",
            "verify",
            "-Dtest=A b");
  }

  @Test
  void continuousIntegrationInstallsNothingWhereNothingIsMissing() throws Exception {
    machine.jdkFolders(machine.jdk("25.0.3"));
    machine.executable(machine.root.resolve("system/git"), "exit 0");
    machine.onPath(machine.root.resolve("system"));

    assertThat(machine.run(".ci/run")).isEqualTo(new Run(0, "", ""));
    assertThat(machine.calls()).contains("verify");
  }

  @Test
  void continuousIntegrationInstallsWhatIsMissing() throws Exception {
    Path jdk = machine.jdk("21.0.4");
    Path later = machine.root.resolve("later");
    machine.jdkFolders(later);
    machine.executable(machine.root.resolve("system/id"), "echo 0");
    machine.executable(machine.root.resolve("system/env"), "shift; exec \"$@\"");
    machine.executable(
        machine.root.resolve("system/apt-get"),
        """
        case "$*" in
          *--dry-run*openjdk-25*) exit 1 ;;
          *--dry-run*) exit ;;
          *openjdk-21*) ln -s '%s' '%s' ;;
        esac
        echo "$@"
        """
            .formatted(jdk, later));
    machine.onPath(machine.root.resolve("system"));

    assertThat(machine.run(".ci/run"))
        .isEqualTo(
            new Run(
                0,
                """
                update -q
                install -q -y --no-install-recommends git openjdk-21-jdk-headless
                """,
                ""));
    assertThat(machine.calls()).contains("verify");
  }

  @Test
  void continuousIntegrationSaysWhenThereIsNoJdkToInstall() throws Exception {
    machine.executable(machine.root.resolve("system/id"), "echo 0");
    machine.executable(machine.root.resolve("system/env"), "shift; exec \"$@\"");
    machine.executable(machine.root.resolve("system/apt-get"), "[ \"$1\" = update ]");
    machine.onPath(machine.root.resolve("system"));

    assertThat(machine.run(".ci/run"))
        .isEqualTo(
            new Run(
                1,
                "",
                "This machine has no JDK 21 or newer, and its package archives offer none.\n"));
  }
}

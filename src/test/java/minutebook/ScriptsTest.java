package minutebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static minutebook.ScriptMachine.FIRST_BUILD;
import static minutebook.ScriptMachine.NEXT_BUILD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import minutebook.ScriptMachine.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What `scripts/minutebook` builds, when, and how it runs what it built. */
@Tag("slow")
@Timeout(60)
final class ScriptsTest {
  private ScriptMachine machine;
  private Path runs;

  @BeforeEach
  void layOut(@TempDir Path temp) throws IOException {
    machine = ScriptMachine.in(temp);
    runs = machine.project.resolve("target/run");
  }

  private void withJdkAndMaven() throws IOException {
    machine.jdkFolders(machine.jdk("25.0.3"));
    machine.maven("");
  }

  private String current() throws IOException {
    return Files.readString(runs.resolve("current")).strip();
  }

  private List<String> builds() throws IOException {
    try (Stream<Path> entries = Files.list(runs)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith("2"))
          .sorted()
          .toList();
    }
  }

  // Running

  @Test
  void theFirstRunBuildsAndThenRunsInTheUsersFolderWithTheUsersArguments() throws Exception {
    withJdkAndMaven();

    Run run = machine.minutebook("search", "two words", "*", "");

    String folder = runs.resolve(current()).toString();
    assertThat(run.err()).isEqualTo(FIRST_BUILD);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "Java 25.0.3 in " + machine.root,
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            folder + "/minutebook.jar:" + folder + "/lib/*",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "minutebook.Main",
            "search",
            "two words",
            "*",
            "");
    assertThat(machine.calls())
        .containsExactly(
            "JAVA_HOME=" + machine.root.resolve("jdks/25.0.3"),
            machine.project.toString(),
            "-B",
            "-q",
            "-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.compiler=warn",
            "-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire=info",
            "-Dmaven.test.skip",
            "-Djacoco.skip",
            "package");
    assertThat(runs.resolve(current()).resolve("lib/lucene.jar")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "demo", "index"})
  void whatRunsForLongGetsTheFullCompilerAndMarksItsBuildAsUsed(String command) throws Exception {
    withJdkAndMaven();

    Run run = machine.minutebook(command);

    assertThat(run.out()).doesNotContain("-XX:TieredStopAtLevel=1");
    assertThat(runs.resolve(current())).isDirectoryContaining("glob:**/used-by-*");
  }

  @Test
  void whatTheJvmWritesIsForItsUserAlone() throws Exception {
    withJdkAndMaven();

    assertThat(machine.minutebook("umask").out().strip()).isEqualTo("0077");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ' fr_FR.UTF-8'", "ANSI_X3.4-1968, C.UTF-8 fr_FR.UTF-8"})
  void aLocaleInWhichTheJvmCannotNameEveryFileIsNotHandedOn(String charmap, String handedOn)
      throws Exception {
    withJdkAndMaven();
    machine.executable(machine.root.resolve("tools/locale"), "echo " + charmap);
    machine.environment.put("LC_CTYPE", "fr_FR.UTF-8");

    String utf8 = OS.MAC.isCurrentOs() ? "en_US.UTF-8" : "C.UTF-8";
    assertThat(machine.minutebook("locale").out().stripTrailing())
        .isEqualTo(handedOn.replaceFirst("^C[.]UTF-8", utf8));
  }

  @Test
  void onlyWhatAnswersForLongGetsTheCollectorThatTakesTheMemoryForIt() throws Exception {
    withJdkAndMaven();

    assertThat(machine.minutebook("index").out()).contains("-XX:+UseSerialGC");
    assertThat(machine.minutebook("serve").out()).doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void theUsersJvmOptionsComeLast() throws Exception {
    withJdkAndMaven();
    machine.environment.put("MINUTEBOOK_JAVA_OPTS", "-Xmx1g -Da=*");

    assertThat(machine.minutebook("status").out())
        .endsWith("-XX:TieredStopAtLevel=1\n-Xmx1g\n-Da=*\nminutebook.Main\nstatus\n");
  }

  @Test
  void theExitCodeIsTheProgramsOwn() throws Exception {
    withJdkAndMaven();

    assertThat(machine.minutebook("exit").exitCode()).isEqualTo(7);
  }

  @Test
  void standardInputReachesTheProgramEvenWhenItIsBuiltFirst() throws Exception {
    withJdkAndMaven();
    machine.maven("cat");

    Run run =
        ScriptMachine.finish(
            machine.start(machine.project.resolve("scripts/minutebook"), "cat"), "a\nb");

    assertThat(run).isEqualTo(new Run(0, "a\nb", FIRST_BUILD));
  }

  @Test
  void aChainOfSymlinksLeadsToTheProject() throws Exception {
    withJdkAndMaven();
    Path there = Files.createDirectories(machine.root.resolve("some bin"));
    Files.createSymbolicLink(there.resolve("first"), Path.of("../some project/scripts/minutebook"));
    Files.createSymbolicLink(machine.root.resolve("second"), there.resolve("first"));

    Run run = ScriptMachine.finish(machine.start(machine.root.resolve("second"), "status"), "");

    assertThat(run.err()).isEqualTo(FIRST_BUILD);
    assertThat(run.out()).contains(runs.resolve(current()) + "/minutebook.jar");
  }

  @Test
  void aRealJvmTakesTheOptionsWithoutAWord() throws Exception {
    machine.maven("");
    machine.jdkFolders(Path.of(System.getProperty("java.home")));
    machine.environment.put("MINUTEBOOK_JAVA_OPTS", "--version");

    assertThat(machine.minutebook("search").err()).isEqualTo(FIRST_BUILD);
  }

  // Building

  @Test
  void whatIsBuiltRunsWithoutMavenAndWithoutACompiler() throws Exception {
    withJdkAndMaven();
    machine.minutebook("status");
    Files.delete(machine.root.resolve("maven/mvn"));
    Files.delete(machine.root.resolve("jdks/25.0.3/bin/javac"));

    Run run = machine.minutebook("status");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pom.xml", "src/main/java/Source.java", "src/main", "index-config/facets.yaml"})
  void itBuildsAgainWhenASourceHasChanged(String path) throws Exception {
    withJdkAndMaven();
    machine.minutebook("status");
    String first = current();
    makeNewerThanTheBuild(machine.project.resolve(path));

    assertThat(machine.minutebook("status").err()).isEqualTo(NEXT_BUILD);
    assertThat(current()).isNotEqualTo(first);
  }

  @Test
  void itBuildsAgainWhenASourceIsGone() throws Exception {
    withJdkAndMaven();
    machine.minutebook("status");
    Files.delete(machine.project.resolve("src/main/java/Source.java"));

    assertThat(machine.minutebook("status").err()).isEqualTo(NEXT_BUILD);
  }

  @Test
  void itBuildsAgainWhenASourceWasSavedDuringTheBuild() throws Exception {
    withJdkAndMaven();
    machine.maven("touch -t 203501010000 src/main/java/Source.java");
    machine.minutebook("status");

    assertThat(machine.minutebook("status").err()).isEqualTo(NEXT_BUILD);
  }

  @Test
  void classesAndLibrariesOfEarlierSourcesAreNotPackedAgain() throws Exception {
    withJdkAndMaven();
    machine.write("target/classes/Gone.class", "");
    machine.write("target/lib/gone.jar", "");

    machine.minutebook("status");

    assertThat(machine.project.resolve("target/classes")).doesNotExist();
    assertThat(runs.resolve(current()).resolve("lib/gone.jar")).doesNotExist();
  }

  @Test
  void aFailedBuildShowsWhatMavenSaidAndLeavesTheLastBuildInPlace() throws Exception {
    withJdkAndMaven();
    machine.minutebook("status");
    String last = current();
    machine.maven("echo '[ERROR] a missing semicolon'; exit 1");
    makeNewerThanTheBuild(machine.project.resolve("pom.xml"));

    Run run = machine.minutebook("status");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                NEXT_BUILD
                    + "[ERROR] a missing semicolon\n"
                    + "Minutebook could not be built: Maven says why, above.\n"));
    assertThat(current()).isEqualTo(last);
    assertThat(runs.resolve("building")).doesNotExist();
  }

  @Test
  void aRunThatIsEndedDuringTheBuildEndsMavenToo() throws Exception {
    withJdkAndMaven();
    Path mavensProcess = machine.root.resolve("process");
    machine.maven(
        "echo $$ >'%1$s.new'; mv '%1$s.new' '%1$s'; exec sleep 60".formatted(mavensProcess));
    Process process = machine.start(machine.project.resolve("scripts/minutebook"), "status");
    waitFor(mavensProcess);

    process.toHandle().destroy();

    assertThat(ScriptMachine.finish(process, "")).isEqualTo(new Run(143, "", FIRST_BUILD));
    assertThat(ProcessHandle.of(Long.parseLong(Files.readString(mavensProcess).strip()))).isEmpty();
    assertThat(runs.resolve("building")).doesNotExist();
    assertThat(runs.resolve("current")).doesNotExist();
  }

  @Test
  void twoFirstRunsAtOnceBuildOnce() throws Exception {
    withJdkAndMaven();
    Path go = machine.root.resolve("go");
    machine.maven("until [ -e '%s' ]; do sleep 0.1; done".formatted(go));
    Path script = machine.project.resolve("scripts/minutebook");
    Process first = machine.start(script, "status");
    waitFor(runs.resolve("building"));
    Process second = machine.start(script, "status");
    String said = second.errorReader(UTF_8).readLine();
    Files.createFile(go);

    assertThat(said)
        .isEqualTo("Waiting for process " + first.pid() + ", which is building Minutebook …");
    assertThat(ScriptMachine.finish(first, "").err()).isEqualTo(FIRST_BUILD);
    assertThat(ScriptMachine.finish(second, "").exitCode()).isZero();
    assertThat(machine.calls()).containsOnlyOnce("package");
  }

  @Test
  void theLockOfAProcessThatIsNoMoreIsRemoved() throws Exception {
    withJdkAndMaven();
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    lockFor(ended.pid());

    assertThat(machine.minutebook("status").err()).isEqualTo(FIRST_BUILD);
    assertThat(runs.resolve("building")).doesNotExist();
  }

  @Test
  void itWaitsTenMinutesForAnotherBuildAndThenSaysWhatToDo() throws Exception {
    withJdkAndMaven();
    machine.executable(
        machine.root.resolve("quick/sleep"),
        "echo x >>'%s'".formatted(machine.root.resolve("slept")));
    machine.environment.merge(
        "PATH", machine.root.resolve("quick") + ":", (path, quick) -> quick + path);
    long builder = ProcessHandle.current().pid();
    lockFor(builder);

    Run run = machine.minutebook("status");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                """
                Waiting for process %1$d, which is building Minutebook …
                Process %1$d has been building Minutebook for 10 minutes. If it hangs, end it, delete %2$s/building* and try again.
                """
                    .formatted(builder, runs)));
    assertThat(machine.root.resolve("slept")).hasSize(300 * 2L);
  }

  @Test
  void aProjectThatCannotBeWrittenToSaysSo() throws Exception {
    withJdkAndMaven();
    machine.executable(machine.root.resolve("full/ln"), "exit 1");
    machine.environment.merge(
        "PATH", machine.root.resolve("full") + ":", (path, full) -> full + path);

    assertThat(machine.minutebook("status"))
        .isEqualTo(
            new Run(1, "", "Minutebook cannot be built: " + runs + " cannot be written to.\n"));
  }

  @Test
  void theTwoNewestBuildsAndThoseInUseAreKept() throws Exception {
    withJdkAndMaven();
    machine.write("target/run/20250101-000000.1/used-by-" + ProcessHandle.current().pid(), "");
    machine.write("target/run/20250102-000000.1/minutebook.jar", "");
    machine.write("target/run/20250103-000000.1/minutebook.jar", "");

    machine.minutebook("status");

    assertThat(builds()).containsExactly("20250101-000000.1", "20250103-000000.1", current());
  }

  private void lockFor(long process) throws IOException {
    Files.createDirectories(runs);
    Files.createSymbolicLink(runs.resolve("building"), Path.of(Long.toString(process)));
  }

  private void makeNewerThanTheBuild(Path path) throws IOException {
    FileTime built = Files.getLastModifiedTime(runs.resolve("current"));
    Files.setLastModifiedTime(path, FileTime.fromMillis(built.toMillis() + 5));
  }

  private static void waitFor(Path file) {
    while (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      // The time limit interrupts.
      assertThat(Thread.interrupted()).as("%s never came", file).isFalse();
    }
  }
}

package minutebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A machine with nothing on it but a copy of the scripts, the tools they need, and the JDKs and the
 * Maven that a test puts there.
 *
 * <pre>
 * a machine/
 *   tools/          bash, find, …: what PATH starts with
 *   some project/   scripts/, .ci/, pom.xml, src/main/java/Source.java, index-config/facets.yaml
 *   jdks/17/        a JDK that prints how it was called
 *   maven/          an mvn that writes its arguments to the file `calls` and "packages" two files
 * </pre>
 */
final class ScriptMachine {
  static final String FIRST_BUILD =
      "Building Minutebook (the first time takes a minute or two) …\n";
  static final String NEXT_BUILD = "Building Minutebook (its sources have changed) …\n";

  private static final List<String> TOOLS =
      List.of(
          "bash cat cp date dirname find ln mkdir mv readlink rm rmdir sed sleep touch".split(" "));

  final Path root;
  final Path project;
  final Map<String, String> environment = new TreeMap<>();

  record Run(int exitCode, String out, String err) {}

  private ScriptMachine(Path root) {
    this.root = root;
    this.project = root.resolve("some project");
  }

  static ScriptMachine in(Path temp) throws IOException {
    ScriptMachine machine = new ScriptMachine(temp.toRealPath().resolve("a machine"));
    for (String tool : TOOLS) {
      // No link: JUnit would warn of each when it clears the temporary folder.
      machine.executable(
          machine.root.resolve("tools").resolve(tool),
          "exec '%s' \"$@\"".formatted(toolHere(tool)));
    }
    copy(Path.of("scripts"), machine.project.resolve("scripts"));
    copy(Path.of(".ci"), machine.project.resolve(".ci"));
    machine.write("pom.xml", "<project/>");
    machine.write("src/main/java/Source.java", "class Source {}");
    machine.write("index-config/facets.yaml", "facets: []");
    machine.environment.put("PATH", machine.root.resolve("tools").toString());
    machine.environment.put("HOME", machine.root.toString());
    machine.environment.put("MINUTEBOOK_JDK_FOLDERS", "");
    return machine;
  }

  /**
   * A JDK whose version can be read in its `release` file; `java` prints its own version and its
   * arguments.
   */
  Path jdk(String version) throws IOException {
    Path home = runtime(version);
    executable(home.resolve("bin/javac"), "exit 0");
    return home;
  }

  /** The same without a compiler. */
  Path runtime(String version) throws IOException {
    Path home = root.resolve("jdks").resolve(version);
    executable(
        home.resolve("bin/java"),
        """
        case " $* " in
          *' -version '*) echo 'openjdk version "%1$s" 2026-01-01' >&2; exit ;;
          *' exit '*) exit 7 ;;
          *' cat '*) cat; exit ;;
          *' umask '*) umask; exit ;;
          *' locale '*) echo "${LC_ALL:-} $LC_CTYPE"; exit ;;
        esac
        echo "Java %1$s in $PWD"
        printf '%%s\\n' "$@"
        """
            .formatted(version));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /**
   * Puts a Maven on PATH that runs the given lines and then makes the files that the real one
   * makes.
   */
  void maven(String lines) throws IOException {
    executable(
        root.resolve("maven/mvn"),
        """
        printf '%%s\\n' "JAVA_HOME=$JAVA_HOME" "$PWD" "$@" >>'%s'
        %s
        mkdir -p target/lib
        echo jar >target/minutebook.jar
        echo lib >target/lib/lucene.jar
        """
            .formatted(root.resolve("calls"), lines));
    onPath(root.resolve("maven"));
  }

  /** How Maven was called: for each time its JAVA_HOME, its folder and its arguments. */
  List<String> calls() throws IOException {
    return Files.exists(root.resolve("calls"))
        ? Files.readAllLines(root.resolve("calls"))
        : List.of();
  }

  void onPath(Path folder) {
    environment.merge("PATH", folder.toString(), (old, added) -> old + File.pathSeparator + added);
  }

  void jdkFolders(Path... homes) {
    environment.put(
        "MINUTEBOOK_JDK_FOLDERS",
        String.join(File.pathSeparator, Stream.of(homes).map(Path::toString).toList()));
  }

  void write(String path, String content) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  void executable(Path file, String lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot be made executable: " + file);
    }
  }

  Run minutebook(String... arguments) throws IOException, InterruptedException {
    return run("scripts/minutebook", arguments);
  }

  /** The project's script, called from another folder. */
  Run run(String script, String... arguments) throws IOException, InterruptedException {
    return finish(start(project.resolve(script), arguments), "");
  }

  Process start(Path script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** What the scripts say fits the pipes' buffers, so one stream is read after the other. */
  static Run finish(Process process, String input) throws IOException, InterruptedException {
    try (var stdin = process.outputWriter(UTF_8)) {
      stdin.write(input);
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("still running after 20 s: " + out + err);
    }
    return new Run(process.exitValue(), out, err);
  }

  private static Path toolHere(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + tool + " on PATH"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        if (Files.isRegularFile(file)) {
          Path target = to.resolve(from.relativize(file));
          Files.createDirectories(target.getParent());
          Files.copy(file, target, COPY_ATTRIBUTES);
        }
      }
    }
  }
}

package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a process of its own, stopped by the system. */
@Tag("slow")
@Timeout(60)
final class ProgramTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  @Test
  void theDemoServesTheSampleVaultAndLeavesNothingBehind() throws Exception {
    Process demo = start("demo", "-q", "--port", "0");
    try (BufferedReader out = demo.inputReader()) {
      String counted = out.readLine();
      assertThat(counted).matches("63 notes with \\d+ items of a sample vault, in .*/Dockmere");
      assertThat(temporary()).hasSize(1);
      assertThat(out.readLine()).startsWith("Minutebook answers at http://127.0.0.1:");
      String example = out.readLine().strip();
      assertThat(example).endsWith("/api/v1/search?q=kestrel+antenna");
      assertThat(ask(example)).contains("\"total\":");

      demo.toHandle().destroy();

      assertThat(demo.waitFor()).isEqualTo(TERMINATED);
      assertThat(temporary()).isEmpty();
      assertThat(demo.getErrorStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void theServiceStopsWhenTold() throws Exception {
    Files.writeString(Files.createDirectory(folder.resolve("vault")).resolve("note.md"), "- [ ] x");
    Process serve =
        start("serve", "-q", "--port", "0", "--vault", folder.resolve("vault").toString());
    try (BufferedReader out = serve.inputReader()) {
      assertThat(out.readLine()).startsWith("Minutebook answers at http://127.0.0.1:");
      assertThat(ask(out.readLine().strip())).contains("\"total\":1,");

      serve.toHandle().destroy();

      assertThat(serve.waitFor()).isEqualTo(TERMINATED);
      assertThat(serve.getErrorStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void indexWatchPrintsALineAChangeUntilItIsStopped() throws Exception {
    Path vault = Files.createDirectory(folder.resolve("vault"));
    Files.writeString(vault.resolve("note.md"), "x");
    Process index = start("index", "--watch", "-q", "--vault", vault.toString());
    try (BufferedReader out = index.inputReader()) {
      assertThat(out.readLine())
          .matches("1 note, 2 items \\(1 added, 0 changed, 0 renamed, 0 removed\\) in .* s");

      Files.writeString(vault.resolve("other.md"), "y");
      assertThat(out.readLine())
          .matches("2 notes, 4 items \\(1 added, 0 changed, 0 renamed, 0 removed\\) in .* s");
      Files.delete(vault.resolve("note.md"));
      assertThat(out.readLine())
          .matches("1 note, 2 items \\(0 added, 0 changed, 0 renamed, 1 removed\\) in .* s");

      index.toHandle().destroy();

      assertThat(index.waitFor(2, TimeUnit.SECONDS)).isTrue();
      assertThat(index.exitValue()).isEqualTo(TERMINATED);
      assertThat(out.readLine()).isNull();
      assertThat(index.getErrorStream().readAllBytes()).isEmpty();
    }
  }

  @Test
  void theServiceFollowsTheVaultUnlessToldNotTo() throws Exception {
    Files.writeString(Files.createDirectory(folder.resolve("vault")).resolve("note.md"), "x");
    for (String option : List.of("--no-watch", "--no-sync")) {
      assertThat(modeOf("serve", option)).isEqualTo("off");
    }
    assertThat(modeOf("serve")).isEqualTo("watching");
  }

  /** How the index is kept fresh, once that is known. */
  private String modeOf(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    String vault = folder.resolve("vault").toString();
    all.addAll(List.of("-q", "--port", "0", "--vault", vault));
    Process serve = start(all.toArray(String[]::new));
    try (BufferedReader out = serve.inputReader()) {
      String address = out.readLine().replaceAll(".*(http://[^,]*),.*", "$1");
      JsonNode watching;
      do {
        watching = JsonMapper.shared().readTree(ask(address + "/api/v1/status")).at("/watching");
      } while (!watching.get("mode").asString().equals("off") && watching.get("lastSync").isNull());
      return watching.get("mode").asString();
    } finally {
      serve.toHandle().destroy();
      serve.waitFor();
    }
  }

  private Process start(String... arguments) throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "minutebook.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("configuration").toString());
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    return builder.start();
  }

  private List<Path> temporary() throws Exception {
    try (var files = Files.list(folder.resolve("temporary"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("minutebook-demo-"))
          .toList();
    }
  }

  private static String ask(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}

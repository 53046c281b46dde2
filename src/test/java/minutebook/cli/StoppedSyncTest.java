package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import minutebook.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sync that the system ends with SIGTERM. */
@Tag("slow")
@Timeout(300)
final class StoppedSyncTest {
  private static final int TERMINATED = 128 + 15;

  /** Two seconds are promised; the rest is this machine's, which may be busy. */
  private static final Duration SOON = Duration.ofSeconds(4);

  @TempDir Path folder;
  private TestVault own;
  private Path index;

  @BeforeEach
  void indexANote() throws Exception {
    own = new TestVault(folder);
    own.write("first.md", "the first apple");
    index = folder.resolve("index");
    assertThat(own.run("index", "--index", index.toString()).code()).isZero();
    String lines = "- [ ] the second apple and a pear @Ana 📅 2026-01-31\n".repeat(60);
    for (int i = 0; i < 500; i++) {
      own.write("more/" + i + ".md", lines.replace("pear", "pear" + i));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theProcessEndsWithinTwoSecondsAndTheLastCommitStays(List<String> command, List<String> said)
      throws Exception {
    List<String> files = files();
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("-q", "--index", index.toString()));
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      index.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process process = Processes.start(own, Main.class, arguments.toArray(String[]::new));
      // The first thing that is made there tells that it writes.
      assertThat(watch.poll(100, TimeUnit.SECONDS)).isNotNull();

      long begin = System.nanoTime();
      process.toHandle().destroy();

      assertThat(process.waitFor()).isEqualTo(TERMINATED);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
      assertThat(process.errorReader().lines()).containsExactlyElementsOf(said);
    }
    assertThat(files()).isEqualTo(files);
    assertThat(
            own.run(
                    "search",
                    "--no-sync",
                    "--index",
                    index.toString(),
                    "-n",
                    "0",
                    "--facets",
                    "",
                    "apple")
                .out())
        .isEqualTo("1 item\n");
  }

  static List<Arguments> commands() {
    List<String> stopped =
        List.of("minutebook: stopped before the notes were indexed; the index is as it was");
    return List.of(
        Arguments.of(List.of("index"), stopped),
        Arguments.of(List.of("index", "--rebuild"), stopped),
        Arguments.of(List.of("search", "apple"), stopped),
        Arguments.of(List.of("serve", "--port", "0", "--no-watch"), stopped),
        // It answers meanwhile, and has nothing to say of a sync that the next one begins again.
        Arguments.of(List.of("serve", "--port", "0"), List.of()));
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(index)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

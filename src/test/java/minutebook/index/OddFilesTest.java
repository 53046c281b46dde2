package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What file systems hold beside plain files, each with what a sync reports of it. The vault has an
 * indexed note {@code a.md} and a folder {@code d} with {@code d/b.md} before each happens.
 */
class OddFilesTest extends SyncedVault {
  private static final String LONG = "ß".repeat(126) + ".md";

  /** Something that happens to a vault. */
  interface Event {
    void in(Path root) throws Exception;
  }

  /** Written {@code added 1, changed 1: a.md, d/b.md; failed: d}. */
  static Stream<Arguments> events() {
    return Stream.of(
        row("nothing", "a.md, d/b.md", root -> {}),
        row("a pipe", "a.md, d/b.md", root -> run(root, "mkfifo", "pipe.md")),
        row("a pipe in the place of a note", "removed 1: d/b.md", OddFilesTest::pipeInPlace),
        row("a socket", "a.md, d/b.md", OddFilesTest::socket),
        row("a device", "a.md, d/b.md", root -> run(root, "mknod", "null.md", "c", "1", "3")),
        row(
            "a link to itself",
            "a.md, d/b.md",
            root -> Files.createSymbolicLink(root.resolve("loop.md"), root.resolve("loop.md"))),
        row(
            "a folder's link to the vault",
            "a.md, d/b.md",
            root -> Files.createSymbolicLink(root.resolve("d/up"), root)),
        row("a link in the place of a note", "removed 1: d/b.md", OddFilesTest::linkInPlace),
        row(
            "a folder in the place of a note",
            "added 1, removed 1: a.md/c.md, d/b.md",
            root -> {
              Files.delete(root.resolve("a.md"));
              Files.createDirectory(root.resolve("a.md"));
              Files.writeString(root.resolve("a.md/c.md"), "Other");
            }),
        row(
            "a note in the place of a folder",
            "added 1, removed 1: a.md, e.md",
            root -> {
              Files.delete(root.resolve("d/b.md"));
              Files.delete(root.resolve("d"));
              Files.writeString(root.resolve("d"), "no note");
              Files.writeString(root.resolve("e.md"), "Note");
            }),
        row(
            "a folder with the ending of a note, then a note in its place",
            "added 1: a.md, d/b.md, f.md",
            root -> {
              Files.createDirectory(root.resolve("f.md"));
              Files.delete(root.resolve("f.md"));
              Files.writeString(root.resolve("f.md"), "Note");
            }),
        row(
            "a name of 255 bytes",
            "added 1: a.md, d/b.md, " + LONG,
            root -> Files.writeString(root.resolve(LONG), "Long")),
        row(
            "one name composed and decomposed",
            "added 2: Re\u0301union.md, R\u00e9union.md, a.md, d/b.md",
            root -> {
              Files.writeString(root.resolve("R\u00e9union.md"), "One");
              Files.writeString(root.resolve("Re\u0301union.md"), "Two");
            }),
        row(
            "saved by writing beside and renaming over",
            "changed 1: a.md, d/b.md",
            root -> {
              Files.writeString(root.resolve(".a.md.part"), "Saved");
              Files.move(
                  root.resolve(".a.md.part"),
                  root.resolve("a.md"),
                  StandardCopyOption.REPLACE_EXISTING);
            }),
        row(
            "saved by deleting and creating",
            "changed 1: a.md, d/b.md",
            root -> {
              Files.delete(root.resolve("a.md"));
              Files.writeString(root.resolve("a.md"), "Saved");
            }),
        row(
            "half of an atomic save",
            "a.md, d/b.md",
            root -> Files.writeString(root.resolve(".a.md.part"), "Sav")),
        row(
            "taken into a cloud",
            "a.md, d/b.md",
            root -> Files.move(root.resolve("a.md"), root.resolve(".a.md.icloud"))),
        row(
            "a note that never was here",
            "a.md, d/b.md",
            root -> Files.writeString(root.resolve(".z.md.icloud"), "stub")),
        row(
            "a folder that may not be read",
            "a.md, d/b.md; failed: d",
            root -> forbid(root.resolve("d"))),
        row(
            "a note that may not be read",
            "a.md, d/b.md; failed: a.md",
            root -> {
              Files.writeString(root.resolve("a.md"), "Secret");
              forbid(root.resolve("a.md"));
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("events")
  @Timeout(20)
  void eachIsReportedAsItIs(Event event, String expected) throws Exception {
    vault.note("a.md", "First").note("d/b.md", "Second");
    vault.sync(store);
    event.in(vault.root());
    SyncReport report = vault.sync(store);
    assertThat(said(report)).isEqualTo(expected);
    SyncReport again = vault.sync(store, SyncRequest.UPDATE.verifying());
    assertThat(List.of(again.added(), again.changed(), again.removed(), again.renamed()))
        .as("nothing is left to do")
        .containsOnly(0);
    FileCoverage files = coverage().files();
    assertThat(files.files())
        .isEqualTo(
            files.indexed()
                + files.sources()
                + files.skipped()
                + files.excluded().stream().mapToInt(FileCoverage.Rule::files).sum());
    Files.setPosixFilePermissions(
        vault.root().resolve("d"), PosixFilePermissions.fromString("rwx------"));
  }

  private String said(SyncReport report) throws IOException {
    StringBuilder said = new StringBuilder();
    count(said, "added", report.added());
    count(said, "changed", report.changed());
    count(said, "renamed", report.renamed());
    count(said, "removed", report.removed());
    said.append(said.isEmpty() ? "" : ": ");
    said.append(String.join(", ", store.files().keySet().stream().sorted().toList()));
    if (!report.failed().isEmpty()) {
      said.append("; failed: ").append(report.failed().getFirst().path());
    }
    return said.toString();
  }

  private static void count(StringBuilder said, String what, int number) {
    if (number > 0) {
      said.append(said.isEmpty() ? "" : ", ").append(what).append(' ').append(number);
    }
  }

  private static Arguments row(String what, String expected, Event event) {
    return Arguments.of(Named.of(what, event), expected);
  }

  private static void pipeInPlace(Path root) throws Exception {
    Files.delete(root.resolve("a.md"));
    run(root, "mkfifo", "a.md");
  }

  private static void linkInPlace(Path root) throws IOException {
    Files.move(root.resolve("a.md"), root.resolveSibling("elsewhere.md"));
    Files.createSymbolicLink(root.resolve("a.md"), root.resolveSibling("elsewhere.md"));
  }

  private static void socket(Path root) throws IOException {
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(root.resolve("s.md")));
    } catch (IOException | UnsupportedOperationException tooLongAPath) {
      assumeThat(Files.exists(root.resolve("s.md"))).isTrue();
    }
  }

  private static void run(Path root, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    assumeThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }

  /** Does nothing for a user who may read everything. */
  private static void forbid(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(path)).isFalse();
  }
}

package minutebook.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import minutebook.config.VaultRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be watched, and what is said of it. */
@Timeout(60)
final class WatchRefusalTest {
  private static final VaultRules RULES =
      new VaultRules(Set.of("md"), Set.of("Archive"), Map.of(), 1000, 1);

  @TempDir Path root;
  private Vault vault;

  @BeforeEach
  void vault() throws IOException {
    for (String path : new String[] {"a/b", "c", ".git/d", "Archive/e"}) {
      Files.createDirectories(root.resolve(path));
    }
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    vault = new Vault(root, RULES);
  }

  @Test
  void theLimitsOfLinuxAreNamedWithWhatRaisesThem() {
    assertThat(said(new IOException("User limit of inotify watches reached")))
        .isEqualTo(
            "the system's limit of watched folders is reached (fs.inotify.max_user_watches);"
                + " raise it with 'sudo sysctl fs.inotify.max_user_watches=1048576'");
    assertThat(
            said(new IOException("User limit of inotify instances reached or too many open files")))
        .isEqualTo(
            "the system's limit of watching programs or of open files is reached"
                + " (fs.inotify.max_user_instances);"
                + " raise it with 'sudo sysctl fs.inotify.max_user_instances=1024'");
  }

  @Test
  void whateverElseFailsIsNamed() {
    assertThat(said(new UncheckedIOException(new NoSuchFileException("x"))))
        .isEqualTo("the vault's folder " + root + " is not there; mount its drive, or put it back");
    assertThat(said(new AccessDeniedException("x")))
        .isEqualTo(
            "the vault's folder cannot be watched: AccessDeniedException: x; see that you may open"
                + " it");
    assertThat(said(new IllegalStateException("secret")))
        .isEqualTo(
            "the vault's folder cannot be watched: IllegalStateException; see that you may open"
                + " it");
  }

  @Test
  void aServiceThatCannotWatchIsClosedAndSaid() {
    RefusingService service = new RefusingService();

    assertThatThrownBy(() -> FolderWatch.open(vault, new TestChanges(), service))
        .isInstanceOf(WatchRefusedException.class)
        .hasMessageStartingWith("the vault's folder cannot be watched: ");
    assertThat(service.isClosed).isTrue();
  }

  @Test
  void whereTheSystemsLimitIsReachedItIsSaid() throws Exception {
    assumeThat(Path.of("/proc/sys/user/max_inotify_watches")).exists();
    String limited = "echo 2 > /proc/sys/user/max_inotify_watches && exec \"$@\"";
    List<String> command =
        new ArrayList<>(List.of("unshare", "-U", "-r", "sh", "-c", limited, "sh"));
    command.addAll(
        List.of(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            OneWatch.class.getName(),
            root.toString()));
    Process process = new ProcessBuilder(command).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assumeThat(process.waitFor()).as("namespaces are allowed").isZero();

    assertThat(out).isEqualTo("fs.inotify.max_user_watches\n");
  }

  /** Runs where the limit is low. */
  static final class OneWatch {
    private OneWatch() {}

    public static void main(String[] arguments) throws IOException {
      Vault vault = new Vault(Path.of(arguments[0]), RULES);
      try (FolderWatch watch = FolderWatch.open(vault, new TestChanges(), null)) {
        System.out.println("complete: " + watch.isComplete());
      } catch (WatchRefusedException e) {
        System.out.println(e.reason().replaceFirst(".*\\((.*)\\)", "$1"));
      }
    }
  }

  @Test
  void aFolderThatMayNotBeReadKeepsNoOtherFromBeingWatched() throws IOException {
    WatchedFolders folders = new WatchedFolders(vault);
    List<String> visited = new ArrayList<>();

    folders.recursiveVisitFiles(
        vault.root(),
        folder -> {
          if (folder.endsWith("a")) {
            throw new AccessDeniedException(folder.toString());
          }
          visited.add(vault.path(folder));
        },
        file -> {});

    assertThat(visited).containsExactlyInAnyOrder("", "c");
    assertThat(folders.isRefused(vault.root().resolve("a"))).isTrue();
    assertThat(folders.isRefused(vault.root().resolve("c"))).isFalse();
  }

  @Test
  void aLimitEndsTheWalk() {
    IOException limit = new IOException("User limit of inotify watches reached");

    assertThatThrownBy(
            () ->
                new WatchedFolders(vault)
                    .recursiveVisitFiles(
                        vault.root(),
                        folder -> {
                          throw limit;
                        },
                        file -> {}))
        .isSameAs(limit);
  }

  @Test
  void anExcludedFolderIsNotEnteredAlsoWhenItIsNew() throws IOException {
    for (String excluded : new String[] {".git", "Archive"}) {
      new WatchedFolders(vault)
          .recursiveVisitFiles(
              vault.root().resolve(excluded),
              folder -> {
                throw new AssertionError(folder);
              },
              file -> {});
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nfs4", "cifs", "smb3", "NFS", "9p", "fuse.sshfs", "fuse.rclone"})
  void drivesThatOthersChangeUnseenAreNotWatched(String type) {
    assertThat(RemoteDrive.isRemote(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "btrfs", "apfs", "NTFS", "tmpfs", "overlay", "fuseblk", "zfs"})
  void drivesOfThisMachineAreWatched(String type) {
    assertThat(RemoteDrive.isRemote(type)).isFalse();
  }

  @Test
  void aShareOfWindowsIsRemote() throws IOException {
    assertThat(RemoteDrive.type(Path.of("\\\\server\\notes"))).hasValue("share");
    assertThat(RemoteDrive.type(root)).isEmpty();
  }

  private String said(Throwable failure) {
    WatchRefusedException refused = WatchRefusal.of(failure, root);
    return refused.reason() + "; " + refused.mend();
  }

  /** No folder can be registered with it. */
  private static final class RefusingService implements WatchService {
    private boolean isClosed;

    @Override
    public WatchKey poll() {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchKey poll(long timeout, TimeUnit unit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchKey take() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }
}

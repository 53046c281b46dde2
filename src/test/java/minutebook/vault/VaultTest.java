package minutebook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import minutebook.config.VaultRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultTest {
  private static final VaultRules RULES =
      new VaultRules(
          Set.of("md", "markdown"),
          Set.of("Archive"),
          Map.of("copy", List.of("*.copy-?.*")),
          1000,
          0.5);

  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "Work/a.md, true",
    "Wor\u0000k/a\u0000.md, true",
    "Work/a.txt, false",
    ".git/a.md, false",
    "Wor\u0000k/.git/b/a.md, false",
  })
  void aPathIsJudgedByItsNamesAlsoWhereTheSystemCannotHaveThem(String path, boolean admitted)
      throws IOException {
    assertThat(vault().admits(path)).isEqualTo(admitted);
  }

  @Test
  void notesAreFoundByTheirEndingAndSorted() throws IOException {
    write("b.md", "Zoë/a.md", "a/z.MD", "a/b.markdown", "a.txt", "a/picture.png", "md", ".md");
    assertThat(paths()).containsExactly("Zoë/a.md", "a/b.markdown", "a/z.MD", "b.md");
  }

  @Test
  void excludedFoldersAndThoseWithADotAreLeftOutAtAnyDepth() throws IOException {
    write("Archive/a.md", "a/Archive/b/c.md", ".trash/a.md", "a/.obsidian/b.md", "Archived/a.md");
    assertThat(paths()).containsExactly("Archived/a.md");
  }

  @Test
  void aScanOfSomePathsFindsWhatAScanOfEverythingFindsThere() throws IOException {
    write("a.md", "b/c.md", "b/d/e.md", "bc/f.md", ".git/g.md", "Archive/h.md", "i.txt");
    Files.createSymbolicLink(root.resolve("linked"), root.resolve("b"));
    assertThat(pathsAt("b")).containsExactly("b/c.md", "b/d/e.md");
    assertThat(pathsAt("b/d/e.md", "b", "a.md")).containsExactly("a.md", "b/c.md", "b/d/e.md");
    assertThat(pathsAt("")).isEqualTo(paths());
    assertThat(pathsAt("gone.md", "b/gone", ".git/g.md", "Archive", "Archive/h.md", "i.txt"))
        .isEmpty();
    assertThat(pathsAt("linked", "linked/c.md", "b/../a.md", "../x.md", "b/c.md/x")).isEmpty();
  }

  @Test
  void linksMayLeadToAnyFileOfAFolderThatIsNotHidden(@TempDir Path elsewhere) throws IOException {
    write("Archive/a.md", "a/picture.png", "md", ".trash/a.md", "a/.obsidian/b.json", ".hidden");
    Files.writeString(elsewhere.resolve("far.pdf"), "x");
    Files.createSymbolicLink(root.resolve("near.pdf"), elsewhere.resolve("far.pdf"));
    Files.createSymbolicLink(root.resolve("linked"), elsewhere);
    assertThat(vault().census().linked())
        .containsExactlyInAnyOrder("Archive/a.md", "a/picture.png", "md", ".hidden", "near.pdf");
  }

  @Test
  void aFolderThatCannotBeReadHasNoFiles() throws IOException {
    write("a/b.md", "c.md");
    Files.setPosixFilePermissions(root.resolve("a"), PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(root.resolve("a"))).as("permissions hold").isFalse();
    assertThat(vault().census().linked()).containsExactly("c.md");
  }

  @Test
  void aFileIsDescribedByItsSizeAndTime() throws IOException {
    write("a.md");
    Files.setLastModifiedTime(
        root.resolve("a.md"), FileTime.from(1_234_567, TimeUnit.MICROSECONDS));
    assertThat(vault().scan().files()).containsExactly(new VaultFile("a.md", 4, 1_234_567_000));
  }

  @Test
  void symbolicLinksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    write("a/b.md");
    Files.writeString(elsewhere.resolve("secret.md"), "x");
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    Files.createSymbolicLink(root.resolve("linked"), elsewhere);
    Files.createSymbolicLink(root.resolve("linked.md"), elsewhere.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("dangling.md"), root.resolve("nowhere.md"));
    VaultScan scan = vault().scan();
    assertThat(scan.files()).extracting(VaultFile::path).containsExactly("a/b.md");
    assertThat(scan.unreadable()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeReadIsReportedAndTheRestIsFound() throws IOException {
    write("a/b.md", "c.md");
    Files.setPosixFilePermissions(root.resolve("a"), PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(root.resolve("a"))).as("permissions hold").isFalse();
    VaultScan scan = vault().scan();
    assertThat(scan.files()).extracting(VaultFile::path).containsExactly("c.md");
    assertThat(scan.unreadable())
        .containsEntry("a", "it cannot be read: AccessDeniedException; see that you may open it");
  }

  @Test
  void whatHasANameThatCannotBeDecodedIsReported() throws Exception {
    write("a.md");
    String make =
        "latin=$(printf 'R\\351') && mkdir $latin && : >$latin/b.md && : >${latin}union.md";
    Process made = new ProcessBuilder("bash", "-c", make).directory(root.toFile()).start();
    assumeThat(made.waitFor()).as("the file system takes any bytes").isZero();
    VaultScan scan = vault().scan();
    assertThat(scan.files()).extracting(VaultFile::path).containsExactly("a.md");
    assertThat(scan.unreadable()).containsOnlyKeys("R\uFFFD", "R\uFFFDunion.md");
    assertThat(scan.unreadable().values())
        .containsOnly(
            "its name is not written in this locale's characters (LC_ALL, LC_CTYPE or LANG); use a"
                + " UTF-8 locale, or rename it");
  }

  @Test
  @Timeout(20)
  void whatALinkOrAPipeHasTakenThePlaceOfIsNotRead(@TempDir Path elsewhere) throws Exception {
    Path secret = Files.writeString(elsewhere.resolve("secret.md"), "x");
    Files.createSymbolicLink(root.resolve("link.md"), secret);
    assertThatThrownBy(() -> vault().read("link.md")).isInstanceOf(NoSuchFileException.class);
    Process made = new ProcessBuilder("mkfifo", "pipe.md").directory(root.toFile()).start();
    assumeThat(made.waitFor()).as("the file system has pipes").isZero();
    assertThatThrownBy(() -> vault().read("pipe.md")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void whatARuleOfItsNameLeavesOutIsNoNote() throws IOException {
    write("a.md", "a.copy-1.md", ".b.md", "a.copy.md");
    assertThat(paths()).containsExactly("a.copy.md", "a.md");
    assertThat(vault().contains("a.copy-1.md")).isFalse();
  }

  @Test
  void aVaultThatVanishedIsNoEmptyVault(@TempDir Path other) throws IOException {
    Path folder = Files.createDirectory(other.resolve("vault"));
    Vault vault = new Vault(folder, RULES);
    Files.delete(folder);
    assertThatThrownBy(vault::scan)
        .isInstanceOf(VaultGoneException.class)
        .hasMessage(
            "the vault's folder %s is not there; mount its drive, or bring it back"
                .formatted(vault.root()));
  }

  @Test
  void whatIsNoFolderIsNoVault() throws IOException {
    write("a.md");
    assertThatThrownBy(() -> new Vault(root.resolve("a.md"), RULES))
        .isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> new Vault(root.resolve("nowhere"), RULES))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void aNoteIsReadByItsPathAndTheVaultIsNamedAsItsFolder() throws IOException {
    write("a/b.md");
    assertThat(vault().read("a/b.md")).asString(StandardCharsets.UTF_8).isEqualTo("note");
    assertThat(vault().name()).isEqualTo(String.valueOf(root.getFileName()));
  }

  private Vault vault() throws IOException {
    return new Vault(root, RULES);
  }

  private Iterable<String> paths() throws IOException {
    return vault().scan().files().stream().map(VaultFile::path).toList();
  }

  private Iterable<String> pathsAt(String... paths) throws IOException {
    return vault().scan(Set.of(paths)).files().stream().map(VaultFile::path).toList();
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "note");
    }
  }
}

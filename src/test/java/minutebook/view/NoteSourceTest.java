package minutebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import minutebook.config.ConfigurationReader;
import minutebook.vault.Vault;
import minutebook.vault.VaultFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The source of the notes of a vault, and of nothing else. */
final class NoteSourceTest {
  @TempDir Path folder;
  private Vault vault;
  private NoteSource source;

  @BeforeEach
  void vault() throws Exception {
    Path root = folder.resolve("vault");
    write(root.resolve("note.md"));
    write(root.resolve("Deep/er/Note.markdown"));
    write(root.resolve("UPPER.MD"));
    write(root.resolve("back\\slash.md"));
    write(root.resolve(".hidden.md"));
    write(root.resolve(".obsidian/note.md"));
    write(root.resolve("Deep/node_modules/note.md"));
    write(root.resolve("picture.png"));
    write(root.resolve("md"));
    write(root.resolve("folder.md/inside.txt"));
    write(folder.resolve("outside.md"));
    Files.createSymbolicLink(root.resolve("link.md"), folder.resolve("outside.md"));
    Files.createSymbolicLink(root.resolve("inner-link.md"), root.resolve("note.md"));
    Files.createSymbolicLink(root.resolve("linked"), root.resolve("Deep"));
    vault = new Vault(root, ConfigurationReader.bundled().vault());
    source = new NoteSource(vault);
  }

  @Test
  void everyNoteAScanFindsHasASource() throws Exception {
    for (VaultFile note : vault.scan().files()) {
      assertThat(source.markdown(note.path())).contains("source");
    }
    assertThat(vault.scan().files())
        .extracting(VaultFile::path)
        .containsExactly("Deep/er/Note.markdown", "UPPER.MD", "back\\slash.md", "note.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "/",
        "missing.md",
        "note.md/",
        "note.md/x.md",
        "./note.md",
        "Deep/../note.md",
        "Deep//er/Note.markdown",
        "deep/er/note.markdown",
        "../outside.md",
        "../vault/note.md",
        ".obsidian/note.md",
        "Deep/node_modules/note.md",
        "picture.png",
        "md",
        "folder.md",
        "folder.md/inside.txt",
        "link.md",
        "inner-link.md",
        "linked/er/Note.markdown",
        "back/slash.md",
        "nul\0.md"
      })
  void nothingElseHas(String path) throws Exception {
    assertThat(source.markdown(path)).isEmpty();
  }

  @Test
  void anAbsolutePathHasNone() throws Exception {
    assertThat(source.markdown(vault.root().resolve("note.md").toString())).isEmpty();
    assertThat(source.markdown(folder.resolve("outside.md").toString())).isEmpty();
    assertThat(source.markdown("x".repeat(5000) + ".md")).isEmpty();
  }

  @Test
  void itIsTextInWhateverEncodingItWasSaved() throws Exception {
    Files.write(vault.root().resolve("utf16.md"), "\uFEFFZoë".getBytes(StandardCharsets.UTF_16LE));

    assertThat(source.markdown("utf16.md")).contains("Zoë");
  }

  private static void write(Path file) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "source");
  }
}

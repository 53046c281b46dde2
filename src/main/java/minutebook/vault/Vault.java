package minutebook.vault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import minutebook.config.VaultRules;

/** A folder of Markdown notes. Symbolic links are not followed. */
public final class Vault {
  private final Path root;
  private final VaultRules rules;

  /**
   * Opens a folder.
   *
   * @throws NotDirectoryException if there is no such folder
   */
  public Vault(Path root, VaultRules rules) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    this.root = root.toRealPath();
    this.rules = rules;
  }

  public Path root() {
    return root;
  }

  /** The name of the vault: its folder's. */
  public String name() {
    Path name = root.getFileName();
    return name == null ? root.toString() : name.toString();
  }

  /**
   * Looks at every file of the vault. What cannot be looked at is reported, not fatal.
   *
   * @throws IOException if the vault's folder itself cannot be read
   */
  public VaultScan scan() throws IOException {
    return scan(Set.of(VaultPath.ROOT));
  }

  /**
   * Looks at what a scan of everything would find at these paths and under them.
   *
   * @throws IOException if the vault's folder itself cannot be read
   */
  public VaultScan scan(Set<String> paths) throws IOException {
    VaultWalk walk = new VaultWalk(this);
    for (String path : paths) {
      boolean isInAnother = !path.isEmpty() && VaultPath.isAtOrUnder(VaultPath.folder(path), paths);
      if (!isInAnother && isReached(path)) {
        walk.at(root.resolve(path));
      }
    }
    return walk.found();
  }

  /**
   * Paths of all files, whatever they hold, also of excluded folders, but not of hidden ones. What
   * cannot be looked at is left out, as a scan reports it.
   *
   * @throws IOException if the vault's folder itself cannot be read
   */
  public List<String> everyFile() throws IOException {
    EveryFile every = new EveryFile(root);
    Files.walkFileTree(root, every);
    return every.found().stream().map(this::path).toList();
  }

  /**
   * Whether a scan would find a note under this path.
   *
   * @param path from the vault's root, with {@code /}
   */
  public boolean contains(String path) {
    if (!isReached(path)) {
      return false;
    }
    Path file = root.resolve(path);
    return Files.isRegularFile(file) && isNote(file);
  }

  /** Whether a scan comes by this path: it leads through included folders and no links. */
  private boolean isReached(String path) {
    if (path.isEmpty()) {
      return true;
    }
    Path file;
    try {
      file = root.resolve(path);
      // Not so for a link, for "..", and for another case where the file system ignores case.
      if (!file.toRealPath().equals(file) || !path(file).equals(path)) {
        return false;
      }
    } catch (InvalidPathException e) {
      return false;
    } catch (IOException e) {
      // Whoever looks there is told why not.
      return true;
    }
    Path folder = file.getParent();
    while (folder != null && !folder.equals(root)) {
      if (!isIncluded(folder)) {
        return false;
      }
      folder = folder.getParent();
    }
    return true;
  }

  /** The bytes of a note. */
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(root.resolve(path));
  }

  /** Whether notes are looked for in a folder. */
  boolean isIncluded(Path folder) {
    String name = name(folder);
    return folder.equals(root)
        || (!EveryFile.isHidden(name) && !rules.excludedFolders().contains(name));
  }

  boolean isNote(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 && rules.extensions().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Not so for a name with bytes that are no characters in the locale's charset. */
  boolean isFoundByItsName(Path file) {
    try {
      return root.resolve(root.relativize(file).toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  String path(Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}

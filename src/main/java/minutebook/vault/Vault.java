package minutebook.vault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import minutebook.config.VaultRules;

/** A folder of Markdown notes. Symbolic links are not followed. */
public final class Vault {
  private final Path root;
  private final int beforePath;
  private final Exclusions exclusions;

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
    String folder = this.root.toString();
    this.beforePath = folder.length() + (folder.endsWith(File.separator) ? 0 : 1);
    this.exclusions = new Exclusions(rules);
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

  /** Looks at every file, also those that a scan passes over, to tell what is no note and why. */
  public VaultCensus census() throws IOException {
    CensusWalk walk = new CensusWalk(this);
    Files.walkFileTree(root, walk);
    return walk.found();
  }

  /** Whether a cloud stub stands in the place of a note. */
  public boolean isOffline(String path) {
    return file(path)
        .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .map(file -> file.resolveSibling(CloudStub.of(name(file))))
        .filter(stub -> Files.isRegularFile(stub, LinkOption.NOFOLLOW_LINKS))
        .isPresent();
  }

  /** Whether the rules let in a note at this path, also where the system cannot have its names. */
  public boolean admits(String path) {
    return isInIncludedFolders(path) && isNote(VaultPath.name(path));
  }

  /** Where a path leads; nowhere when the system cannot have such a name. */
  private Optional<Path> file(String path) {
    try {
      return Optional.of(root.resolve(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean isInIncludedFolders(String path) {
    String folder = VaultPath.folder(path);
    while (!folder.equals(VaultPath.ROOT)) {
      if (exclusions.ofFolder(VaultPath.name(folder)).isPresent()) {
        return false;
      }
      folder = VaultPath.folder(folder);
    }
    return true;
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
    try {
      Path file = root.resolve(path);
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
    return isInIncludedFolders(path);
  }

  /**
   * The bytes of a note.
   *
   * @throws NoSuchFileException if there is none, or a link or pipe has taken its place: reading
   *     those would lead out of the vault, or never end
   */
  public byte[] read(String path) throws IOException {
    Path file = root.resolve(path);
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink() || attributes.isOther()) {
      throw new NoSuchFileException(file.toString(), null, "it is no file any more");
    }
    return Files.readAllBytes(file);
  }

  /** Whether notes are looked for in a folder. */
  boolean isIncluded(Path folder) {
    return exclusionOfFolder(folder).isEmpty();
  }

  /** By which rule no notes are looked for in a folder. */
  Optional<String> exclusionOfFolder(Path folder) {
    return folder.equals(root) ? Optional.empty() : exclusions.ofFolder(name(folder));
  }

  boolean isNote(Path file) {
    return isNote(name(file));
  }

  boolean isNote(String name) {
    return exclusions.isNote(name);
  }

  /** By which rule its name says that a file is no note. */
  Optional<String> exclusionOfFile(Path file) {
    return exclusions.ofFile(name(file));
  }

  /** The path of the note that a file is the cloud stub of. */
  Optional<String> offline(Path file) {
    return offline(file, name(file));
  }

  Optional<String> offline(Path file, String name) {
    return CloudStub.noteOf(name)
        .filter(note -> exclusions.isNote(note) && isFoundByItsName(file))
        .map(note -> path(file.resolveSibling(note)));
  }

  /** Not so for a name with bytes that are no characters in the locale's charset. */
  boolean isFoundByItsName(Path file) {
    return isFoundByItsName(file, name(file));
  }

  boolean isFoundByItsName(Path file, String name) {
    if (name.indexOf(VaultPath.UNDECODED) < 0) {
      return true;
    }
    try {
      return root.resolve(root.relativize(file).toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  String path(Path file) {
    String whole = file.toString();
    return whole.length() < beforePath
        ? VaultPath.ROOT
        : whole.substring(beforePath).replace(File.separatorChar, '/');
  }

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}

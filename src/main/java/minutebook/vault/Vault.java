package minutebook.vault;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import minutebook.config.VaultRules;
import org.jspecify.annotations.Nullable;

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
    List<VaultFile> files = new ArrayList<>();
    Map<String, String> unreadable = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean included = folder.equals(root) || isIncluded(name(folder));
            return included && isNamed(folder)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isNote(name(file)) && isNamed(file)) {
              long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
              files.add(new VaultFile(path(file), attributes.size(), modified));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            return skip(file, failure);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            return failure == null ? FileVisitResult.CONTINUE : skip(folder, failure);
          }

          private boolean isNamed(Path file) {
            if (isFoundByItsName(file)) {
              return true;
            }
            unreadable.put(
                path(file),
                "its name is not written in this locale's characters (LC_ALL, LC_CTYPE or LANG);"
                    + " use a UTF-8 locale, or rename it");
            return false;
          }

          private FileVisitResult skip(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
              throw failure;
            }
            unreadable.put(
                path(file),
                "it cannot be read: "
                    + failure.getClass().getSimpleName()
                    + "; see that you may open it");
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(VaultFile::path));
    return new VaultScan(files, unreadable);
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
    Path file;
    try {
      file = root.resolve(path);
      // Not so for a link, for "..", and for another case where the file system ignores case.
      if (!file.toRealPath().equals(file) || !path(file).equals(path)) {
        return false;
      }
    } catch (InvalidPathException | IOException e) {
      return false;
    }
    Path inVault = root.relativize(file);
    for (int depth = 0; depth < inVault.getNameCount() - 1; depth++) {
      if (!isIncluded(inVault.getName(depth).toString())) {
        return false;
      }
    }
    return Files.isRegularFile(file) && isNote(name(file));
  }

  /** The bytes of a note. */
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(root.resolve(path));
  }

  private boolean isIncluded(String folder) {
    return !EveryFile.isHidden(folder) && !rules.excludedFolders().contains(folder);
  }

  private boolean isNote(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 && rules.extensions().contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Not so for a name with bytes that are no characters in the locale's charset. */
  private boolean isFoundByItsName(Path file) {
    try {
      return root.resolve(root.relativize(file).toString()).equals(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }
}

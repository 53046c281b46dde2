package minutebook.vault;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Goes through folders of a vault and keeps what it finds there. */
final class VaultWalk extends SimpleFileVisitor<Path> {
  private final Vault vault;
  private final List<VaultFile> files = new ArrayList<>();
  private final Set<String> offline = new TreeSet<>();
  private final Map<String, String> unreadable = new TreeMap<>();

  VaultWalk(Vault vault) {
    this.vault = vault;
  }

  /**
   * Looks at a path and what lies under it; at nothing when there is nothing.
   *
   * @throws IOException if it is the root and cannot be read
   */
  void at(Path path) throws IOException {
    Files.walkFileTree(path, this);
    Path name = path.getFileName();
    if (name != null && !path.equals(vault.root())) {
      Path stub = path.resolveSibling(CloudStub.of(name.toString()));
      if (Files.isRegularFile(stub, LinkOption.NOFOLLOW_LINKS)) {
        vault.offline(stub).ifPresent(offline::add);
      }
    }
  }

  VaultScan found() {
    files.sort(Comparator.comparing(VaultFile::path));
    return new VaultScan(files, offline, unreadable);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return vault.isIncluded(folder) && isNamed(folder, Vault.name(folder))
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) {
      return FileVisitResult.CONTINUE;
    }
    String name = Vault.name(file);
    vault.offline(file, name).ifPresent(offline::add);
    if (vault.isNote(name) && isNamed(file, name)) {
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      files.add(new VaultFile(vault.path(file), attributes.size(), modified));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    return skip(file, failure);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    return failure == null ? FileVisitResult.CONTINUE : skip(folder, failure);
  }

  private boolean isNamed(Path file, String name) {
    if (vault.isFoundByItsName(file, name)) {
      return true;
    }
    unreadable.put(
        vault.path(file),
        "its name is not written in this locale's characters (LC_ALL, LC_CTYPE or LANG);"
            + " use a UTF-8 locale, or rename it");
    return false;
  }

  private FileVisitResult skip(Path file, IOException failure) throws IOException {
    if (file.equals(vault.root())) {
      throw failure instanceof NoSuchFileException
          ? new VaultGoneException(file, failure)
          : failure;
    }
    // What goes away while it is looked for is gone, not unreadable.
    if (!(failure instanceof NoSuchFileException)) {
      unreadable.put(vault.path(file), unreadable(failure));
    }
    return FileVisitResult.CONTINUE;
  }

  /** Why a file or folder could not be looked at. */
  static String unreadable(IOException failure) {
    return "it cannot be read: "
        + failure.getClass().getSimpleName()
        + "; see that you may open it";
  }
}

package minutebook.lucene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder only its owner may look into, where the file system knows owners. */
final class PrivateFolder {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private PrivateFolder() {}

  /**
   * Makes a folder, or takes one that holds an index or nothing; one that others put something into
   * stays as it is.
   */
  static void create(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          hasOwners(folder)
              ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOLDER)}
              : new FileAttribute<?>[0]);
    } else if (hasOwners(folder)) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
      // What its owner may not do there, as write, is the owner's choice.
      if (permissions.retainAll(FOLDER) && holdsNothingElse(folder)) {
        Files.setPosixFilePermissions(folder, permissions);
      }
    }
  }

  /** Lets only its owner read a file. */
  static void own(Path file) throws IOException {
    if (hasOwners(file)) {
      Files.setPosixFilePermissions(file, FILE);
    }
  }

  /** Lets only its owner read the files of an index. */
  static void close(Path folder) throws IOException {
    if (!hasOwners(folder)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, IndexFiles::isOne)) {
      for (Path file : entries) {
        if (!Files.getPosixFilePermissions(file).equals(FILE)) {
          own(file);
        }
      }
    }
  }

  private static boolean hasOwners(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static boolean holdsNothingElse(Path folder) throws IOException {
    try (DirectoryStream<Path> others =
        Files.newDirectoryStream(folder, file -> !IndexFiles.isOne(file))) {
      return !others.iterator().hasNext();
    }
  }
}

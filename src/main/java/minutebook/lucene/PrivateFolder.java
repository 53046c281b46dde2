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
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFolder() {}

  /** Makes a folder, or takes an empty one; one that others put something into stays as it is. */
  static void create(Path folder) throws IOException {
    boolean hasOwners = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          hasOwners
              ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
              : new FileAttribute<?>[0]);
    } else if (hasOwners && isEmpty(folder)) {
      Files.setPosixFilePermissions(folder, OWNER);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }
}

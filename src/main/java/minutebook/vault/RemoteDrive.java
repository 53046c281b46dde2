package minutebook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Drives whose files others change without the system being told. */
final class RemoteDrive {
  private static final Set<String> TYPES =
      Set.of(
          "9p",
          "acfs",
          "afpfs",
          "afs",
          "ceph",
          "cifs",
          "coda",
          "davfs",
          "drvfs",
          "glusterfs",
          "gpfs",
          "lustre",
          "ncpfs",
          "nfs",
          "nfs4",
          "prl_fs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "vboxsf",
          "virtiofs",
          "vmhgfs",
          "webdav");

  /** File systems of programs: nearly all of them show what lies elsewhere. */
  private static final String OF_PROGRAMS = "fuse.";

  private static final String WINDOWS_SHARE = "\\\\";

  private RemoteDrive() {}

  /** The type of the drive a folder lies on, if it is one. */
  static Optional<String> type(Path folder) throws IOException {
    return folder.toString().startsWith(WINDOWS_SHARE)
        ? Optional.of("share")
        : Optional.of(Files.getFileStore(folder).type()).filter(RemoteDrive::isRemote);
  }

  /**
   * Whether it is one.
   *
   * @param type as the system names it
   */
  static boolean isRemote(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    return TYPES.contains(name) || name.startsWith(OF_PROGRAMS);
  }
}

package minutebook.vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a vault at one time.
 *
 * @param files notes, by path
 * @param offline paths of notes that a cloud stub stands for
 * @param unreadable path → why it could not be looked at; U+FFFD stands for what cannot be decoded
 */
public record VaultScan(
    List<VaultFile> files, Set<String> offline, Map<String, String> unreadable) {
  public VaultScan {
    files = List.copyOf(files);
    offline = Set.copyOf(offline);
    unreadable = Map.copyOf(unreadable);
  }

  /** The same, but that some of the files could not be looked at. */
  public VaultScan without(Set<String> paths, String why) {
    if (paths.isEmpty()) {
      return this;
    }
    Map<String, String> more = new HashMap<>(unreadable);
    List<VaultFile> rest = new ArrayList<>();
    for (VaultFile file : files) {
      if (paths.contains(file.path())) {
        more.put(file.path(), why);
      } else {
        rest.add(file);
      }
    }
    return new VaultScan(rest, offline, more);
  }
}

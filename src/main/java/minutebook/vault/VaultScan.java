package minutebook.vault;

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
}

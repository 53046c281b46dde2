package minutebook.vault;

import java.util.List;
import java.util.Map;

/**
 * What stands in a vault at one time.
 *
 * @param files notes, by path
 * @param unreadable path → why it could not be looked at; U+FFFD stands for what cannot be decoded
 */
public record VaultScan(List<VaultFile> files, Map<String, String> unreadable) {
  public VaultScan {
    files = List.copyOf(files);
    unreadable = Map.copyOf(unreadable);
  }
}

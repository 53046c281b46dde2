package minutebook.vault;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every file of a vault that is no folder, also in folders in which no notes are looked for.
 *
 * @param notes their paths
 * @param linked paths of all files that links may lead to, whatever they hold: those of hidden
 *     folders are none
 * @param offline paths of notes that a cloud stub stands for; the stub is among those excluded
 * @param excluded files that are no notes
 * @param unreadable path → why it could not be looked at; what lies there is not counted
 */
public record VaultCensus(
    Set<String> notes,
    Set<String> linked,
    Set<String> offline,
    List<Excluded> excluded,
    Map<String, String> unreadable) {
  public VaultCensus {
    notes = Set.copyOf(notes);
    linked = Set.copyOf(linked);
    offline = Set.copyOf(offline);
    excluded = List.copyOf(excluded);
    unreadable = Map.copyOf(unreadable);
  }

  /**
   * Files of one folder that one rule leaves out.
   *
   * @param rule its name
   * @param folder that holds them, or that is left out with all it holds
   */
  public record Excluded(String rule, String folder, int files) {}
}

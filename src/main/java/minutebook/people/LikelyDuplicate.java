package minutebook.people;

import java.util.ArrayList;
import java.util.List;
import minutebook.config.YamlScalar;

/**
 * Two names that are probably one person's.
 *
 * @param name the one to keep: as it is configured, else the fuller, else the more frequent one
 * @param other the one to make an alias of it
 * @param aliases of the name to keep that the configuration has already
 */
public record LikelyDuplicate(String name, String other, List<String> aliases, Likeness likeness) {
  public LikelyDuplicate {
    aliases = List.copyOf(aliases);
  }

  /** Why. */
  public String reason() {
    return likeness.reason();
  }

  /**
   * The lines of {@code people.yaml} that merge the two.
   *
   * <pre>
   * aliases:
   *   Tomas Ferro: [T. Ferro]
   * </pre>
   */
  public String mend() {
    List<String> all = new ArrayList<>(aliases);
    all.add(other);
    List<String> written = all.stream().map(YamlScalar::of).toList();
    return "aliases:\n  " + YamlScalar.of(name) + ": [" + String.join(", ", written) + "]";
  }
}

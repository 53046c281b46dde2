package minutebook.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two names that are probably one person's.
 *
 * @param name the one to keep: as it is configured, else the fuller, else the more frequent one
 * @param other the one to make an alias of it
 * @param aliases of the name to keep that the configuration has already
 */
public record LikelyDuplicate(String name, String other, List<String> aliases, Likeness likeness) {
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'-]*");

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
    List<String> written = all.stream().map(LikelyDuplicate::yaml).toList();
    return "aliases:\n  " + yaml(name) + ": [" + String.join(", ", written) + "]";
  }

  private static String yaml(String name) {
    if (PLAIN.matcher(name).matches() && !name.equalsIgnoreCase("null")) {
      return name;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}

package minutebook.note;

import java.util.Locale;
import java.util.Optional;

/** What the Obsidian Tasks plugin does with the line of a task that is done. */
public enum OnCompletion {
  KEEP,
  DELETE;

  /** The name in answers: {@code delete}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a word in any case means; the plugin knows no others. */
  public static Optional<OnCompletion> of(String word) {
    for (OnCompletion action : values()) {
      if (action.name().equalsIgnoreCase(word)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }
}

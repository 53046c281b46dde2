package minutebook.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import minutebook.config.VaultRules;

/** By which rule the name of a file or folder says that no note is there. */
final class Exclusions {
  private static final String DOT_FOLDER = "dot-folder";
  private static final String EXCLUDED_FOLDER = "excluded-folder";
  private static final String CLOUD_STUB = "cloud-stub";
  private static final String DOT_FILE = "dot-file";
  private static final String EXTENSION = "extension";

  private final VaultRules rules;
  private final Map<String, List<NamePattern>> patterns = new LinkedHashMap<>();

  Exclusions(VaultRules rules) {
    this.rules = rules;
    rules
        .excludedFiles()
        .forEach(
            (rule, names) -> patterns.put(rule, names.stream().map(NamePattern::new).toList()));
  }

  /** Empty when notes are looked for in the folder. */
  Optional<String> ofFolder(String name) {
    if (name.startsWith(".")) {
      return Optional.of(DOT_FOLDER);
    }
    return rules.excludedFolders().contains(name) ? Optional.of(EXCLUDED_FOLDER) : Optional.empty();
  }

  /** Empty when the file is a note. */
  Optional<String> ofFile(String name) {
    if (name.startsWith(".")) {
      return Optional.of(CloudStub.noteOf(name).isPresent() ? CLOUD_STUB : DOT_FILE);
    }
    for (Map.Entry<String, List<NamePattern>> rule : patterns.entrySet()) {
      if (rule.getValue().stream().anyMatch(pattern -> pattern.matches(name))) {
        return Optional.of(rule.getKey());
      }
    }
    return hasExtension(name) ? Optional.empty() : Optional.of(EXTENSION);
  }

  /** Whether the file is a note. */
  boolean isNote(String name) {
    return hasExtension(name) && ofFile(name).isEmpty();
  }

  private boolean hasExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && rules.extensions().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}

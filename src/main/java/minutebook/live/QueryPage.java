package minutebook.live;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The note a query block stands in, as placeholders ask for it.
 *
 * @param path from the vault's root
 * @param properties of its front matter; keys lower case
 */
record QueryPage(String path, Map<String, List<String>> properties) {
  private static final String ENDING = ".md";
  private static final String PROPERTY = "query.file.property(";

  /** What {@code {{name}}} stands for; empty for what is no placeholder. */
  Optional<String> value(String name) {
    return switch (name) {
      case "query.file.path" -> Optional.of(path);
      case "query.file.pathWithoutExtension" -> Optional.of(withoutEnding(path));
      case "query.file.root" -> Optional.of(root(path));
      case "query.file.folder" -> Optional.of(folder(path));
      case "query.file.filename" -> Optional.of(filename(path));
      case "query.file.filenameWithoutExtension" -> Optional.of(withoutEnding(filename(path)));
      default -> property(name);
    };
  }

  /** {@code query.file.property('status')}; a property that is missing has no text. */
  private Optional<String> property(String name) {
    boolean asks = name.startsWith(PROPERTY) && name.endsWith(")");
    String key = asks ? name.substring(PROPERTY.length(), name.length() - 1).strip() : "";
    boolean quoted =
        key.length() > 2
            && (key.charAt(0) == '\'' || key.charAt(0) == '"')
            && key.indexOf(key.charAt(0), 1) == key.length() - 1;
    return quoted ? Optional.of(valueOf(key.substring(1, key.length() - 1))) : Optional.empty();
  }

  private String valueOf(String key) {
    return String.join(",", properties.getOrDefault(key.toLowerCase(Locale.ROOT), List.of()));
  }

  /** The first folder, {@code Work/}; of a note that lies in none, {@code /}. */
  static String root(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "/" : path.substring(0, slash + 1);
  }

  /** The folder, {@code Work/Plans/}; of a note that lies in none, {@code /}. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "/" : path.substring(0, slash + 1);
  }

  static String filename(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static String withoutEnding(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}

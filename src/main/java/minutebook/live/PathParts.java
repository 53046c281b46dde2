package minutebook.live;

import java.util.List;
import java.util.Optional;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;

/**
 * Conditions of parts of a path.
 *
 * <pre>
 * path includes Work        path:"Work"
 * folder includes Work      path:/Work.*\//
 * root includes Work        path:/^[^\/]*Work[^\/]*\//
 * filename includes Plan    file:"Plan"
 * </pre>
 *
 * <p>An expression cannot have a blank in it, so any character stands there, and the text itself is
 * asked for besides.
 */
final class PathParts {
  private static final String LEVEL = "[^\\/]*";
  private static final String SIGNS = "\\|?*+{}[]().^$\"/#@&<>~";

  private PathParts() {}

  static QueryNode path(String text) {
    return text.endsWith("/") ? expression(text, escaped(text)) : anywhere(text);
  }

  /** The folder of a note ends with a slash; that of the vault itself is nothing but one. */
  static QueryNode folder(String text) {
    return expression(text, escaped(text) + (text.endsWith("/") ? "" : ".*\\/"));
  }

  static QueryNode root(String text) {
    String rest = text.endsWith("/") ? "" : LEVEL + "\\/";
    return expression(text, "^" + LEVEL + escaped(text) + rest);
  }

  static QueryNode filename(String text) {
    String stem = QueryPage.withoutEnding(text);
    if (stem.isEmpty()) {
      return anywhere(text);
    }
    QueryNode inName = Nodes.quoted(Qualifier.FILE, List.of(stem));
    return stem.equals(text) && text.indexOf(' ') < 0 ? inName : Nodes.and(inName, anywhere(text));
  }

  /** Text that an expression has no blanks for is asked for as it is, too. */
  private static QueryNode expression(String text, String regex) {
    QueryNode matches = Nodes.qualified(Qualifier.PATH, "/" + regex + "/");
    return text.indexOf(' ') < 0 ? matches : Nodes.and(anywhere(withoutSlash(text)), matches);
  }

  private static QueryNode anywhere(String text) {
    return Nodes.quoted(Qualifier.PATH, List.of(text));
  }

  /** A path that ends with a slash is a folder from the vault's root. */
  private static String withoutSlash(String text) {
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c)) {
                escaped.append('.');
              } else {
                escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /**
   * An expression of a part of the path as one of all of it; empty where it cannot be.
   *
   * @param field path, folder, root or filename
   * @param regex one alternative
   */
  static Optional<String> regex(String field, String regex) {
    boolean begins = regex.startsWith("^");
    boolean ends = regex.endsWith("$") && !regex.endsWith("\\$");
    return switch (field) {
      case "path" -> Optional.of(regex);
      case "folder" -> ends ? Optional.empty() : Optional.of(regex + ".*\\/");
      case "filename" -> begins ? Optional.empty() : Optional.of(regex + (ends ? "" : LEVEL + "$"));
      default -> Optional.empty();
    };
  }
}

package minutebook.config;

import java.util.regex.Pattern;

/** A text as YAML on one line that is read as the same text, wherever it stands. */
public final class YamlScalar {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ;./_'-]*");

  private YamlScalar() {}

  /** In quotation marks unless it can do without. */
  public static String of(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !text.endsWith(" ") && !text.equalsIgnoreCase("null");
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (isShown(c)) {
        quoted.append(c);
      } else {
        quoted.append("\\u%04x".formatted((int) c));
      }
    }
    return quoted.append('"').toString();
  }

  /** Not a control, a line end, or a sign that YAML files may not hold. */
  private static boolean isShown(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}

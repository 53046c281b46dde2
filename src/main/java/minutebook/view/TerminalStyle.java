package minutebook.view;

import java.util.regex.Pattern;

/** Marks for a terminal (ECMA-48 select graphic rendition), or none. */
public enum TerminalStyle {
  COLOR,
  PLAIN;

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\\n\\t]]");
  private static final Pattern LINE_ENDS = Pattern.compile("[\n\t]");

  public String bold(String text) {
    return mark(text, "1");
  }

  public String dim(String text) {
    return mark(text, "2");
  }

  public String found(String text) {
    return mark(text, "1;33");
  }

  public String heading(String text) {
    return mark(text, "1;36");
  }

  private String mark(String text, String code) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }

  /**
   * Text of a note or a name without the characters that would steer a terminal: controls, and
   * marks that turn the direction of what follows them (Unicode UAX 9).
   */
  public static String safe(String text) {
    return STEERING.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
  }

  /** The same on one line, whatever it is. */
  public static String line(String text) {
    return LINE_ENDS.matcher(safe(text)).replaceAll("\uFFFD");
  }
}

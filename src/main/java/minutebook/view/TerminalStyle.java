package minutebook.view;

/** Marks for a terminal (ECMA-48 select graphic rendition), or none. */
public enum TerminalStyle {
  COLOR,
  PLAIN;

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

  /** Text of a note or a name without the characters that would steer a terminal. */
  public static String safe(String text) {
    return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "\uFFFD");
  }
}

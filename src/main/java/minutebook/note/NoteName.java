package minutebook.note;

/** What a note is called in a path that leads to it. */
public final class NoteName {
  private static final String FILE_ENDING = ".md";

  private NoteName() {}

  /** The last part of a path, without {@code .md}. */
  public static String of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(FILE_ENDING)
        ? name.substring(0, name.length() - FILE_ENDING.length())
        : name;
  }
}

package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;

/** Front matter that is no valid YAML, cut before each line that begins with a key. */
final class FrontMatterLines {
  private static final String QUOTES_AND_BRACKETS = "\"'[]{}";
  private static final String MEANS_NOTHING_ALONE = "*&|>!";

  /**
   * A key and what follows it.
   *
   * @param line lines of the block above it
   */
  record Entry(String key, String yaml, int line) {

    /** What stands on the key's line, without quotes and brackets; empty when that is no text. */
    String text() {
      String line = yaml.lines().findFirst().orElse("").substring(key.length() + 1).strip();
      if (!line.isEmpty() && MEANS_NOTHING_ALONE.indexOf(line.charAt(0)) >= 0) {
        return "";
      }
      int start = 0;
      int end = line.length();
      while (start < end && QUOTES_AND_BRACKETS.indexOf(line.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && QUOTES_AND_BRACKETS.indexOf(line.charAt(end - 1)) >= 0) {
        end--;
      }
      return line.substring(start, end).strip();
    }
  }

  private FrontMatterLines() {}

  static List<Entry> in(String block) {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = block.lines().toList();
    int start = 0;
    while (start < lines.size()) {
      int end = start + 1;
      while (end < lines.size() && keyEnd(lines.get(end)) < 0) {
        end++;
      }
      String line = lines.get(start);
      int key = keyEnd(line);
      if (key >= 0) {
        String yaml = String.join("\n", lines.subList(start, end));
        entries.add(new Entry(line.substring(0, key), yaml, start));
      }
      start = end;
    }
    return entries;
  }

  /** Whether the first line that says anything begins with a key. */
  static boolean beginsWithKey(String block) {
    return block.lines().limit(1).anyMatch(line -> keyEnd(line) >= 0);
  }

  /** Where the colon after a line's key stands, or -1. */
  private static int keyEnd(String line) {
    int colon = line.indexOf(':');
    boolean key =
        colon > 0
            && line.chars().limit(colon).allMatch(FrontMatterLines::isOfKey)
            && line.charAt(0) != ' '
            && line.charAt(0) != '-';
    return key && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ') ? colon : -1;
  }

  private static boolean isOfKey(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ' ';
  }
}

package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;

/** Front matter that is no valid YAML, cut before each line that begins with a key. */
final class FrontMatterLines {

  /**
   * A key and what follows it.
   *
   * @param start index of the line it stands on
   * @param lines that line and those below it
   */
  record Entry(String key, int start, List<String> lines) {

    String yaml() {
      return String.join("\n", lines);
    }

    /** What stands on the key's line. */
    String value() {
      return lines.getFirst().substring(key.length() + 1).strip();
    }

    /** The index after its last line. */
    int end() {
      return start + lines.size();
    }

    /** Each element of the list below the key under the same key; none when there is no list. */
    List<Entry> elements() {
      List<Entry> elements = new ArrayList<>();
      int first = 1;
      while (first < lines.size() && !beginsElement(lines.get(first))) {
        first++;
      }
      int indent = first < lines.size() ? indent(lines.get(first)) : 0;
      while (first < lines.size()) {
        int next = first + 1;
        while (next < lines.size() && !beginsElement(lines.get(next), indent)) {
          next++;
        }
        elements.add(new Entry(key, start + first, lines.subList(first, next)));
        first = next;
      }
      return elements;
    }

    private static boolean beginsElement(String line, int indent) {
      return indent(line) == indent && beginsElement(line);
    }

    private static boolean beginsElement(String line) {
      String text = line.strip();
      return text.equals("-") || text.startsWith("- ");
    }

    private static int indent(String line) {
      return line.length() - line.stripLeading().length();
    }
  }

  private FrontMatterLines() {}

  static List<Entry> in(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    while (start < lines.size()) {
      int end = start + 1;
      while (end < lines.size() && keyEnd(lines.get(end)) < 0) {
        end++;
      }
      String line = lines.get(start);
      int key = keyEnd(line);
      if (key >= 0) {
        entries.add(new Entry(line.substring(0, key), start, lines.subList(start, end)));
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
    return key && (colon + 1 == line.length() || " \t".indexOf(line.charAt(colon + 1)) >= 0)
        ? colon
        : -1;
  }

  private static boolean isOfKey(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ' ';
  }
}

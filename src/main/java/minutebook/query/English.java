package minutebook.query;

import java.util.List;

/** Lists as they are written in a sentence. */
final class English {
  private English() {}

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  static String list(List<String> parts, String conjunction) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " " + conjunction + " " + parts.get(last);
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }
}

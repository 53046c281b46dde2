package minutebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.Folded;

/**
 * A line such as {@code **With**: Ana Silva, Ben Okoro}.
 *
 * @param key folded
 */
record MetadataLine(String key, String value) {
  private static final Pattern LINE =
      Pattern.compile("^\\s*\\*\\*([^*]{1,40}?)(?:\\*\\*\\s*:|:\\*\\*)[ \\t]*(.*)$");

  /** The text of one wikilink: the display text if there is one, else the target. */
  private static final Pattern WIKILINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)]]");

  static Optional<MetadataLine> of(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.find()
        ? Optional.of(new MetadataLine(Folded.of(matcher.group(1)), plain(matcher.group(2))))
        : Optional.empty();
  }

  /** A value without the brackets of wikilinks. */
  static String plain(String value) {
    return WIKILINK.matcher(value).replaceAll("$1").strip();
  }

  /** The value's parts between commas, where a comma in parentheses or quotes separates nothing. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i < value.length() ? value.charAt(i) : ',';
      switch (c) {
        case '(' -> depth++;
        case ')' -> depth = Math.max(0, depth - 1);
        case '"' -> quoted = !quoted;
        default -> {}
      }
      if (i == value.length() || (c == ',' && depth == 0 && !quoted)) {
        String part = value.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}

package minutebook.markdown;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.Folded;

/**
 * A line such as {@code **With**: Ana Silva, [[Ben Okoro|Ben]]} or {@code With:: Ana Silva}.
 *
 * @param key folded
 * @param written the value, wikilinks as they stand
 */
record MetadataLine(String key, String written) {
  private static final Pattern LINE =
      Pattern.compile("\\*\\*([^*]{1,40}?)(?:\\*\\*\\s*::?|::?\\s*\\*\\*)(.*)", Pattern.DOTALL);

  /** As Dataview writes them. */
  private static final Pattern FIELD =
      Pattern.compile(
          "([\\p{L}\\p{N}][\\p{L}\\p{N} _/-]{0,39}?)\\s*::(?:\\s+(.*))?", Pattern.DOTALL);

  static Optional<MetadataLine> of(String line) {
    String text = line.strip();
    boolean bold = text.startsWith("**");
    if (!bold && !text.contains("::")) {
      return Optional.empty();
    }
    Matcher matcher = (bold ? LINE : FIELD).matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String value = Objects.requireNonNullElse(matcher.group(2), "");
    return Optional.of(new MetadataLine(Folded.of(matcher.group(1)), value.strip()));
  }

  /** The value as it is read. */
  String value() {
    return Wikilinks.shown(written);
  }
}

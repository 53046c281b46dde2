package minutebook.markdown;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags as Obsidian reads them: {@code #} at the start or after white space, then letters, digits,
 * {@code _}, {@code -}, {@code /} or emoji, with at least one that is no digit.
 */
final class Tags {
  private static final Pattern TAG =
      Pattern.compile("(?<=^|\\s)#([\\p{L}\\p{M}\\p{N}_/\\-\\p{So}\\u200D\\uFE0F]+)");
  private static final Pattern DIGITS = Pattern.compile("[\\d/]+");

  private Tags() {}

  /** Tags in a text, lower case, without those whose {@code #} stands at an opaque offset. */
  static Set<String> in(String text, BitSet opaque) {
    Set<String> tags = new LinkedHashSet<>();
    if (text.indexOf('#') < 0) {
      return tags;
    }
    Matcher matcher = TAG.matcher(text);
    while (matcher.find()) {
      String tag = normal(matcher.group(1));
      if (!opaque.get(matcher.start()) && !tag.isEmpty()) {
        tags.add(tag);
      }
    }
    return tags;
  }

  /** A tag as compared, counted and shown; empty when it is none. */
  static String normal(String written) {
    String tag = written.strip().toLowerCase(Locale.ROOT);
    int start = tag.startsWith("#") ? 1 : 0;
    int end = tag.length();
    while (end > start && tag.charAt(end - 1) == '/') {
      end--;
    }
    tag = tag.substring(start, end);
    return DIGITS.matcher(tag).matches() ? "" : tag;
  }
}

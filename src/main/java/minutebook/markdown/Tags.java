package minutebook.markdown;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import minutebook.config.Folded;
import minutebook.note.TagName;

/**
 * Tags as Obsidian reads them: {@code #} at the start or after white space, then letters, digits,
 * {@code _}, {@code -}, {@code /} or emoji, with at least one that is no digit.
 */
final class Tags {
  private Tags() {}

  /** Tags in a text, lower case, without those whose {@code #} stands at an opaque offset. */
  static Set<String> in(String text, BitSet opaque) {
    int hash = text.indexOf('#');
    if (hash < 0) {
      return Set.of();
    }
    Set<String> tags = new LinkedHashSet<>();
    while (hash >= 0) {
      int end = end(text, hash + 1);
      String tag = normal(text.substring(hash + 1, end));
      if (!tag.isEmpty() && canBegin(text, hash) && !opaque.get(hash)) {
        tags.add(tag);
      }
      hash = text.indexOf('#', end);
    }
    return tags;
  }

  /** The offset of the {@code #} of a tag that ends at an offset, or -1. */
  static int startOfLast(String text, int end) {
    int start = end;
    while (start > 0 && TagName.isPart(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    int hash = start - 1;
    boolean tag =
        hash >= 0
            && text.charAt(hash) == '#'
            && canBegin(text, hash)
            && !normal(text.substring(start, end)).isEmpty();
    return tag ? hash : -1;
  }

  /** A text without the tags it ends in. */
  static String withoutLast(String text) {
    String rest = text.stripTrailing();
    int hash = startOfLast(rest, rest.length());
    while (hash >= 0) {
      rest = rest.substring(0, hash).stripTrailing();
      hash = startOfLast(rest, rest.length());
    }
    return rest;
  }

  /** A tag as compared, counted and shown; empty when it is none. */
  static String normal(String written) {
    String tag = Folded.of(written);
    int start = tag.startsWith("#") ? 1 : 0;
    int end = tag.length();
    while (end > start && tag.charAt(end - 1) == '/') {
      end--;
    }
    boolean name =
        tag.chars().limit(end).skip(start).anyMatch(c -> c != '/' && (c < '0' || c > '9'));
    return name ? tag.substring(start, end) : "";
  }

  private static boolean canBegin(String text, int hash) {
    return hash == 0 || Character.isWhitespace(text.charAt(hash - 1));
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!TagName.isPart(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}

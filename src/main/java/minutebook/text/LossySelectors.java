package minutebook.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Brings back variation selectors that lost a byte: U+FE0F is EF B8 8F, of which windows-1252 and
 * windows-1254 keep {@code ï¸}.
 *
 * <p>Editors put one behind many emoji (🗓️, ⚠️). Directly behind an emoji those two characters are
 * never meant, so no more is asked for.
 */
final class LossySelectors {
  private static final String STORED = "ï¸";
  private static final String MEANT = "\uFE0F";

  private LossySelectors() {}

  static List<TextEdit> edits(String text) {
    int found = text.indexOf(STORED, 1);
    if (found < 0) {
      return List.of();
    }
    BitSet code = CodeText.in(text);
    List<TextEdit> edits = new ArrayList<>();
    while (found >= 0) {
      int end = found + STORED.length();
      if (Character.isEmoji(text.codePointBefore(found)) && !code.get(found)) {
        edits.add(new TextEdit(found, end, STORED, MEANT, WrongCharset.WINDOWS_1252.charset()));
      }
      found = text.indexOf(STORED, end);
    }
    return edits;
  }
}

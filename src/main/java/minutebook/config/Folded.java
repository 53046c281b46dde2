package minutebook.config;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Text as it is compared where upper and lower case and spacing do not matter. */
public final class Folded {

  /** Latin letters that do not decompose → how the index writes them. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ŋ', "n"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'þ', "th"));

  private Folded() {}

  /**
   * NFC, lower case, white space collapsed to single spaces and trimmed; a typographic apostrophe
   * is a straight one.
   */
  public static String of(String text) {
    String folded = text.strip().toLowerCase(Locale.ROOT);
    if (isPlain(folded)) {
      return folded;
    }
    String normal = Normalizer.normalize(folded, Normalizer.Form.NFC).replace('’', '\'');
    return Blanks.collapsed(normal);
  }

  /**
   * As {@link #of}, and accents of Latin letters do not matter either: {@code "Zoë"} is {@code
   * "zoe"}, {@code "Sørli"} is {@code "sorli"}. In other scripts a mark makes another letter.
   */
  public static String withoutAccents(String text) {
    String folded = of(text);
    if (isPlain(folded)) {
      return folded;
    }
    StringBuilder plain = new StringBuilder(folded.length());
    boolean latin = false;
    for (int c : Normalizer.normalize(folded, Normalizer.Form.NFD).codePoints().toArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        latin = UnicodeScript.of(c) == UnicodeScript.LATIN;
        plain.append(LETTERS.getOrDefault(c, Character.toString(c)));
      } else if (!latin) {
        plain.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c < ' ' || (c == ' ' && space)) {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }
}

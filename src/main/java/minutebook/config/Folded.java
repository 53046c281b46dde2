package minutebook.config;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared where upper and lower case and spacing do not matter. */
public final class Folded {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

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

  /** As {@link #of}, and accents do not matter either: {@code "Zoë"} is {@code "zoe"}. */
  public static String withoutAccents(String text) {
    String folded = of(text);
    if (isPlain(folded)) {
      return folded;
    }
    return ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
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

package minutebook.config;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared where upper and lower case and spacing do not matter. */
public final class Folded {
  private Folded() {}

  /** NFC, lower case, white space collapsed to single spaces and trimmed. */
  public static String of(String text) {
    String folded = text.strip().toLowerCase(Locale.ROOT);
    if (isPlain(folded)) {
      return folded;
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC).replaceAll("\\s+", " ");
  }

  /** As {@link #of}, and accents do not matter either: {@code "Zoë"} is {@code "zoe"}. */
  public static String withoutAccents(String text) {
    String folded = of(text);
    if (isPlain(folded)) {
      return folded;
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
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

package minutebook.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A task emoji as it reads after a charset dropped the bytes it lacks.
 *
 * @param stored what is left, for ⏫ in windows-1252 {@code â«}
 * @param meant the emoji
 * @param rest what must follow on the line where this is a field
 */
record LossyField(String stored, String meant, Pattern rest) {
  /** "Every signifier may be followed by one U+FE0F and zero or more spaces before its value." */
  private static final String GAP = "(?:\\uFE0F|ï¸)?[ \\u00A0]*";

  /** A priority has no value; after it the line ends, or a tag, link, mention or field follows. */
  private static final Pattern PRIORITY =
      Pattern.compile("(?:\\uFE0F|ï¸)?(?:\\s*$|\\s+[#^@\\[(\\x{80}-\\x{10FFFF}])");

  private static final Pattern DATE = Pattern.compile(GAP + "\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern RECURRENCE = Pattern.compile(GAP + "every\\b");
  private static final Pattern ON_COMPLETION = Pattern.compile(GAP + "(?i:keep|delete)\\b");
  private static final Pattern ID = Pattern.compile(GAP + "[a-zA-Z0-9_-]");

  /** Every signifier of the Tasks emoji format. */
  private record Signifier(String emoji, Pattern rest) {}

  private static final List<Signifier> SIGNIFIERS =
      List.of(
          new Signifier("📅", DATE),
          new Signifier("📆", DATE),
          new Signifier("🗓", DATE),
          new Signifier("⏳", DATE),
          new Signifier("⌛", DATE),
          new Signifier("🛫", DATE),
          new Signifier("➕", DATE),
          new Signifier("✅", DATE),
          new Signifier("❌", DATE),
          new Signifier("🔺", PRIORITY),
          new Signifier("⏫", PRIORITY),
          new Signifier("🔼", PRIORITY),
          new Signifier("🔽", PRIORITY),
          new Signifier("⏬", PRIORITY),
          new Signifier("🔁", RECURRENCE),
          new Signifier("🏁", ON_COMPLETION),
          new Signifier("🆔", ID),
          new Signifier("⛔", ID));

  /** The fields that lose a byte in this charset. */
  static List<LossyField> allIn(WrongCharset charset) {
    return SIGNIFIERS.stream()
        .filter(signifier -> loses(signifier.emoji(), charset))
        .map(
            signifier ->
                new LossyField(
                    damaged(signifier.emoji(), charset), signifier.emoji(), signifier.rest()))
        .toList();
  }

  private static boolean loses(String emoji, WrongCharset charset) {
    return damaged(emoji, charset).length() < emoji.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String damaged(String emoji, WrongCharset charset) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    for (byte b : emoji.getBytes(StandardCharsets.UTF_8)) {
      if (!charset.lacks(b)) {
        kept.write(b);
      }
    }
    return charset.decode(kept.toByteArray());
  }
}

package minutebook.markdown;

/** The name a block can be linked by: {@code ^letters-digits-hyphens} at the end of its text. */
final class BlockId {
  private BlockId() {}

  /** The text without its name. */
  static String strip(String text) {
    int mark = text.lastIndexOf('^');
    if (mark < 0 || mark == text.length() - 1 || (mark > 0 && text.charAt(mark - 1) != ' ')) {
      return text;
    }
    for (int i = mark + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || (!Character.isLetterOrDigit(c) && c != '-')) {
        return text;
      }
    }
    return text.substring(0, mark).stripTrailing();
  }
}

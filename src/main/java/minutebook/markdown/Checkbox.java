package minutebook.markdown;

import java.util.Optional;

/**
 * The box that makes a list item a task: exactly one code point between brackets, as the Obsidian
 * Tasks plugin has it; no space need follow.
 *
 * @param symbol what stands in the box
 * @param length in characters, with the brackets
 */
record Checkbox(String symbol, int length) {

  /** The box a list item begins with. {@code [1](page)} is a link, not a box. */
  static Optional<Checkbox> at(CharSequence text) {
    if (text.length() < 3 || text.charAt(0) != '[') {
      return Optional.empty();
    }
    int symbol = Character.codePointAt(text, 1);
    int close = 1 + Character.charCount(symbol);
    boolean closes = close < text.length() && text.charAt(close) == ']';
    boolean link = close + 1 < text.length() && text.charAt(close + 1) == '(';
    return closes && !link && !Character.isISOControl(symbol)
        ? Optional.of(new Checkbox(Character.toString(symbol), close + 1))
        : Optional.empty();
  }
}

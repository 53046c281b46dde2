package minutebook.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Anything at all that can be typed or sent: queries of the documentation with characters or tokens
 * deleted, inserted, swapped and repeated, any Unicode, what nests deeply and what is long.
 */
public final class RandomText {
  private static final List<String> VALID = QueryLanguageDocument.read().examples();
  private static final List<String> NESTING =
      List.of(
          "(", "-(", "(a OR ", "item:(", "section:((", "tag:(", "NOT (", "[a:", "\"", "[[", "/(");
  private static final List<String> SIGNS =
      List.of(
          "\"", "(", ")", "[", "]", "[[", "]]", "-", "#", ":", ",", "/", "\\", "*", "?", "~", "~2",
          "OR", "NOT", "AND", ">", "..", "=", "@me", " ", "\u00a0", "\u0000", "\n", "\ud83d",
          "\ude80", "\u200d", "\u202e", "e\u0301", "🚀", "İ", "ß", "会議", "ﬁ");
  private static final int LONGEST = 6_000;
  private static final int MOST_LEVELS = 80;

  private final Random random;
  private final RandomQuery pieces;

  public RandomText(long seed) {
    random = new Random(seed);
    pieces = new RandomQuery(seed);
  }

  public String next() {
    int kind = random.nextInt(400);
    if (kind == 0) {
      return longText();
    }
    if (kind < 20) {
      return nested();
    }
    if (kind < 80) {
      return anyCharacters(random.nextInt(40));
    }
    return kind < 120 ? pieces.next() : mutated();
  }

  private String anyCharacters(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x80));
        case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        default -> text.append(oneOf(SIGNS));
      }
    }
    return text.toString();
  }

  private String longText() {
    StringBuilder text = new StringBuilder();
    String repeated = random.nextBoolean() ? mutated() + " " : anyCharacters(3) + "x";
    while (text.length() < LONGEST) {
      text.append(random.nextInt(10) == 0 ? mutated() : repeated);
    }
    return text.toString();
  }

  private String nested() {
    int levels = random.nextInt(MOST_LEVELS);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append(oneOf(NESTING));
    }
    text.append(oneOf(VALID));
    text.repeat(")", random.nextInt(levels + 2));
    return text.toString();
  }

  private String mutated() {
    StringBuilder text = new StringBuilder(oneOf(VALID));
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append(' ').append(oneOf(VALID));
    }
    for (int i = random.nextInt(6); i > 0 && !text.isEmpty(); i--) {
      if (random.nextInt(3) == 0) {
        changeTokens(text);
      } else {
        changeCharacter(text);
      }
    }
    return text.toString();
  }

  private void changeCharacter(StringBuilder text) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(4)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, oneOf(SIGNS));
      case 2 -> text.insert(at, String.valueOf(text.charAt(at)).repeat(1 + random.nextInt(3)));
      default -> swap(text, at, random.nextInt(text.length()));
    }
  }

  private static void swap(StringBuilder text, int one, int other) {
    char kept = text.charAt(one);
    text.setCharAt(one, text.charAt(other));
    text.setCharAt(other, kept);
  }

  private void changeTokens(StringBuilder text) {
    List<String> tokens = new ArrayList<>(Arrays.asList(text.toString().split(" ", -1)));
    int at = random.nextInt(tokens.size());
    switch (random.nextInt(4)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, oneOf(SIGNS));
      case 2 -> tokens.add(at, tokens.get(at));
      default -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
    }
    text.setLength(0);
    text.append(String.join(" ", tokens));
  }

  private String oneOf(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}

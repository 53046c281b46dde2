package minutebook.query;

import java.util.Locale;

/** What is wrong with a regular expression, and what to write. */
final class RegexMessages {
  private RegexMessages() {}

  static Mistake tooLong() {
    return searched(
        "It is longer than %d characters".formatted(Limits.REGEX_LENGTH), "Write a shorter one");
  }

  static Mistake tooLarge() {
    return searched(
        "Its repetitions make it longer than %,d characters".formatted(Limits.REGEX_STATES),
        "Repeat less, or write * or +");
  }

  static Mistake emptyPart() {
    return searched("A part of it is empty", "Write (a|b)? where something may be missing");
  }

  static Mistake repeatedTwice() {
    return searched("It repeats a repetition", "Write one of ? * + {2,3} after a part");
  }

  static Mistake repetition() {
    return searched("It has braces that do not say how often", "Write {2}, {2,} or {2,3}");
  }

  static Mistake nothingToRepeat(char sign) {
    return searched(
        "There is nothing before its %c to repeat".formatted(sign),
        "Write \\%c for the sign itself".formatted(sign));
  }

  static Mistake unclosed(char open, char close) {
    return searched(
        "It has a %c without %c".formatted(open, close),
        "Write \\%c for the sign itself".formatted(open));
  }

  static Mistake unopened(char sign) {
    return searched(
        "It has a %c that means nothing there".formatted(sign),
        "Write \\%c for the sign itself".formatted(sign));
  }

  static Mistake anchor(char sign, RegexSyntax.Over over) {
    return searched(
        switch (over) {
          case WORDS -> "It has a %c inside, and always matches a whole word".formatted(sign);
          case PATHS -> "It has a %c inside, which means an end of the path".formatted(sign);
        },
        "Leave it out, or write \\%c for the sign itself".formatted(sign));
  }

  static Mistake specialGroup() {
    return searched(
        "Groups that begin with (? are not supported", "Write ( ) around what belongs together");
  }

  static Mistake range() {
    return searched(
        "It has a range that does not end after it begins", "Write [a-z], or \\- for the sign");
  }

  static Mistake escape(int letter, RegexSyntax.Over over) {
    String sign = Character.toString(letter);
    boolean ofWords = over == RegexSyntax.Over.WORDS;
    return searched(
        "\\%s is not supported".formatted(sign),
        switch (ofWords ? sign.toLowerCase(Locale.ROOT) : sign) {
          case "d" -> "Write " + (sign.equals("d") ? "[0-9]" : "[^0-9]");
          case "w" -> "Write " + (sign.equals("w") ? "[a-z0-9]" : "[^a-z0-9]");
          case "s" -> "Leave it out: a word has no blanks";
          case "b" -> "Leave it out" + (ofWords ? ": a whole word is matched" : "");
          case "p" -> "Name the letters, such as [a-z]";
          default -> "Leave out the \\, or repeat what it stands for";
        });
  }

  private static Mistake searched(String what, String mend) {
    return new Mistake(what, "this regular expression was searched as words", mend + ".");
  }
}

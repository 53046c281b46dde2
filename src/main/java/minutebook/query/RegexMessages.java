package minutebook.query;

import java.util.Locale;

/** What is wrong with a regular expression, and what to write. */
final class RegexMessages {
  private RegexMessages() {}

  static String tooLong() {
    return searched(
        "It is longer than %d characters".formatted(Limits.REGEX_LENGTH), "Write a shorter one");
  }

  static String tooLarge() {
    return searched(
        "Its repetitions make it longer than %,d characters".formatted(Limits.REGEX_STATES),
        "Repeat less, or write * or +");
  }

  static String emptyPart() {
    return searched("A part of it is empty", "Write (a|b)? where something may be missing");
  }

  static String repeatedTwice() {
    return searched("It repeats a repetition", "Write one of ? * + {2,3} after a part");
  }

  static String repetition() {
    return searched("It has braces that do not say how often", "Write {2}, {2,} or {2,3}");
  }

  static String nothingToRepeat(char sign) {
    return searched(
        "There is nothing before its %c to repeat".formatted(sign),
        "Write \\%c for the sign itself".formatted(sign));
  }

  static String unclosed(char open, char close) {
    return searched(
        "It has a %c without %c".formatted(open, close),
        "Write \\%c for the sign itself".formatted(open));
  }

  static String unopened(char sign) {
    return searched(
        "It has a %c that means nothing there".formatted(sign),
        "Write \\%c for the sign itself".formatted(sign));
  }

  static String anchor(char sign, RegexSyntax.Over over) {
    return searched(
        switch (over) {
          case WORDS -> "It has a %c inside, and always matches a whole word".formatted(sign);
          case PATHS -> "It has a %c inside, which means an end of the path".formatted(sign);
        },
        "Leave it out, or write \\%c for the sign itself".formatted(sign));
  }

  static String specialGroup() {
    return searched(
        "Groups that begin with (? are not supported", "Write ( ) around what belongs together");
  }

  static String range() {
    return searched(
        "It has a range that does not end after it begins", "Write [a-z], or \\- for the sign");
  }

  static String escape(int letter, RegexSyntax.Over over) {
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

  private static String searched(String what, String mend) {
    return what + ", so this regular expression was searched as words. " + mend + ".";
  }
}

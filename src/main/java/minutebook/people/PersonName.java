package minutebook.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.Blanks;
import minutebook.config.Folded;
import minutebook.config.PeopleRules;
import minutebook.note.NoteName;

/** Names as notes write them, without what is no part of the name. */
public final class PersonName {
  private static final int MAX_LENGTH = 80;
  private static final Pattern PARENTHESES = Pattern.compile(" ?\\([^()]*\\)");
  private static final Pattern NICKNAME = Pattern.compile("[\"“”]([^\"“”]{1,40})[\"“”]");
  private static final String NO_BEGINNING = " ,;:\"'“”*_)@";
  private static final String NO_END = " ,;:\"“”*_)";

  private PersonName() {}

  /**
   * The name in what was written: {@code Ravi (unknown last name)} is Ravi, {@code Unknown
   * participant (called "Molly" in transcript)} is Molly, {@code Unknown participant} is nobody,
   * {@code People/Ana Silva} is Ana Silva, and so is {@code "Silva, Ana" <ana@example.com>}.
   */
  public static Optional<String> clean(String written, PeopleRules rules) {
    String name = isPlain(written) ? written : withoutAdditions(written);
    int space = name.indexOf(' ');
    if (rules.nobody().contains(Folded.of(space < 0 ? name : name.substring(0, space)))) {
      name = nickname(written);
    }
    return name.isEmpty() || name.length() > MAX_LENGTH ? Optional.empty() : Optional.of(name);
  }

  private static String withoutAdditions(String written) {
    String path = withoutAddress(Blanks.collapsed(written));
    String name = PARENTHESES.matcher(NoteName.of(path)).replaceAll("");
    int unclosed = name.indexOf('(');
    return Blanks.collapsed(withoutEdges(unclosed < 0 ? name : name.substring(0, unclosed)));
  }

  private static String withoutEdges(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && NO_BEGINNING.indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && NO_END.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end);
  }

  /** A name as in the head of a mail, or the address when there is no name. */
  private static String withoutAddress(String written) {
    int open = written.indexOf('<');
    int end = open < 0 ? -1 : written.indexOf('>', open);
    if (end < 0 || written.indexOf('@', open) < 0) {
      return written;
    }
    String name = written.substring(0, open).replace("\"", "").strip();
    return name.isEmpty() ? written.substring(open + 1, end) : givenNameFirst(name);
  }

  /** With a comma after the family name, which is one word or begins with one such as "da". */
  private static String givenNameFirst(String name) {
    int comma = name.indexOf(',');
    if (comma <= 0 || comma != name.lastIndexOf(',')) {
      return name;
    }
    String family = name.substring(0, comma);
    boolean turned = family.indexOf(' ') < 0 || Character.isLowerCase(family.charAt(0));
    return turned ? name.substring(comma + 1).strip() + " " + family : name;
  }

  private static String nickname(String written) {
    Matcher nickname = NICKNAME.matcher(written);
    return nickname.find() ? Blanks.collapsed(nickname.group(1)) : "";
  }

  /** Whether it holds letters and single spaces between them only, as most names do. */
  private static boolean isPlain(String written) {
    boolean letter = false;
    for (int i = 0; i < written.length(); i++) {
      boolean before = letter;
      letter = Character.isLetter(written.charAt(i));
      if (!letter && !(before && written.charAt(i) == ' ')) {
        return false;
      }
    }
    return letter;
  }
}

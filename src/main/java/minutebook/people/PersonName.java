package minutebook.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.Folded;
import minutebook.config.PeopleRules;

/** Names as notes write them, without what is no part of the name. */
public final class PersonName {
  private static final int MAX_LENGTH = 80;
  private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern NICKNAME = Pattern.compile("[\"“”]([^\"“”]{1,40})[\"“”]");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:\"'“”*_]+|[\\s,;:\"“”*_]+$");

  private PersonName() {}

  /**
   * The name in what was written: {@code Ravi (unknown last name)} is Ravi, {@code Unknown
   * participant (called "Molly" in transcript)} is Molly, {@code Unknown participant} is nobody.
   */
  public static Optional<String> clean(String written, PeopleRules rules) {
    String name = EDGES.matcher(PARENTHESES.matcher(written).replaceAll("")).replaceAll("");
    name = name.replaceAll("\\s+", " ");
    String first = Folded.of(name).split(" ", 2)[0];
    if (rules.nobody().contains(first)) {
      Matcher nickname = NICKNAME.matcher(written);
      name = nickname.find() ? nickname.group(1).strip() : "";
    }
    return name.isEmpty() || name.length() > MAX_LENGTH || name.indexOf('(') >= 0
        ? Optional.empty()
        : Optional.of(name);
  }
}

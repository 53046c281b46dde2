package minutebook.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Blanks;
import minutebook.config.PeopleRules;

/**
 * The first names by which one note can mean its participants. Such a name is one participant's and
 * of nobody else the note names, no ordinary word, and nowhere in the note written as one.
 */
public final class FirstNames {
  private static final String OPENING = "([\"'“‘";
  private static final String JOINED = "@_-/";

  private static final String NOBODY = "";

  /** Folded first name → the participant, or nobody. */
  private final Map<String, String> bearers = new HashMap<>();

  /**
   * Prepares them.
   *
   * @param participants canonical names
   */
  public FirstNames(Collection<String> participants, PersonDirectory directory) {
    for (String person : participants) {
      String first = firstWord(person);
      if (isName(first, person, directory.rules())) {
        String before = bearers.putIfAbsent(first, person);
        if (before != null && !before.equals(person)) {
          bearers.put(first, NOBODY);
        }
      }
    }
  }

  private static String firstWord(String person) {
    List<String> words = NameText.words(person);
    return words.isEmpty() ? "" : words.getFirst();
  }

  private static boolean isName(String first, String person, PeopleRules rules) {
    boolean abbreviated = person.startsWith(".", first.length());
    return first.length() > 1
        && !abbreviated
        && !rules.ordinaryWords().contains(first)
        && !rules.ownerSpellings().contains(first);
  }

  /** The words to look for, folded. */
  public Set<String> words() {
    return bearers.keySet();
  }

  /** Takes account of a person the note names, who may have the same first name. */
  public void alsoNamed(String person) {
    bearers.computeIfPresent(
        firstWord(person),
        (first, bearer) -> mayBe(NameText.words(person), first, bearer) ? bearer : NOBODY);
  }

  /** Whether a name is nothing but a first name, or the bearer's written otherwise. */
  private static boolean mayBe(List<String> name, String first, String bearer) {
    return name.equals(List.of(first)) || name.equals(NameText.words(bearer));
  }

  /** Takes account of the note's text: a word that also stands there in lower case is no name. */
  public void alsoWritten(String text) {
    bearers.replaceAll((first, bearer) -> standsInLowerCase(bearer, text) ? NOBODY : bearer);
  }

  private static boolean standsInLowerCase(String bearer, String text) {
    int end = bearer.indexOf(' ');
    String first = end < 0 ? bearer : bearer.substring(0, end);
    String lower = first.toLowerCase(Locale.ROOT);
    return !lower.equals(first) && standsIn(text, lower);
  }

  private static boolean standsIn(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (begins(text, at) && ends(text, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text, int at) {
    return at == 0 || Blanks.is(text.charAt(at - 1)) || OPENING.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** An address such as {@code ana.silva@example.com} says nothing. */
  private static boolean ends(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    return next == '.'
        ? end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1))
        : !Character.isLetterOrDigit(next) && JOINED.indexOf(next) < 0;
  }

  /** The participant a first name means, if it means one. */
  public Optional<String> person(String firstName) {
    return Optional.ofNullable(bearers.get(firstName)).filter(bearer -> !bearer.isEmpty());
  }
}

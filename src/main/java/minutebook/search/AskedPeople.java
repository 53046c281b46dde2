package minutebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.config.PeopleRules;
import minutebook.people.PersonDirectory;

/**
 * Finds people in a question: by a full name, an alias, or a first name that is no word and only
 * one person's. Who may be meant by several is nobody.
 */
final class AskedPeople {
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST = 3;

  /** Words of a spelling, or a first name → the people it may mean. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private final PeopleRules rules;
  private final boolean knowsOwner;

  AskedPeople(PersonDirectory people) {
    rules = people.rules();
    knowsOwner = people.person("me").isPresent();
    for (String person : people.all()) {
      add(firstWord(person), person);
      people.spellings(person).forEach(spelling -> add(words(spelling), person));
    }
    rules.ownerSpellings().forEach(names::remove);
  }

  private void add(String name, String person) {
    names.computeIfAbsent(name, unused -> new HashSet<>()).add(person);
  }

  private static String words(String spelling) {
    return Arrays.stream(spelling.split(" ", -1))
        .map(word -> AskedParts.word(word).text())
        .collect(Collectors.joining(" "));
  }

  private static String firstWord(String person) {
    String words = words(person);
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  /** Whether {@code @me} is somebody. */
  boolean knowsOwner() {
    return knowsOwner;
  }

  /** Whether a word is somebody's first or only name, if it is a name at all. */
  boolean mayName(AskedPart.Word word) {
    return word.capital() && names.containsKey(word.text());
  }

  /** The same parts, the words that name a person as one part. */
  List<AskedPart> in(List<AskedPart> parts, Set<String> commonWords) {
    List<AskedPart> found = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int end = Math.min(parts.size(), at + MOST_WORDS);
      Optional<AskedPart> name = name(parts.subList(at, end), commonWords);
      while (name.isEmpty() && end > at + 1) {
        end--;
        name = name(parts.subList(at, end), commonWords);
      }
      found.add(name.orElse(parts.get(at)));
      at = end;
    }
    return found;
  }

  private Optional<AskedPart> name(List<AskedPart> parts, Set<String> commonWords) {
    List<String> texts = new ArrayList<>();
    boolean possessive = false;
    for (AskedPart part : parts) {
      if (possessive || !(part instanceof AskedPart.Word word)) {
        return Optional.empty();
      }
      texts.add(word.text());
      possessive = word.possessive();
    }
    Set<String> people = names.getOrDefault(String.join(" ", texts), Set.of());
    if (people.size() != 1) {
      return Optional.empty();
    }
    String person = people.iterator().next();
    return texts.size() > 1 || isName((AskedPart.Word) parts.getFirst(), person, commonWords)
        ? Optional.of(new AskedPart.Name(person, possessive))
        : Optional.empty();
  }

  /** Whether one word alone is surely a name. */
  private boolean isName(AskedPart.Word word, String person, Set<String> commonWords) {
    boolean capitals = word.typed().chars().allMatch(Character::isUpperCase);
    boolean onlyName = person.indexOf(' ') < 0;
    return !rules.ordinaryWords().contains(word.text())
        && !commonWords.contains(word.text())
        && (word.text().length() >= SHORTEST || capitals)
        && (word.capital() || !onlyName);
  }
}

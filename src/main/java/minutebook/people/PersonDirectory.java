package minutebook.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import minutebook.config.Folded;
import minutebook.config.PeopleRules;

/**
 * Every spelling that is known to be a person, and who that is. Spellings that differ only in case
 * and spacing are one name, shown as it is most often written.
 */
public final class PersonDirectory {
  /** Folded spelling → canonical name. */
  private final Map<String, String> names;

  /** Folded spellings that are known otherwise than by an assignment. */
  private final Set<String> certain;

  /** Canonical name → its folded spellings, sorted. */
  private final Map<String, List<String>> spellings = new HashMap<>();

  private final PeopleRules rules;

  private PersonDirectory(Map<String, String> names, Set<String> certain, PeopleRules rules) {
    this.names = names;
    this.certain = certain;
    this.rules = rules;
    new TreeMap<>(names)
        .forEach(
            (spelling, name) ->
                spellings.computeIfAbsent(name, unused -> new ArrayList<>()).add(spelling));
  }

  /**
   * Aliases of the configuration win over those of person pages, and these over plain names. What
   * is written after {@code @} is a name when nothing better known begins it.
   */
  public static PersonDirectory of(NameCounts counts, PeopleRules rules) {
    Map<String, String> names = new HashMap<>(mostFrequent(counts.known()));
    Map<String, String> configured = configured(rules);
    names.putAll(configured);
    Map<String, String> given = new HashMap<>();
    counts
        .aliasNames()
        .forEach((alias, name) -> given.put(Folded.of(alias), canonical(names, name)));
    given.keySet().removeAll(configured.keySet());
    names.putAll(given);

    Set<String> certain = Set.copyOf(names.keySet());
    mostFrequent(counts.assigned())
        .forEach(
            (spelling, name) -> {
              boolean owner = rules.owner().isPresent() && rules.beginsWithOwner(spelling);
              if (!owner && beginning(spelling, certain).isEmpty()) {
                names.put(spelling, name);
              }
            });
    return new PersonDirectory(names, certain, rules);
  }

  /** Folded spelling → canonical name, as the configuration has it. */
  private static Map<String, String> configured(PeopleRules rules) {
    Map<String, String> names = new HashMap<>();
    rules.aliases().keySet().forEach(name -> names.put(Folded.of(name), name));
    rules.owner().ifPresent(owner -> names.put(Folded.of(owner), owner));
    rules
        .aliases()
        .forEach((name, aliases) -> aliases.forEach(alias -> names.put(Folded.of(alias), name)));
    rules
        .owner()
        .ifPresent(
            owner -> {
              String name = canonical(names, owner);
              rules.ownerSpellings().forEach(word -> names.put(word, name));
            });
    return names;
  }

  private static String canonical(Map<String, String> names, String name) {
    return names.getOrDefault(Folded.of(name), name);
  }

  /** Folded name → its most frequent spelling, the first by code points among equals. */
  private static Map<String, String> mostFrequent(Map<String, Integer> counts) {
    Map<String, String> spellings = new HashMap<>();
    new TreeMap<>(counts)
        .forEach(
            (name, count) ->
                spellings.merge(
                    Folded.of(name),
                    name,
                    (before, other) -> count > counts.getOrDefault(before, 0) ? other : before));
    return spellings;
  }

  /** The canonical name of a spelling, if it is known to be a person. */
  public Optional<String> person(String spelling) {
    return Optional.ofNullable(names.get(Folded.of(spelling)));
  }

  /**
   * Who is meant after {@code @}: the longest known name of several words that begins there, else
   * the whole. {@code Ana Silva Review} is Ana Silva when she is known; {@code Ravi Patel} is not a
   * known Ravi, who may be another one; {@code Unknown} is nobody; {@code Myself Review} is the
   * owner.
   */
  public Optional<String> assignee(String written) {
    if (rules.owner().isPresent() && rules.beginsWithOwner(written)) {
      return rules.owner().map(owner -> canonical(names, owner));
    }
    Optional<String> known = beginning(Folded.of(written), certain);
    return known.isPresent()
        ? person(known.get())
        : PersonName.clean(written, rules).map(name -> person(name).orElse(name));
  }

  /** The longest spelling of several words that begins a folded text, or that is the whole. */
  private static Optional<String> beginning(String text, Set<String> spellings) {
    int firstWord = text.indexOf(' ');
    for (int end = text.length(); end > firstWord; end = text.lastIndexOf(' ', end - 1)) {
      String beginning = text.substring(0, end);
      if (spellings.contains(beginning)) {
        return Optional.of(beginning);
      }
    }
    return Optional.empty();
  }

  /**
   * Folded spellings that mean someone here and nobody, or someone else, there; the names they
   * mean, since these have other aliases now; and the words at which they begin in plain text.
   */
  public Set<String> differences(PersonDirectory other) {
    Set<String> different = new HashSet<>();
    for (PersonDirectory one : List.of(this, other)) {
      for (String spelling : one.names.keySet()) {
        boolean same =
            Objects.equals(names.get(spelling), other.names.get(spelling))
                && certain.contains(spelling) == other.certain.contains(spelling);
        if (!same) {
          different.add(spelling);
          NameFinder.beginning(spelling).ifPresent(different::add);
          different.add(Folded.of(names.getOrDefault(spelling, spelling)));
          different.add(Folded.of(other.names.getOrDefault(spelling, spelling)));
        }
      }
    }
    return different;
  }

  /**
   * Canonical names with a spelling that has all the words given, in any order; accents do not
   * matter. {@code @me} is the owner.
   */
  public Collection<String> named(String words) {
    String plain = words.startsWith("@") ? words.substring(1) : words;
    List<String> wanted = Arrays.asList(Folded.withoutAccents(plain).split(" "));
    Set<String> found = new TreeSet<>();
    names.forEach(
        (spelling, name) -> {
          if (wordsOf(spelling).containsAll(wanted)) {
            found.add(name);
          }
        });
    return found;
  }

  /** Folded spellings of a canonical name, sorted; its own is one of them. */
  public Collection<String> spellings(String name) {
    return spellings.getOrDefault(name, List.of());
  }

  /** Folded spelling → canonical name. */
  Map<String, String> names() {
    return names;
  }

  /** Whether a word means the owner, and nobody knows who that is. */
  public boolean lacksOwner(String word) {
    return rules.owner().isEmpty() && rules.meansOwner(word);
  }

  public PeopleRules rules() {
    return rules;
  }

  /** All canonical names, sorted. */
  public Collection<String> all() {
    return new TreeSet<>(spellings.keySet());
  }

  private static Set<String> wordsOf(String spelling) {
    return new HashSet<>(Arrays.asList(Folded.withoutAccents(spelling).split(" ")));
  }
}

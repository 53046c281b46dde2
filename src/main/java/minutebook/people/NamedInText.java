package minutebook.people;

import java.util.Set;

/**
 * What the plain text of one item says of people.
 *
 * @param people canonical names of those whose full name, or an alias of two words or more, stands
 *     there
 * @param alone the first names asked for that stand there as no part of a longer name, folded
 * @param beginnings two words at which a name could begin, folded; when such a name becomes known
 *     or unknown, the text says something else
 */
public record NamedInText(Set<String> people, Set<String> alone, Set<String> beginnings) {}

package minutebook.insight;

import java.util.List;
import minutebook.search.LikelyPeople;

/**
 * The people of a vault.
 *
 * @param total how many there are
 * @param people the first of them, whoever was met most often first
 * @param duplicates names that are probably one person's
 */
public record PeopleDirectory(int total, List<PersonEntry> people, LikelyPeople duplicates) {
  public PeopleDirectory {
    people = List.copyOf(people);
  }
}

package minutebook.insight;

import java.time.YearMonth;
import java.util.List;
import minutebook.search.Searcher.Counted;

/**
 * What happened in a month.
 *
 * @param meetings in order of time
 * @param people who took part in them, whoever did so most often first
 * @param decisions in order of time; one that is said again in the month is one
 * @param raised tasks that no earlier note has
 * @param closed tasks done or cancelled in the month, or so in one of its notes without a date
 * @param newTags tags that no earlier note has, sorted
 * @param newTopics items of topics that no earlier note has
 */
public record MonthDigest(
    YearMonth month,
    Brief.Notes meetings,
    List<Counted> people,
    ItemGroup decisions,
    ItemGroup raised,
    ItemGroup closed,
    List<String> newTags,
    ItemGroup newTopics) {
  public MonthDigest {
    people = List.copyOf(people);
    newTags = List.copyOf(newTags);
  }
}

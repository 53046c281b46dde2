package minutebook.insight;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.search.FacetRequest;
import minutebook.search.FacetValue;
import minutebook.search.LikelyPeople;
import minutebook.search.SearchRequest;
import minutebook.search.SearchState;
import minutebook.search.Searcher.Counted;
import minutebook.search.Unit;

/** Lists the people of a vault. */
final class PeopleLists {
  private static final int EVERYBODY = 1_000_000;

  private final SearchState state;

  PeopleLists(SearchState state) {
    this.state = state;
  }

  /**
   * Those with all of some words in a name or an alias; without words everybody.
   *
   * @param most people that are shown
   */
  PeopleDirectory list(String words, int most, LikelyPeople duplicates) throws IOException {
    Collection<String> names = words.isBlank() ? state.people().all() : state.people().named(words);
    SearchRequest past =
        SearchRequest.of("").among("is:meeting until:" + state.today()).unit(Unit.NOTE).build();
    Map<String, Long> meetings =
        state.counts(past, Fields.PARTICIPANT).stream()
            .collect(Collectors.toMap(Counted::value, Counted::count));
    Map<String, LocalDate> lastMet = state.lastDays(past, Fields.PARTICIPANT);
    Map<String, Long> tasks = counts(ItemLists.OPEN_TASKS, Unit.ITEM, Dimension.ASSIGNEE);
    Map<String, Long> notes = counts("", Unit.NOTE, Dimension.PERSON);
    Aliases aliases = Aliases.in(state.people(), state.names());
    Comparator<String> mostMet =
        Comparator.comparing((String name) -> meetings.getOrDefault(name, 0L))
            .thenComparing(name -> notes.getOrDefault(name, 0L))
            .reversed()
            .thenComparing(Comparator.naturalOrder());
    List<PersonEntry> people = new ArrayList<>();
    for (String name : names.stream().sorted(mostMet).limit(most).toList()) {
      people.add(
          new PersonEntry(
              name,
              aliases.of(name),
              notes.getOrDefault(name, 0L),
              meetings.getOrDefault(name, 0L),
              tasks.getOrDefault(name, 0L),
              lastMet.get(name)));
    }
    return new PeopleDirectory(names.size(), people, duplicates);
  }

  /** What notes say again is counted once, as briefs list it. */
  private Map<String, Long> counts(String among, Unit unit, Dimension dimension)
      throws IOException {
    SearchRequest request =
        SearchRequest.of("")
            .among(among)
            .unit(unit)
            .latest(unit == Unit.ITEM)
            .page(0, 0)
            .facets(List.of(new FacetRequest(dimension, EVERYBODY)))
            .build();
    return state.run(request).answer().counts(dimension).values().stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }
}

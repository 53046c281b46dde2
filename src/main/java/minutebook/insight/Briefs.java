package minutebook.insight;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.ProfileRules;
import minutebook.insight.Brief.Meetings;
import minutebook.insight.Brief.Notes;
import minutebook.note.NoteCard;
import minutebook.query.Qualifier;
import minutebook.query.Wording;
import minutebook.search.FacetRequest;
import minutebook.search.Hit;
import minutebook.search.Order;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.search.SearchState;
import minutebook.search.Searcher.Counted;
import minutebook.search.Searcher.StoredNote;
import minutebook.search.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the brief on a person. */
final class Briefs {
  private static final Comparator<Counted> MOST_FIRST =
      Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::value);
  private static final int MONTHS = 240;
  private static final int OTHERS = 10;
  private static final int TAGS = 15;

  private final SearchState state;
  private final ItemLists lists;
  private final ProfileRules rules;
  private final int most;

  /**
   * Prepares them.
   *
   * @param most items of each kind that are shown
   */
  Briefs(SearchState state, ProfileRules rules, int most) throws IOException {
    this.state = state;
    this.lists = new ItemLists(state);
    this.rules = rules;
    this.most = most;
  }

  /**
   * The brief on one person.
   *
   * @param asked from when on decisions are looked at; empty is the last meeting
   */
  Brief of(String person, Optional<LocalDate> asked) throws IOException {
    String about = Wording.exactly(Qualifier.ABOUT, person);
    String involved = Wording.exactly(Qualifier.PERSON, person);
    String took = Wording.exactly(Qualifier.PARTICIPANT, person) + " is:meeting";
    String mentioned = Wording.exactly(Qualifier.MENTIONED, person);
    String owner = Wording.exactly(Qualifier.ASSIGNEE, person);
    Optional<StoredNote> page = page(about);
    Meetings meetings = meetings(took);
    @Nullable LocalDate since = asked.or(() -> meetings.last().map(NoteCard::date)).orElse(null);
    String later = since == null ? "" : " since:" + since;
    return new Brief(
        person,
        Aliases.in(state.people(), state.names()).of(person),
        new ProfileReader(state, rules).of(person, page),
        page.map(StoredNote::card),
        meetings,
        together(person, took),
        lists.list(ItemLists.OPEN_TASKS + " " + owner, Order.URGENCY, most),
        lists.list(
            ItemLists.OPEN_TASKS + " " + took + " has:assignee -" + owner, Order.URGENCY, most),
        since,
        lists.list("section:decision " + involved + later, Order.DATE_DESC, most),
        facts(about, mentioned),
        lists.list("section:topic " + about, Order.DATE_DESC, most),
        tags(involved),
        notes(involved));
  }

  /** The page that is the person's by its shape comes before one by its properties. */
  private Optional<StoredNote> page(String about) throws IOException {
    for (String shape : List.of(" is:person-page", "")) {
      List<Hit> found = notes(about + shape, Order.TITLE, 1).answer().hits();
      if (!found.isEmpty()) {
        return state.note(found.getFirst().note().path());
      }
    }
    return Optional.empty();
  }

  private Meetings meetings(String took) throws IOException {
    String past = took + " until:" + state.today();
    SearchResult latest =
        state.run(
            request(past, Order.DATE_DESC, 1)
                .facets(List.of(new FacetRequest(Dimension.DATE, MONTHS)))
                .build());
    List<Hit> earliest = notes(past, Order.DATE_ASC, 1).answer().hits();
    return new Meetings(
        latest.answer().total(),
        first(earliest),
        first(latest.answer().hits()),
        Months.of(latest.answer()));
  }

  private static Optional<NoteCard> first(List<Hit> hits) {
    return hits.stream().findFirst().map(Hit::note);
  }

  private List<Counted> together(String person, String took) throws IOException {
    return state.counts(request(took, Order.DATE_DESC, 0).build(), Fields.PARTICIPANT).stream()
        .filter(other -> !other.value().equals(person))
        .sorted(MOST_FIRST)
        .limit(OTHERS)
        .toList();
  }

  private ItemGroup facts(String about, String mentioned) throws IOException {
    ItemGroup own = lists.list("section:fact " + about, Order.DATE_DESC, most);
    ItemGroup others =
        lists.list(
            "section:fact " + mentioned + " -" + about, Order.DATE_DESC, most - own.items().size());
    List<ListedItem> facts = new ArrayList<>(own.items());
    facts.addAll(others.items());
    return new ItemGroup(null, own.total() + others.total(), false, facts);
  }

  /** Of nested tags those that nothing stands under. */
  private List<Counted> tags(String involved) throws IOException {
    SearchRequest counting =
        request(involved, Order.DATE_DESC, 0)
            .facets(List.of(new FacetRequest(Dimension.TAG, TAGS)))
            .build();
    return state
        .run(counting)
        .answer()
        .counts(Dimension.TAG)
        .mostPrecise()
        .map(value -> new Counted(value.value(), value.count()))
        .sorted(MOST_FIRST)
        .limit(TAGS)
        .toList();
  }

  private Notes notes(String involved) throws IOException {
    SearchResult found = notes(involved, Order.DATE_DESC, most);
    return new Notes(
        found.answer().total(),
        found.answer().hits().stream().map(Hit.OfNote.class::cast).toList());
  }

  private SearchResult notes(String among, Order order, int limit) throws IOException {
    return state.run(request(among, order, limit).build());
  }

  private static SearchRequest.Builder request(String among, Order order, int limit) {
    return SearchRequest.of("")
        .among(among)
        .unit(Unit.NOTE)
        .order(Optional.of(order))
        .page(0, limit);
  }
}

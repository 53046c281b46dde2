package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import minutebook.config.Configuration;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.people.PersonDirectory;
import minutebook.query.Calendar;
import minutebook.query.ItemState;
import minutebook.query.Presence;
import minutebook.query.Qualifier;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.Span;
import minutebook.search.Beginnings.Named;
import minutebook.search.Searcher.Counted;
import org.jspecify.annotations.Nullable;

/**
 * The values qualifiers have in one state of the index, each worked out when it is first asked for.
 * Raw sources do not count, as they are left out of results.
 */
final class KnownValues {
  /** The items that are counted. */
  static final Criterion COUNTED = Criteria.ofNotes(new MatchAll());

  private static final List<String> DAYS = List.of("today", "this week", "last week", "this month");
  private static final int LENGTH_OF_MONTH = "2025-11".length();

  private static final List<String> LENGTHS = List.of("7d", "30d", "3m", "1y");
  private static final List<String> DUE =
      List.of("overdue", "today", "this week", "next week", "stale", "none");
  private static final List<String> TASK_DAYS = List.of("today", "this week", "next week", "none");

  private final Revision revision;
  private final Calendar calendar;
  private final List<Dimension> dimensions;
  private final int staleAfter;
  private final Map<Qualifier, Beginnings> values = new EnumMap<>(Qualifier.class);
  private final Map<String, Beginnings> properties = new HashMap<>();
  private @Nullable Map<Dimension, FacetCounts> facets;
  private @Nullable Beginnings titles;

  KnownValues(Revision revision, Calendar calendar, Configuration configuration) {
    this.revision = revision;
    this.calendar = calendar;
    this.dimensions = configuration.facets().dimensions();
    this.staleAfter = configuration.search().staleAfter();
  }

  /** Whether these are the values of a state of the index, on a day. */
  boolean areOf(Revision otherRevision, Calendar otherCalendar) {
    return revision.equals(otherRevision) && calendar.equals(otherCalendar);
  }

  /** The values of a qualifier. */
  synchronized Beginnings of(
      Qualifier qualifier, Searcher.Snapshot snapshot, PersonDirectory people) throws IOException {
    Beginnings known = values.get(qualifier);
    if (known == null) {
      known = read(qualifier, snapshot, people);
      values.put(qualifier, known);
    }
    return known;
  }

  /** The values of a property that is a qualifier. */
  synchronized Beginnings of(String property, Searcher.Snapshot snapshot) throws IOException {
    Beginnings known = properties.get(property);
    if (known == null) {
      known = byUse(facet(Dimension.property(property), snapshot));
      properties.put(property, known);
    }
    return known;
  }

  synchronized Beginnings titles(Searcher.Snapshot snapshot) throws IOException {
    Beginnings known = titles;
    if (known == null) {
      known = byUse(snapshot.titles(COUNTED));
      titles = known;
    }
    return known;
  }

  private Beginnings read(Qualifier qualifier, Searcher.Snapshot snapshot, PersonDirectory people)
      throws IOException {
    return switch (qualifier) {
      case PERSON -> people(facet(Dimension.PERSON, snapshot), people);
      case PARTICIPANT -> people(snapshot.counts(Fields.PARTICIPANT, COUNTED, Unit.ITEM), people);
      case ASSIGNEE -> people(snapshot.counts(Fields.ASSIGNEE, COUNTED, Unit.ITEM), people);
      case MENTIONED -> people(snapshot.counts(Fields.MENTIONED, COUNTED, Unit.ITEM), people);
      case TAG -> byUse(facet(Dimension.TAG, snapshot));
      case TYPE -> byUse(facet(Dimension.TYPE, snapshot));
      case STATUS ->
          byUse(asked(qualifier, values(facet(Dimension.STATUS, snapshot)), snapshot, people));
      case PRIORITY -> byUse(facet(Dimension.PRIORITY, snapshot));
      case SECTION -> byUse(sections(snapshot, people));
      case PATH -> byUse(folders(snapshot));
      case IS -> byUse(asked(qualifier, names(ItemState.values()), snapshot, people));
      case HAS, NO -> byUse(asked(qualifier, names(Presence.values()), snapshot, people));
      case DATE -> Beginnings.inOrder(dates(snapshot, people));
      case BEFORE, AFTER, SINCE, UNTIL ->
          Beginnings.inOrder(asked(qualifier, values(monthsAndYears(snapshot)), snapshot, people));
      case NEWER, OLDER -> Beginnings.inOrder(asked(qualifier, LENGTHS, snapshot, people));
      case MODIFIED -> Beginnings.inOrder(asked(qualifier, DAYS, snapshot, people));
      case DUE -> Beginnings.inOrder(asked(qualifier, DUE, snapshot, people));
      case SCHEDULED, START -> Beginnings.inOrder(asked(qualifier, TASK_DAYS, snapshot, people));
      case CREATED, DONE, CANCELLED -> Beginnings.inOrder(asked(qualifier, DAYS, snapshot, people));
      case TITLE -> titles(snapshot);
      case HEADING -> byUse(snapshot.counts(Fields.UNDER, COUNTED, Unit.ITEM));
      case RECURRENCE -> byUse(snapshot.counts(Fields.RECURRENCE, COUNTED, Unit.ITEM));
      case LINKS ->
          byUse(
              LinkedNames.of(snapshot).asWritten(snapshot.counts(Fields.LINK, COUNTED, Unit.ITEM)));
      case ABOUT -> people(asked(qualifier, subjects(snapshot), snapshot, people), people);
      case FILE, MATCH_CASE -> Beginnings.inOrder(List.of());
    };
  }

  private static Beginnings byUse(List<Counted> counted) {
    return Beginnings.byUse(counted.stream().map(Named::byItself).toList());
  }

  private static Beginnings people(List<Counted> counted, PersonDirectory people) {
    return Beginnings.byUse(
        counted.stream().map(one -> new Named(one, spellings(one.value(), people))).toList());
  }

  private static List<String> spellings(String name, PersonDirectory people) {
    List<String> spellings = new ArrayList<>(people.spellings(name));
    spellings.add(name);
    return spellings;
  }

  private static List<String> values(List<Counted> counted) {
    return counted.stream().map(Counted::value).toList();
  }

  /** Some days that change, then months and years. */
  private List<Counted> dates(Searcher.Snapshot snapshot, PersonDirectory people)
      throws IOException {
    List<Counted> dates = new ArrayList<>(asked(Qualifier.DATE, DAYS, snapshot, people));
    dates.addAll(monthsAndYears(snapshot));
    return dates;
  }

  /** The latest months, then years. */
  private List<Counted> monthsAndYears(Searcher.Snapshot snapshot) throws IOException {
    List<Counted> dates = new ArrayList<>();
    List<Counted> counted = facet(Dimension.DATE, snapshot);
    counted.stream().filter(date -> date.value().length() == LENGTH_OF_MONTH).forEach(dates::add);
    counted.stream().filter(date -> date.value().length() < LENGTH_OF_MONTH).forEach(dates::add);
    return dates;
  }

  /** Kinds, headings that are no kind, and what asks for the raw sources. */
  private List<Counted> sections(Searcher.Snapshot snapshot, PersonDirectory people)
      throws IOException {
    List<Counted> sections = new ArrayList<>(facet(Dimension.SECTION, snapshot));
    List<String> kinds = values(sections);
    for (Counted heading : snapshot.counts(Fields.UNDER, COUNTED, Unit.ITEM)) {
      if (!kinds.contains(heading.value())) {
        sections.add(heading);
      }
    }
    sections.addAll(asked(Qualifier.SECTION, ValueResolver.SOURCE, snapshot, people));
    return sections;
  }

  private static List<Counted> folders(Searcher.Snapshot snapshot) throws IOException {
    return snapshot.counts(Fields.FOLDER, COUNTED, Unit.ITEM).stream()
        .filter(folder -> folder.value().endsWith("/"))
        .toList();
  }

  /**
   * Every value of a dimension, those that others stand under among them; the latest dates first.
   */
  private List<Counted> facet(Dimension dimension, Searcher.Snapshot snapshot) throws IOException {
    Map<Dimension, FacetCounts> counts = facets;
    if (counts == null) {
      counts = facets(snapshot);
      facets = counts;
    }
    FacetCounts of = counts.get(dimension);
    return of == null
        ? List.of()
        : of.all().map(value -> new Counted(value.value(), value.count())).toList();
  }

  private Map<Dimension, FacetCounts> facets(Searcher.Snapshot snapshot) throws IOException {
    List<FacetRequest> all =
        dimensions.stream()
            .map(dimension -> new FacetRequest(dimension, Integer.MAX_VALUE))
            .toList();
    return snapshot.search(EngineQuery.count(Unit.ITEM, COUNTED).withFacets(all)).facets();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  /** Whom pages are about, which only the documents of these say. */
  private static List<String> subjects(Searcher.Snapshot snapshot) throws IOException {
    return List.copyOf(snapshot.keywords(Fields.SUBJECT));
  }

  private List<Counted> asked(
      Qualifier qualifier, List<String> values, Searcher.Snapshot snapshot, PersonDirectory people)
      throws IOException {
    List<Counted> counted = new ArrayList<>();
    for (String value : values) {
      counted.addAll(asked(qualifier, value, snapshot, people));
    }
    return counted;
  }

  /** The value with the count of what it finds; none if that is nothing. */
  private List<Counted> asked(
      Qualifier qualifier, String value, Searcher.Snapshot snapshot, PersonDirectory people)
      throws IOException {
    Span none = new Span(0, 0);
    Qualified typed =
        new Qualified(qualifier, List.of(new QualifierValue(value, false, none)), none);
    QueryNode query =
        new ValueResolver(snapshot, people, new DateResolver(calendar, staleAfter)).resolve(typed);
    long count = snapshot.search(EngineQuery.count(Unit.ITEM, Criteria.ofNotes(query))).total();
    return count == 0 ? List.of() : List.of(new Counted(value, count));
  }
}

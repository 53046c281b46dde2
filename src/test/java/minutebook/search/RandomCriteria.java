package minutebook.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.PropertyTerm;
import minutebook.index.RandomNotes;
import minutebook.index.TestVault;
import minutebook.note.TaskDate;
import minutebook.query.Calendar;
import minutebook.query.PropertyComparison;
import minutebook.query.QualifierValue;
import minutebook.query.Span;
import minutebook.query.Towards;

/** Conditions and choices that notes of {@link RandomNotes} may meet. */
final class RandomCriteria {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 12);

  /** With tasks stale after five days. */
  static final DimensionValues MEANINGS =
      new DimensionValues(new Calendar(TODAY, DayOfWeek.MONDAY, ZoneOffset.UTC), 5);

  private static final List<Dimension> DIMENSIONS = TestVault.CONFIGURATION.facets().dimensions();
  private static final List<String> VALUES =
      List.of(
          "person=Ana Silva",
          "person=Ben Ode",
          "person=nobody",
          "date=2025",
          "date=2025-11",
          "date=2025-11-03",
          "priority=high",
          "priority=none",
          "tag=harbour",
          "tag=harbour/north",
          "tag=a//b",
          "section=decision",
          "section=other",
          "type=meetings",
          "status=todo",
          "status=proposed",
          "place=quay",
          "place=Quáy",
          "place=crane",
          "place=nowhere",
          "size=2");

  private static final List<String> DUE =
      List.of("overdue", "today", "week", "later", "none", "stale", "2025", "2025-11-10");

  private static final List<String> COMPARISONS =
      List.of("2", ">2", "<=3", "1..2", "2025", ">=2025-11", "2025-11..today");
  private static final List<List<String>> LINKED =
      List.of(RandomNotes.PEOPLE, RandomNotes.WORDS, List.of("crane1", "People/Ana Silva.md"));
  private static final List<String> LED_TO =
      List.of("People/Ana Silva.md", "crane1.md", "Work/tide2.md");
  private static final List<String> PATTERNS = List.of("cr*", "bo?lard", "ti?e*", "qu*y", "xy*");
  private static final List<String> TYPOS = List.of("crnae", "tidy", "lease", "diverr", "zzzzz");
  private static final List<String> EXPRESSIONS =
      List.of("c.*", "(crane|tide)", "[b-d][a-z]+", "l(ea)+se?", "x{3}");
  private static final List<String> CASED =
      List.of("Ana", "ana", "Cleo marsh", "Crane", "crane", "crane tide", "Ana Silva", "?");

  private final Random random;
  private final RandomNotes notes;

  RandomCriteria(Random random) {
    this.random = random;
    this.notes = new RandomNotes(random);
  }

  EngineQuery query(Unit unit, int facetSize) {
    Map<Dimension, List<Choice>> chosen = new HashMap<>();
    while (random.nextInt(3) == 0) {
      Criterion.HasValue value = value();
      choose(value.dimension(), value.value(), chosen);
    }
    while (random.nextInt(4) == 0) {
      choose(Dimension.DUE, notes.pick(DUE), chosen);
    }
    List<FacetRequest> facets = new ArrayList<>();
    for (Dimension dimension : DIMENSIONS) {
      facets.add(MEANINGS.counted(new FacetRequest(dimension, facetSize)));
    }
    Order order = notes.pick(List.of(Order.values()));
    return EngineQuery.count(unit, criterion(3))
        .withExcept(except())
        .withChosen(chosen)
        .withFacets(facets)
        .withOrder(order, TODAY)
        .withLatest(random.nextInt(4) == 0, null)
        .withHits(new Page(0, 10_000), 3, new Shown(random.nextBoolean(), false, false));
  }

  private static void choose(
      Dimension dimension, String value, Map<Dimension, List<Choice>> chosen) {
    chosen
        .computeIfAbsent(dimension, unused -> new ArrayList<>())
        .add(MEANINGS.choice(dimension, value));
  }

  private Criterion except() {
    return random.nextInt(3) == 0 ? criterion(1) : new Criterion.None();
  }

  Criterion criterion(int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 15)) {
      case 0 -> leaf();
      case 1 -> value();
      case 2 -> new Criterion.Words(random.nextInt(12) == 0 ? "???" : notes.words());
      case 3, 4 -> new Criterion.Words(notes.pick(RandomNotes.WORDS));
      case 5 -> new Criterion.Not(criterion(depth - 1));
      case 6 -> new Criterion.Or(several(depth - 1));
      case 7 -> new Criterion.Preferred(words());
      case 8 -> new Criterion.InNote(words());
      case 11 -> new Criterion.InItem(criterion(depth - 1));
      case 12 -> new Criterion.InSection(criterion(depth - 1));
      default -> new Criterion.And(several(depth - 1));
    };
  }

  private Criterion words() {
    Criterion one = new Criterion.Words(notes.pick(RandomNotes.WORDS));
    Criterion other = new Criterion.Phrase(notes.words(), 0);
    return switch (random.nextInt(3)) {
      case 0 -> one;
      case 1 -> new Criterion.And(List.of(one, other));
      default -> new Criterion.Or(List.of(one, other));
    };
  }

  private List<Criterion> several(int depth) {
    List<Criterion> several = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      several.add(criterion(depth));
    }
    return several;
  }

  private Criterion.HasValue value() {
    String[] value = notes.pick(VALUES).split("=", 2);
    return new Criterion.HasValue(
        TestVault.CONFIGURATION.facets().dimension(value[0]).orElseThrow(), value[1]);
  }

  private String different() {
    List<String> words = new ArrayList<>(RandomNotes.WORDS);
    Collections.shuffle(words, random);
    return String.join(" ", words.subList(0, 2 + random.nextInt(2)));
  }

  private Criterion leaf() {
    LocalDate day = LocalDate.of(2025, 10, 28).plusDays(random.nextInt(30));
    return switch (random.nextInt(21)) {
      case 16 -> field();
      case 17 -> new Criterion.Lacks(random.nextBoolean() ? field() : either());
      case 0 -> new Criterion.All();
      case 1 -> new Criterion.None();
      case 2 -> new Criterion.HasKeyword(Fields.SHAPE, "meeting");
      case 3 -> new Criterion.HasKeyword(Fields.ASSIGNEE, "Ana Silva");
      case 4 -> new Criterion.Contains(Fields.FOLDER, notes.pick(List.of("quay", "k/", "?", "*")));
      case 5 ->
          new Criterion.InDays(
              Fields.DAY,
              random.nextBoolean() ? day : null,
              random.nextBoolean() ? day.plusDays(10) : null);
      case 6, 7 -> new Criterion.Pattern(notes.pick(PATTERNS));
      case 8, 9 -> new Criterion.Fuzzy(notes.pick(TYPOS), 1 + random.nextInt(2));
      case 10 -> new Criterion.Regex(notes.pick(EXPRESSIONS));
      case 11, 12 -> new Criterion.Cased(notes.pick(CASED));
      case 13, 14 -> new Criterion.Phrase(different(), 1 + random.nextInt(4));
      case 18 ->
          new Criterion.InDays(
              Fields.of(TaskDate.DUE),
              random.nextBoolean() ? day : null,
              random.nextBoolean() ? day.plusDays(10) : null);
      case 19 -> new Criterion.HasKeyword(Fields.HAS, TaskDate.DUE.id());
      case 20 ->
          new Criterion.Modified(
              random.nextBoolean() ? day : null, random.nextBoolean() ? day.plusDays(10) : null);
      default -> new Criterion.Phrase(notes.words(), 0);
    };
  }

  private Criterion either() {
    return new Criterion.Or(List.of(field(), field()));
  }

  private Criterion.OfField field() {
    return switch (random.nextInt(9)) {
      case 0 -> new Criterion.HasAny(notes.pick(DIMENSIONS));
      case 1 ->
          notes.pick(
              List.of(
                  new Criterion.Blocked(),
                  new Criterion.Blocking(),
                  new Criterion.Repeated(),
                  new Criterion.Settled(),
                  new Criterion.Carried()));
      case 2 -> new Criterion.Matches(Fields.FOLDER, notes.pick(List.of("quay.*[01]", "k/|ana")));
      case 3 -> new Criterion.LinksTo(notes.pick(notes.pick(LINKED)));
      case 4 ->
          new Criterion.OfNote(
              new Criterion.Contains(Fields.NOTE_TITLE, notes.pick(RandomNotes.WORDS)));
      case 5 -> new Criterion.HasKeyword(Fields.HAS, notes.pick(List.of("due", "link")));
      case 6 -> new Criterion.LeadsTo(notes.pick(LED_TO));
      default -> property();
    };
  }

  private Criterion.OfField property() {
    Criterion.OfField property =
        switch (random.nextInt(3)) {
          case 0 -> new Criterion.HasKeyword(Fields.PROPERTY, notes.pick(RandomNotes.KEYS));
          case 1 ->
              new Criterion.HasKeyword(
                  Fields.PROPERTY_VALUE,
                  PropertyTerm.of(notes.pick(RandomNotes.KEYS), notes.pick(RandomNotes.WORDS)));
          default ->
              new Criterion.Compared(
                  notes.pick(RandomNotes.KEYS), comparison(notes.pick(COMPARISONS)));
        };
    return random.nextBoolean() ? property : new Criterion.OfNote(property);
  }

  private static PropertyComparison comparison(String text) {
    QualifierValue value = new QualifierValue(text, false, new Span(0, text.length()));
    Calendar calendar = new Calendar(LocalDate.of(2025, 12, 3), DayOfWeek.MONDAY, ZoneOffset.UTC);
    QualifierValue resolved =
        PropertyComparison.date(value)
            .flatMap(date -> date.days(calendar, Towards.PAST))
            .map(value::meaning)
            .orElse(value);
    return PropertyComparison.of(resolved).orElseThrow();
  }
}

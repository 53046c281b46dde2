package minutebook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import minutebook.config.Dimension;
import minutebook.config.Dimension.Form;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.index.Field;
import minutebook.index.ItemDocument;
import minutebook.index.NoteBlock;
import minutebook.note.Task;
import minutebook.note.TaskDate;
import org.jspecify.annotations.Nullable;

/**
 * What a query finds and counts, by looking at every document: the words of {@link Criterion} as
 * plain code. Words are compared as they are, so texts must have no inflection.
 */
final class NaiveEngine {
  /** An item of a note, in which a condition is asked. */
  record Place(NoteBlock note, ItemDocument item) {}

  private final List<NoteBlock> notes;

  NaiveEngine(List<NoteBlock> notes) {
    this.notes = notes;
  }

  /** Paths of the notes found; of items, each with its id. */
  Set<String> found(EngineQuery query) {
    Set<String> found = new LinkedHashSet<>();
    items(query, null).forEach(place -> found.add(name(place, query.unit())));
    return found;
  }

  /** What each of those found stands by where tasks or files are ordered; the least first. */
  Map<String, Double> keys(EngineQuery query) {
    Map<String, Double> keys = new HashMap<>();
    items(query, null)
        .forEach(place -> keys.merge(name(place, query.unit()), key(place, query), Math::min));
    return keys;
  }

  private static double key(Place place, EngineQuery query) {
    Task task = place.item.card().task();
    return switch (query.order()) {
      case DUE ->
          task == null || task.due() == null ? Double.POSITIVE_INFINITY : task.due().toEpochDay();
      case PRIORITY -> task == null ? Double.POSITIVE_INFINITY : task.priority().rank();
      case URGENCY ->
          task == null
              ? Double.POSITIVE_INFINITY
              : -Urgency.on(
                  Objects.requireNonNull(query.today()),
                  task.priority(),
                  task.due(),
                  task.dates().get(TaskDate.SCHEDULED),
                  task.dates().get(TaskDate.START));
      case MODIFIED -> -(double) place.note.file().modified();
      case RELEVANCE, DATE_DESC, DATE_ASC, TITLE -> 0;
    };
  }

  /** Value → count of one dimension. */
  Map<String, Long> counts(EngineQuery query, Dimension dimension) {
    Map<String, Set<String>> having = new TreeMap<>();
    items(query, dimension)
        .forEach(
            place ->
                values(place, dimension, query)
                    .forEach(
                        value ->
                            having
                                .computeIfAbsent(value, unused -> new HashSet<>())
                                .add(name(place, query.unit()))));
    query
        .chosen()
        .getOrDefault(dimension, List.of())
        .forEach(
            choice ->
                dimension
                    .ancestry(choice.value())
                    .forEach(one -> having.computeIfAbsent(one, unused -> new HashSet<>())));
    Map<String, Long> counts = new TreeMap<>();
    having.forEach(
        (value, names) -> counts.put(shown(dimension, value, query), (long) names.size()));
    return counts;
  }

  private Set<String> values(Place place, Dimension dimension, EngineQuery query) {
    Set<String> values = new HashSet<>(NaiveFields.values(place.item.fields(), dimension));
    Stream.concat(
            query.facets().stream()
                .filter(request -> request.dimension().equals(dimension))
                .flatMap(request -> request.buckets().stream()),
            dimension.form() == Form.RELATIVE ? chosen(query, dimension) : Stream.of())
        .filter(choice -> holdsOfItem(choice.meaning(), place))
        .forEach(choice -> values.add(choice.value()));
    return values;
  }

  private static Stream<Choice> chosen(EngineQuery query, Dimension dimension) {
    return query.chosen().getOrDefault(dimension, List.of()).stream();
  }

  /** As most items of all write it; what none has, as it was chosen. */
  private String shown(Dimension dimension, String value, EngineQuery query) {
    if (dimension.form() != Form.WRITTEN) {
      return value;
    }
    Map<String, Integer> spellings = new TreeMap<>();
    notes.stream()
        .flatMap(note -> note.items().stream())
        .forEach(
            item ->
                NaiveFields.written(item.fields(), dimension)
                    .filter(written -> Folded.withoutAccents(written).equals(value))
                    .forEach(written -> spellings.merge(written, 1, Integer::sum)));
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .or(
            () ->
                chosen(query, dimension)
                    .map(Choice::value)
                    .filter(typed -> Folded.withoutAccents(typed).equals(value))
                    .findFirst())
        .orElseThrow();
  }

  /** Value of a keyword field → how many of the items a condition holds of have it. */
  Map<String, Long> counts(String field, Criterion among) {
    return counts(among, place -> NaiveFields.keywords(place.item.fields(), field));
  }

  /** The same of notes, found by what they have. */
  Map<String, Long> countsOfNotes(String field, Criterion among) {
    Map<String, Set<String>> having = new TreeMap<>();
    items(EngineQuery.count(Unit.NOTE, among), null)
        .forEach(
            place ->
                NaiveFields.keywords(place.item.fields(), field)
                    .forEach(
                        one ->
                            having
                                .computeIfAbsent(one, unused -> new HashSet<>())
                                .add(name(place, Unit.NOTE))));
    Map<String, Long> counts = new TreeMap<>();
    having.forEach((value, names) -> counts.put(value, (long) names.size()));
    return counts;
  }

  /** Value of a keyword field → the last day of the notes with it that are found. */
  Map<String, LocalDate> lastDays(String field, Criterion among) {
    Map<String, LocalDate> last = new TreeMap<>();
    items(EngineQuery.count(Unit.NOTE, among), null)
        .filter(place -> place.note.card().date() != null)
        .forEach(
            place ->
                NaiveFields.keywords(place.item.fields(), field)
                    .forEach(
                        one ->
                            last.merge(
                                one,
                                Objects.requireNonNull(place.note.card().date()),
                                (a, b) -> a.isAfter(b) ? a : b)));
    return last;
  }

  /** How many items stand in notes of a title. */
  Map<String, Long> titles(Criterion among) {
    return counts(among, place -> Stream.of(place.note.card().title()));
  }

  /** The same of words as written that begin so. */
  Map<String, Long> words(String beginning, Criterion among) {
    return counts(
        among,
        place ->
            texts(place.item.fields(), Fields.EXACT)
                .flatMap(text -> NaiveWords.of(text).stream())
                .filter(word -> word.startsWith(beginning)));
  }

  private Map<String, Long> counts(Criterion among, Function<Place, Stream<String>> values) {
    Map<String, Long> counts = new TreeMap<>();
    items(EngineQuery.count(Unit.ITEM, among), null)
        .forEach(
            place ->
                values.apply(place).distinct().forEach(one -> counts.merge(one, 1L, Long::sum)));
    return counts;
  }

  private static String name(Place place, Unit unit) {
    String path = place.note.card().path();
    return unit == Unit.NOTE ? path : path + " " + place.item.card().id();
  }

  private Stream<Place> items(EngineQuery query, @Nullable Dimension but) {
    Criterion said = SaidCondition.of(query.condition());
    Criterion except = SaidCondition.of(query.except());
    return NaiveCopies.kept(query.latest(), fulfilling(query, said, except))
        .filter(
            place ->
                query.chosen().entrySet().stream()
                    .filter(choice -> !choice.getKey().equals(but))
                    .allMatch(
                        choice ->
                            choice.getValue().stream()
                                .anyMatch(one -> holdsOfItem(one.meaning(), place))));
  }

  private Stream<Place> fulfilling(EngineQuery query, Criterion said, Criterion except) {
    return notes.stream()
        .flatMap(note -> note.items().stream().map(item -> new Place(note, item)))
        .filter(
            place ->
                switch (query.unit()) {
                  case ITEM -> holdsOfItem(said, place);
                  case NOTE -> holdsOfNote(said, place);
                })
        .filter(
            place ->
                query.except() instanceof Criterion.None
                    || switch (query.unit()) {
                      case ITEM -> !holdsOfItem(except, place);
                      case NOTE ->
                          place.note.items().stream()
                              .noneMatch(item -> holdsOfNote(except, new Place(place.note, item)));
                    });
  }

  private boolean holdsOfItem(Criterion condition, Place place) {
    boolean titleCounts = texts(condition).anyMatch(text -> oneIn(text, place, Fields.TEXT));
    return holdsOfItem(condition, place, titleCounts);
  }

  /** One of the words of a text, or the phrase it is. */
  private static boolean oneIn(Criterion.Text text, Place place, String field) {
    return switch (text) {
      case Criterion.Words(String words) ->
          NaiveWords.of(words).stream().anyMatch(word -> hasWord(place.item.fields(), word, field));
      case Criterion.Text written -> hasWritten(place.item.fields(), written, field);
    };
  }

  private boolean holdsOfItem(Criterion condition, Place place, boolean titleCounts) {
    List<String> fields = new ArrayList<>(List.of(Fields.TEXT, Fields.HEADING, Fields.PEOPLE));
    if (titleCounts) {
      fields.add(Fields.TITLE);
    }
    return holds(
        condition,
        place,
        word -> hasWord(place.item.fields(), word, fields.toArray(String[]::new)),
        written -> hasWritten(place.item.fields(), written, fields.toArray(String[]::new)),
        negated -> !holdsOfItem(negated, place));
  }

  private boolean holdsOfNote(Criterion condition, Place place) {
    return inNote(
        condition,
        place,
        negated ->
            place.note.items().stream()
                .noneMatch(item -> holdsOfItem(negated, new Place(place.note, item))));
  }

  private boolean noteHas(Criterion words, Place place) {
    return inNote(words, place, negated -> false);
  }

  private boolean inNote(Criterion condition, Place place, Predicate<Criterion> none) {
    List<Field> all = new ArrayList<>(place.note.fields());
    place.note.items().forEach(item -> all.addAll(item.fields()));
    String[] fields = {Fields.TEXT, Fields.HEADING, Fields.PEOPLE, Fields.NOTE_WORDS};
    return holds(
        condition,
        place,
        word -> hasWord(all, word, fields),
        written -> hasWritten(all, written, fields),
        none);
  }

  private boolean holdsOfText(Criterion condition, Place place) {
    return holds(
        condition,
        place,
        word -> hasWord(place.item.fields(), word, Fields.TEXT),
        written -> hasWritten(place.item.fields(), written, Fields.TEXT),
        negated -> !holdsOfText(negated, place));
  }

  private boolean holdsOfSection(Criterion condition, Place place) {
    List<ItemDocument> section =
        place.note.items().stream()
            .filter(item -> !Collections.disjoint(item.sections(), place.item.sections()))
            .toList();
    List<Field> all = new ArrayList<>();
    section.forEach(item -> all.addAll(item.fields()));
    String[] fields = {Fields.TEXT, Fields.HEADING, Fields.PEOPLE};
    return holds(
        condition,
        place,
        word -> hasWord(all, word, fields),
        written -> hasWritten(all, written, fields),
        negated ->
            section.stream()
                .noneMatch(item -> holdsOfItem(negated, new Place(place.note, item), false)));
  }

  private boolean holds(
      Criterion condition,
      Place place,
      Predicate<String> word,
      Predicate<Criterion.Text> written,
      Predicate<Criterion> none) {
    return switch (condition) {
      case Criterion.All ignored -> true;
      case Criterion.None ignored -> false;
      case Criterion.Words(String text) -> NaiveWords.of(text).stream().allMatch(word);
      case Criterion.Text text -> written.test(text);
      case Criterion.Preferred ignored -> true;
      case Criterion.InNote(var words) -> noteHas(words, place);
      case Criterion.And(var all) ->
          all.stream().allMatch(one -> holds(one, place, word, written, none));
      case Criterion.Or(var any) ->
          any.stream().anyMatch(one -> holds(one, place, word, written, none));
      case Criterion.Not(var negated) -> none.test(negated);
      case Criterion.InItem(var inside) -> holdsOfText(inside, place);
      case Criterion.InSection(var inside) -> holdsOfSection(inside, place);
      case Criterion.OfField field -> new NaiveFields(notes).hold(field, place.note, place.item);
    };
  }

  private static Stream<Criterion.Text> texts(Criterion condition) {
    return switch (condition) {
      case Criterion.Text text -> Stream.of(text);
      case Criterion.Within within -> texts(within.criterion());
      case Criterion.And(var all) -> all.stream().flatMap(NaiveEngine::texts);
      case Criterion.Or(var any) -> any.stream().flatMap(NaiveEngine::texts);
      case Criterion.InNote(var words) -> texts(words);
      case Criterion ignored -> Stream.of();
    };
  }

  private static boolean hasWord(List<Field> fields, String word, String... names) {
    return texts(fields, names).anyMatch(text -> NaiveWords.of(text).contains(word));
  }

  private static boolean hasWritten(List<Field> fields, Criterion.Text text, String... names) {
    String[] where = text instanceof Criterion.Cased ? new String[] {Fields.TEXT} : names;
    return texts(fields, where).anyMatch(each -> NaiveWords.has(each, text));
  }

  private static Stream<String> texts(List<Field> fields, String... names) {
    return fields.stream()
        .filter(Field.Words.class::isInstance)
        .map(Field.Words.class::cast)
        .filter(field -> Arrays.asList(names).contains(field.name()))
        .map(Field.Words::text);
  }
}

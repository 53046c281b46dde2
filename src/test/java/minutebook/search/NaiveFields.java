package minutebook.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.config.Folded;
import minutebook.config.PropertyTerm;
import minutebook.index.Field;
import minutebook.index.ItemDocument;
import minutebook.index.LinkName;
import minutebook.index.NoteBlock;
import minutebook.index.TestVault;
import minutebook.note.NoteShape;
import org.jspecify.annotations.Nullable;

/** What {@link Criterion.OfField} means, as plain code over all notes. */
final class NaiveFields {
  private final List<NoteBlock> notes;

  NaiveFields(List<NoteBlock> notes) {
    this.notes = notes;
  }

  boolean hold(Criterion.OfField criterion, NoteBlock note, ItemDocument item) {
    return switch (criterion) {
      case Criterion.OfNote(Criterion.OfField field) -> hold(field, note.fields());
      case Criterion.Lacks(Criterion fields) -> !holdsOfItem(fields, note, item);
      case Criterion.Modified(var from, var to) -> isBetween(modified(note), from, to);
      case Criterion.Settled ignored -> isSettled(item);
      case Criterion.Carried ignored -> isCarried(note, item);
      case Criterion.Repeated ignored ->
          keywords(item.fields(), Fields.REPEAT)
              .anyMatch(
                  key ->
                      notes.stream()
                          .filter(other -> !other.equals(note))
                          .flatMap(other -> other.items().stream())
                          .anyMatch(
                              other ->
                                  keywords(other.fields(), Fields.REPEAT).anyMatch(key::equals)));
      case Criterion.LeadsTo(String path) ->
          !note.card().path().equals(path)
              && keywords(item.fields(), Fields.LINK).anyMatch(LinkName.ofNote(path)::contains);
      case Criterion.OfField field -> hold(field, item.fields());
    };
  }

  private boolean isSettled(ItemDocument item) {
    List<ItemDocument> same = same(item, Fields.SAME_TASK);
    LocalDate latest = same.stream().map(NaiveFields::day).max(LocalDate::compareTo).orElse(null);
    return same.contains(item)
        && isOpen(item)
        && same.stream().noneMatch(other -> day(other).equals(latest) && isOpen(other));
  }

  private boolean isCarried(NoteBlock note, ItemDocument item) {
    boolean task = item.card().task() != null;
    List<ItemDocument> same = same(item, task ? Fields.SAME_TASK : Fields.REPEAT);
    return same.contains(item)
        && !note.items().containsAll(same)
        && same.stream()
            .anyMatch(other -> other.card().date() != null && day(other).isBefore(day(item)));
  }

  /** Items of notes that are no sources which have the same keyword. */
  private List<ItemDocument> same(ItemDocument item, String field) {
    return notes.stream()
        .filter(note -> note.card().shape() != NoteShape.SOURCE)
        .flatMap(note -> note.items().stream())
        .filter(
            other ->
                keywords(item.fields(), field)
                    .anyMatch(key -> keywords(other.fields(), field).anyMatch(key::equals)))
        .toList();
  }

  private static LocalDate day(ItemDocument item) {
    return Objects.requireNonNullElse(item.card().date(), LocalDate.MIN);
  }

  private static boolean isOpen(ItemDocument item) {
    return keywords(item.fields(), Fields.STATE).anyMatch("open"::equals);
  }

  private boolean holdsOfItem(Criterion condition, NoteBlock note, ItemDocument item) {
    return switch (condition) {
      case Criterion.All ignored -> true;
      case Criterion.None ignored -> false;
      case Criterion.And(var all) -> all.stream().allMatch(one -> holdsOfItem(one, note, item));
      case Criterion.Or(var any) -> any.stream().anyMatch(one -> holdsOfItem(one, note, item));
      case Criterion.Not(var negated) -> !holdsOfItem(negated, note, item);
      case Criterion.OfField field -> hold(field, note, item);
      case Criterion.Within text -> throw new IllegalStateException("no field: " + text);
      case Criterion.Text text -> throw new IllegalStateException("no field: " + text);
      case Criterion.Preferred text -> throw new IllegalStateException("no field: " + text);
      case Criterion.InNote text -> throw new IllegalStateException("no field: " + text);
    };
  }

  private boolean hold(Criterion.OfField criterion, List<Field> fields) {
    return switch (criterion) {
      case Criterion.HasValue(var dimension, String value) ->
          values(fields, dimension).contains(dimension.key(value));
      case Criterion.HasAny(var dimension) -> !values(fields, dimension).isEmpty();
      case Criterion.HasKeyword(String field, String value) ->
          keywords(fields, field).anyMatch(value::equals);
      case Criterion.Contains(String field, String text) ->
          keywords(fields, field).anyMatch(value -> value.contains(text));
      case Criterion.Matches(String field, String regex) ->
          keywords(fields, field).anyMatch(value -> Pattern.compile(regex).matcher(value).find());
      case Criterion.Compared(String key, var comparison) ->
          keywords(fields, Fields.PROPERTY_VALUE)
              .filter(value -> value.startsWith(PropertyTerm.beginning(key)))
              .map(value -> value.substring(PropertyTerm.beginning(key).length()))
              .anyMatch(
                  value -> comparison.holds(value, TestVault.CONFIGURATION.search().timeZone()));
      case Criterion.InDays(String field, var from, var to) ->
          days(fields, field).anyMatch(day -> isBetween(day, from, to));
      case Criterion.LinksTo(String name) ->
          keywords(fields, Fields.LINK).anyMatch(namesOf(name)::contains);
      case Criterion.Carried nested -> throw new IllegalStateException("of a note: " + nested);
      case Criterion.Settled nested -> throw new IllegalStateException("of a note: " + nested);
      case Criterion.Repeated nested -> throw new IllegalStateException("of a note: " + nested);
      case Criterion.Blocked ignored -> keywords(fields, Fields.DEPENDS_ON).anyMatch(this::isOpen);
      case Criterion.Blocking ignored -> keywords(fields, Fields.TASK_ID).anyMatch(this::isAwaited);
      case Criterion.LeadsTo nested -> throw new IllegalStateException("of a note: " + nested);
      case Criterion.Modified nested -> throw new IllegalStateException("nested: " + nested);
      case Criterion.OfNote nested -> throw new IllegalStateException("nested: " + nested);
      case Criterion.Lacks nested -> throw new IllegalStateException("nested: " + nested);
    };
  }

  private Set<String> namesOf(String name) {
    Set<String> names = new HashSet<>(LinkName.ofLink(name));
    for (NoteBlock note : notes) {
      Set<String> own = LinkName.ofNote(note.card().path());
      if (keywords(note.fields(), Fields.NOTE_NAME).anyMatch(Folded.withoutAccents(name)::equals)
          || own.containsAll(LinkName.ofLink(name))) {
        names.addAll(own);
      }
    }
    return names;
  }

  private boolean isOpen(String id) {
    return isOfOpenTask(Fields.TASK_ID, id);
  }

  private boolean isAwaited(String id) {
    return isOfOpenTask(Fields.DEPENDS_ON, id);
  }

  private boolean isOfOpenTask(String field, String id) {
    return notes.stream()
        .flatMap(note -> note.items().stream())
        .filter(item -> keywords(item.fields(), field).anyMatch(id::equals))
        .anyMatch(NaiveFields::isOpen);
  }

  /** Values of a dimension, those they stand under among them. */
  static Set<String> values(List<Field> fields, Dimension dimension) {
    Set<String> values = new HashSet<>();
    for (Field field : fields) {
      if (field instanceof Field.Facet(var of, String value) && of.equals(dimension)) {
        values.addAll(dimension.ancestry(value));
      }
    }
    return values;
  }

  /** Values of a dimension as they are written, each once. */
  static Stream<String> written(List<Field> fields, Dimension dimension) {
    return fields.stream()
        .filter(Field.Facet.class::isInstance)
        .map(Field.Facet.class::cast)
        .filter(field -> field.dimension().equals(dimension))
        .map(Field.Facet::value)
        .distinct();
  }

  static Stream<String> keywords(List<Field> fields, String name) {
    return fields.stream()
        .flatMap(
            field ->
                switch (field) {
                  case Field.Keyword(String of, String value) when of.equals(name) ->
                      Stream.of(value);
                  case Field.Key(String of, String value) when of.equals(name) -> Stream.of(value);
                  default -> Stream.of();
                });
  }

  private static Stream<LocalDate> days(List<Field> fields, String name) {
    return fields.stream()
        .filter(Field.Day.class::isInstance)
        .map(Field.Day.class::cast)
        .filter(field -> field.name().equals(name))
        .map(Field.Day::day);
  }

  private static boolean isBetween(
      LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static LocalDate modified(NoteBlock note) {
    return Instant.EPOCH
        .plusNanos(note.file().modified())
        .atZone(TestVault.CONFIGURATION.search().timeZone())
        .toLocalDate();
  }
}

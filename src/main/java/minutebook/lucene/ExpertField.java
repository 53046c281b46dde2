package minutebook.lucene;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.config.Dimension;
import minutebook.config.Fields;
import minutebook.note.TaskDate;

/**
 * A field that an expression in Lucene's syntax can name.
 *
 * @param name as typed before the colon
 * @param about what it asks, for the documentation
 */
record ExpertField(String name, Kind kind, String about) {
  /** What is asked of it. */
  sealed interface Kind {}

  /**
   * Words in any inflection; phrases, patterns and functions as written.
   *
   * @param written the field with the words as written and their positions
   */
  record Words(String inflected, String written) implements Kind {}

  /** Words as written only. */
  record Written(String written) implements Kind {}

  /** Words of the title of an item's note. */
  record Title() implements Kind {}

  /** Whole values of a dimension; case and accents do not matter. */
  record Values(Dimension dimension) implements Kind {}

  /** Whole values of a field, compared in the same way. */
  record Keywords(String field) implements Kind {}

  /** Days. */
  record Days(String field) implements Kind {}

  private static final List<ExpertField> OF_ITEMS =
      List.of(
          new ExpertField(
              "text", new Words(Fields.TEXT, Fields.EXACT), "words of the item's own text"),
          new ExpertField("exact", new Written(Fields.EXACT), "the same as written, no inflection"),
          new ExpertField(
              "heading",
              new Words(Fields.HEADING, Fields.CONTEXT_EXACT),
              "words of the headings above"),
          new ExpertField(
              "people",
              new Words(Fields.PEOPLE, Fields.CONTEXT_EXACT),
              "words of the names of people it mentions or assigns"),
          new ExpertField("title", new Title(), "words of the note's title"),
          new ExpertField(
              "person", new Values(Dimension.PERSON), "a person's whole name, in any role"),
          new ExpertField("participant", new Keywords(Fields.PARTICIPANT), "who took part"),
          new ExpertField("assignee", new Keywords(Fields.ASSIGNEE), "whose task it is"),
          new ExpertField("mentioned", new Keywords(Fields.MENTIONED), "who is named in the text"),
          new ExpertField("tag", new Values(Dimension.TAG), "a tag, or one above it"),
          new ExpertField("section", new Values(Dimension.SECTION), "the section's kind"),
          new ExpertField("type", new Values(Dimension.TYPE), "the note's type"),
          new ExpertField("status", new Values(Dimension.STATUS), "the task's status"),
          new ExpertField("priority", new Values(Dimension.PRIORITY), "the task's priority"),
          new ExpertField("state", new Keywords(Fields.STATE), "open or closed; tasks only"),
          new ExpertField(
              "has", new Keywords(Fields.HAS), "what it has: problem, link, assignee, due"),
          new ExpertField(
              "problem",
              new Values(Dimension.PROBLEM),
              "code of what could not be understood, or of a notice"),
          new ExpertField("link", new Keywords(Fields.LINK), "a note it links to"),
          new ExpertField(
              "path",
              new Keywords(Fields.FOLDER),
              "the note's path, or a folder with a slash at its end"),
          new ExpertField(
              "shape",
              new Keywords(Fields.SHAPE),
              "meeting, person page, source; source is left out else"),
          new ExpertField("date", new Days(Fields.DAY), "the day it counts for"));

  /** In the order of the table, tasks' dates last. */
  private static final Map<String, ExpertField> BY_NAME =
      Stream.concat(
              OF_ITEMS.stream(),
              Arrays.stream(TaskDate.values())
                  .map(
                      date ->
                          new ExpertField(
                              date.id(), new Days(Fields.of(date)), "a date of the task")))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toMap(
                      ExpertField::name,
                      Function.identity(),
                      (one, other) -> one,
                      LinkedHashMap::new),
                  Collections::unmodifiableMap));

  static List<ExpertField> all() {
    return List.copyOf(BY_NAME.values());
  }

  static Optional<ExpertField> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** For messages: {@code text, exact, …}. */
  static String names() {
    return String.join(", ", BY_NAME.keySet());
  }
}

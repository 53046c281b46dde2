package minutebook.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Names the field by which raw sources are asked for. */
  static final String SHAPE = "shape";

  private static final Map<String, ExpertField> BY_NAME = new LinkedHashMap<>();

  static {
    add("text", new Words(Fields.TEXT, Fields.EXACT), "words of the item's own text");
    add("exact", new Written(Fields.EXACT), "the same as written, no inflection");
    add("heading", new Words(Fields.HEADING, Fields.CONTEXT_EXACT), "words of the headings above");
    add(
        "people",
        new Words(Fields.PEOPLE, Fields.CONTEXT_EXACT),
        "words of the names of people it mentions or assigns");
    add("title", new Title(), "words of the note's title");
    add("person", new Values(Dimension.PERSON), "a person's whole name, in any role");
    add("participant", new Keywords(Fields.PARTICIPANT), "who took part");
    add("assignee", new Keywords(Fields.ASSIGNEE), "whose task it is");
    add("mentioned", new Keywords(Fields.MENTIONED), "who is named in the text");
    add("tag", new Values(Dimension.TAG), "a tag, or one above it");
    add("section", new Values(Dimension.SECTION), "the section's kind");
    add("type", new Values(Dimension.TYPE), "the note's type");
    add("status", new Values(Dimension.STATUS), "the task's status");
    add("priority", new Values(Dimension.PRIORITY), "the task's priority");
    add("state", new Keywords(Fields.STATE), "open or closed; tasks only");
    add("has", new Keywords(Fields.HAS), "what it has: problem, link, assignee, due");
    add("link", new Keywords(Fields.LINK), "a note it links to");
    add(
        "path",
        new Keywords(Fields.FOLDER),
        "the note's path, or a folder with a slash at its end");
    add(SHAPE, new Keywords(Fields.SHAPE), "meeting, person page, source; source is left out else");
    add("date", new Days(Fields.DAY), "the day it counts for");
    for (TaskDate date : TaskDate.values()) {
      add(date.id(), new Days(Fields.of(date)), "a date of the task");
    }
  }

  private static void add(String name, Kind kind, String about) {
    BY_NAME.put(name, new ExpertField(name, kind, about));
  }

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

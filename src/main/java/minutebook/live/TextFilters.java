package minutebook.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.config.Folded;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;

/**
 * Filters of texts: {@code path includes Work}, {@code description regex matches /wait(s|ing)/i}.
 * The plugin looks for a part of the text in any case, and for an expression in the case it has.
 */
final class TextFilters {
  private static final Pattern FILTER =
      Pattern.compile(
          "(?i)([a-z.]+) (includes?|does not include|do not include|regex matches|regex does not"
              + " match) (.+)");

  private static final String KNOWS_NO_CASE =
      "case does not matter in a search, and a blank in an expression is any character";

  private final TagFilters tags;
  private final StatusNames statuses;

  /**
   * Prepares them.
   *
   * @param knownTags of the vault
   */
  TextFilters(Collection<String> knownTags, StatusNames statuses) {
    this.tags = new TagFilters(knownTags);
    this.statuses = statuses;
  }

  /** Empty for what is no filter of a text. */
  Optional<FilterReading> read(String instruction) {
    Matcher filter = FILTER.matcher(instruction);
    if (!filter.matches()) {
      return Optional.empty();
    }
    String field = filter.group(1).toLowerCase(Locale.ROOT);
    String relation = filter.group(2).toLowerCase(Locale.ROOT);
    String text = filter.group(3).strip();
    boolean regex = relation.startsWith("regex");
    return (regex ? matching(field, text) : including(field, text))
        .map(reading -> reading.negated(relation.contains("not")));
  }

  private Optional<FilterReading> including(String field, String text) {
    boolean isTag = field.equals("tag") || field.equals("tags");
    if (!isTag && !isSearchable(text)) {
      return Optional.of(
          FilterReading.impossible(
              "'%s' has no letter or digit to search for; write some of the words beside it"
                  .formatted(text)));
    }
    return switch (field) {
      case "path" -> Optional.of(FilterReading.of(PathParts.path(text)));
      case "folder" -> Optional.of(FilterReading.of(PathParts.folder(text)));
      case "root" -> Optional.of(FilterReading.of(PathParts.root(text)));
      case "filename" -> Optional.of(FilterReading.of(PathParts.filename(text)));
      case "heading" -> Optional.of(heading(text));
      case "description" -> Optional.of(description(text));
      case "tag", "tags" -> Optional.of(tags.including(text));
      case "status.name" -> Optional.of(statuses.including(text));
      case "recurrence" -> Optional.of(recurrence(text));
      case "id" -> Optional.of(notSearched(field));
      default -> Optional.empty();
    };
  }

  private static boolean isSearchable(String text) {
    return text.codePoints()
        .anyMatch(
            c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL);
  }

  private static FilterReading notSearched(String field) {
    return FilterReading.impossible(
        "the %s of a task is shown, but not searched; leave the line out".formatted(field));
  }

  private static FilterReading heading(String text) {
    return FilterReading.differing(
        Nodes.quoted(Qualifier.HEADING, List.of(text)),
        "looks at all headings above a task, not only at the nearest");
  }

  private static FilterReading recurrence(String text) {
    return FilterReading.differing(
        Nodes.quoted(Qualifier.RECURRENCE, List.of(text)), "looks at rules as they are written");
  }

  /** A part of one word can be searched for; of several, each has to be there whole. */
  private FilterReading description(String text) {
    if (text.startsWith("#") && text.indexOf(' ') < 0) {
      return tags.including(text);
    }
    return isPartOfWord(text)
        ? FilterReading.of(Nodes.word(".*" + text + ".*"))
        : FilterReading.differing(
            Nodes.phrase(text),
            "looks for these words whole and one after another; punctuation does not count");
  }

  /** Scripts without blanks between words are not searched by letters. */
  private static boolean isPartOfWord(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && c < 0x0E00);
  }

  private Optional<FilterReading> matching(String field, String text) {
    return switch (field) {
      case "path", "folder", "root", "filename" -> Optional.of(pathRegex(field, text));
      case "description" -> Optional.of(descriptionRegex(text));
      case "tag", "tags" -> Optional.of(tags.matching(text));
      case "id" -> Optional.of(notSearched(field));
      case "status.name", "heading", "recurrence" ->
          Optional.of(
              FilterReading.impossible(
                  "regular expressions are searched for in paths, tags and words only; write %s"
                          .formatted(field)
                      + " includes, if that says it"));
      default -> Optional.empty();
    };
  }

  private static FilterReading pathRegex(String field, String text) {
    Optional<JsPattern.Read> read = JsPattern.read(text);
    if (read.isEmpty()) {
      return notReadAlike(text);
    }
    List<String> values = new ArrayList<>();
    for (String alternative : read.get().alternatives()) {
      Optional<String> inPart = PathParts.regex(field, alternative);
      if (inPart.isEmpty()) {
        return FilterReading.impossible(
            "'%s' cannot be asked of the %s alone; write path regex matches, if that says it"
                .formatted(text, field));
      }
      values.add("/" + inPart.get() + "/");
    }
    QueryNode node = Nodes.qualified(Qualifier.PATH, values.toArray(String[]::new));
    return read.get().cased() || text.indexOf(' ') >= 0
        ? FilterReading.differing(node, KNOWS_NO_CASE)
        : FilterReading.of(node);
  }

  static FilterReading notReadAlike(String text) {
    return FilterReading.impossible(
        "'%s' is no regular expression that can be searched for: letters, . [ ] ( ) | ? * + { }, \\d"
                .formatted(text)
            + " and signs behind a \\, between slashes, and ^ and $ at its ends, are understood");
  }

  private static FilterReading descriptionRegex(String text) {
    Optional<JsPattern.Read> read = JsPattern.read(text);
    if (read.isEmpty()) {
      return notReadAlike(text);
    }
    if (!read.get().ofOneWord()) {
      return FilterReading.impossible(
          "'%s' is asked of more than one word, and words are searched one by one; write letters and"
                  .formatted(text)
              + " digits only, or description includes");
    }
    QueryNode node = Nodes.word(".*" + read.get().joined() + ".*");
    return read.get().cased()
        ? FilterReading.differing(node, KNOWS_NO_CASE)
        : FilterReading.of(node);
  }

  /** As names are compared. */
  static String folded(String text) {
    return Folded.withoutAccents(text);
  }
}

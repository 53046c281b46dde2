package minutebook.live;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;

/**
 * Filters of tags. The plugin looks for a part of a tag, its {@code #} included, so the tags that
 * have it are those of the vault.
 */
final class TagFilters {
  static final String OF_THE_NOTE_TOO =
      "tags of the note and of the headings above a task count too";

  private final Collection<String> known;

  /**
   * Of a vault.
   *
   * @param known lower case, without {@code #}
   */
  TagFilters(Collection<String> known) {
    this.known = known;
  }

  static Optional<FilterReading> presence(String instruction) {
    return switch (instruction.toLowerCase(Locale.ROOT)) {
      case "has tags" -> Optional.of(any());
      case "no tags" -> Optional.of(any().negated(true));
      default -> Optional.empty();
    };
  }

  private static FilterReading any() {
    return FilterReading.differing(Nodes.qualified(Qualifier.HAS, "tag"), OF_THE_NOTE_TOO);
  }

  FilterReading including(String text) {
    String part = text.toLowerCase(Locale.ROOT);
    return found(
        tag -> ("#" + tag).contains(part), part.startsWith("#") ? part.substring(1) : part);
  }

  /** An expression without signs, but for {@code #} before it and {@code $} behind it. */
  FilterReading matching(String text) {
    Optional<JsPattern.Read> read = JsPattern.read(text);
    if (read.isEmpty() || read.get().alternatives().size() != 1) {
      return TextFilters.notReadAlike(text);
    }
    String whole = read.get().alternatives().getFirst().replace("\\#", "#").replace("\\/", "/");
    boolean ends = whole.endsWith("$");
    String part = (ends ? whole.substring(0, whole.length() - 1) : whole).toLowerCase(Locale.ROOT);
    if (!part.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "#/-_".indexOf(c) >= 0)) {
      return FilterReading.impossible(
          "of tags, an expression with signs other than # / - _ and a $ at its end is not searched"
              + " for; write tags include");
    }
    Predicate<String> fits =
        ends ? tag -> ("#" + tag).endsWith(part) : tag -> ("#" + tag).contains(part);
    String name = part.startsWith("#") ? part.substring(1) : part;
    FilterReading found = found(fits, name);
    boolean above = ends && known.stream().filter(fits).anyMatch(this::hasTagsBelow);
    return above
        ? FilterReading.impossible(
            "a tag is searched for with those below it, and there are such; write tags include")
        : found;
  }

  private boolean hasTagsBelow(String tag) {
    return known.stream().anyMatch(other -> other.startsWith(tag + "/"));
  }

  /** A tag nobody uses stays, and finds nothing. */
  private FilterReading found(Predicate<String> fits, String name) {
    if (name.isEmpty()) {
      return FilterReading.impossible("a # alone names no tag; write has tags, or a tag");
    }
    List<String> tags =
        known.stream().filter(fits).filter(tag -> !below(tag, fits)).sorted().toList();
    QueryNode node = Nodes.quoted(Qualifier.TAG, tags.isEmpty() ? List.of(name) : tags);
    return FilterReading.differing(node, OF_THE_NOTE_TOO);
  }

  /** Whether a tag above it fits, and so finds it as well. */
  private static boolean below(String tag, Predicate<String> fits) {
    for (int slash = tag.indexOf('/'); slash >= 0; slash = tag.indexOf('/', slash + 1)) {
      if (fits.test(tag.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }
}

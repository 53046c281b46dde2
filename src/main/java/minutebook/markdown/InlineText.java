package minutebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import minutebook.note.InlineField;
import minutebook.note.Link;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Inline Markdown as read.
 *
 * @param text plain text, white space collapsed and trimmed
 * @param links to other notes, in order
 * @param linked parts of the text that show links, in order
 * @param tags lower case, in order, each once
 * @param fields in order
 * @param beside what is written there and not shown, such as where links lead; each once
 * @param anchor the name it can be linked by, or null
 * @param opaque the parts of the text in which no mark has a meaning, in order
 * @param places known of the text, in order; of tasks only
 * @param unseen what its words say and do not show, in order
 */
record InlineText(
    String text,
    List<Link> links,
    List<TextSpan> linked,
    List<String> tags,
    List<InlineField> fields,
    List<String> beside,
    @Nullable String anchor,
    List<Opaque> opaque,
    List<Place> places,
    List<Unseen> unseen) {

  /** Between parts of one item that stand apart, such as the cells of a row. */
  static final String BETWEEN = " · ";

  private static final char NO_PROSE = '\0';

  /**
   * Code, an address, or the display text of a link.
   *
   * @param start offset in the text
   * @param end offset after it
   * @param link whose display text it is, or null
   */
  record Opaque(int start, int end, @Nullable Link link) {
    Opaque movedBy(int offset) {
      return new Opaque(start + offset, end + offset, link);
    }
  }

  /**
   * A place where a line begins, or something stands that is not shown.
   *
   * @param at offset in the text
   * @param source offset in the note's body
   * @param hidden whether something stands there, such as a comment
   */
  record Place(int at, int source, boolean hidden) {
    Place movedBy(int offset) {
      return new Place(at + offset, source, hidden);
    }
  }

  /**
   * That words lead elsewhere than they say, or are struck through.
   *
   * @param start offset in the text
   * @param end offset after it
   * @param target where they lead, or null of what is struck through
   */
  record Unseen(int start, int end, @Nullable String target) {
    Unseen movedBy(int offset) {
      return new Unseen(start + offset, end + offset, target);
    }

    /** The same in a text where each offset is another. */
    Unseen in(IntUnaryOperator otherOffset) {
      return new Unseen(otherOffset.applyAsInt(start), otherOffset.applyAsInt(end), target);
    }
  }

  /** Text with nothing in it. */
  static InlineText plain(String text) {
    return new InlineText(
        text, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(),
        List.of());
  }

  /**
   * Other words for the same, in which nothing is opaque.
   *
   * @param same up to which offset they are the same
   */
  InlineText with(String otherText, int same, Set<String> otherTags) {
    return new InlineText(
        otherText,
        links,
        linkedUpTo(same),
        List.copyOf(otherTags),
        fields,
        beside,
        anchor,
        List.of(),
        places,
        unseenUpTo(same));
  }

  private List<Unseen> unseenUpTo(int end) {
    return unseen.stream()
        .filter(each -> each.start < end)
        .map(each -> new Unseen(each.start, Math.min(each.end, end), each.target))
        .toList();
  }

  private List<TextSpan> linkedUpTo(int end) {
    return linked.stream().filter(span -> span.end() <= end).toList();
  }

  /** The same up to an offset of the text, where its anchor stands. */
  InlineText upTo(int end, String itsAnchor) {
    return new InlineText(
        text.substring(0, end),
        links,
        linkedUpTo(end),
        tags,
        fields,
        beside,
        itsAnchor,
        opaque,
        places,
        unseenUpTo(end));
  }

  /** The same with more beside it. */
  InlineText withBeside(List<String> more) {
    return new InlineText(
        text, links, linked, tags, fields, together(beside, more), anchor, opaque, places, unseen);
  }

  /** The same, or what is beside it if it shows nothing. */
  InlineText orBeside() {
    return text.isEmpty() && !beside.isEmpty()
        ? new InlineText(
            String.join(" ", beside),
            links,
            linked,
            tags,
            fields,
            List.of(),
            anchor,
            opaque,
            places,
            unseen)
        : this;
  }

  private static List<String> together(List<String> some, List<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** Several, apart, in time that grows with their length. */
  static InlineText apart(List<InlineText> parts) {
    return joined(parts, BETWEEN);
  }

  /** This and what follows it, as one text. */
  InlineText then(InlineText more) {
    return joined(List.of(this, more), " ");
  }

  private static InlineText joined(List<InlineText> parts, String separator) {
    StringBuilder text = new StringBuilder();
    List<Link> links = new ArrayList<>();
    List<TextSpan> linked = new ArrayList<>();
    Set<String> tags = new LinkedHashSet<>();
    List<InlineField> fields = new ArrayList<>();
    Set<String> beside = new LinkedHashSet<>();
    List<Opaque> opaque = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Unseen> unseen = new ArrayList<>();
    String anchor = null;
    for (InlineText part : parts) {
      text.append(text.isEmpty() || part.text.isEmpty() ? "" : separator);
      int start = text.length();
      text.append(part.text);
      links.addAll(part.links);
      part.linked.forEach(span -> linked.add(span.movedBy(start)));
      tags.addAll(part.tags);
      fields.addAll(part.fields);
      beside.addAll(part.beside);
      part.opaque.forEach(span -> opaque.add(span.movedBy(start)));
      part.places.forEach(place -> places.add(place.movedBy(start)));
      part.unseen.forEach(each -> unseen.add(each.movedBy(start)));
      anchor = anchor == null ? part.anchor : anchor;
    }
    return new InlineText(
        text.toString(),
        links,
        linked,
        List.copyOf(tags),
        fields,
        List.copyOf(beside),
        anchor,
        opaque,
        places,
        unseen);
  }

  /** Where its words lead, and those that are struck through as Markdown does so. */
  List<String> saidUnseen() {
    return unseen.stream()
        .map(
            each ->
                each.target == null
                    ? "~~" + text.substring(each.start, each.end).strip() + "~~"
                    : each.target)
        .toList();
  }

  /** The offset in the note's body of the line on which an offset of the text stands. */
  int source(int offset) {
    int before = 0;
    int after = places.size();
    while (before < after) {
      int middle = (before + after) >>> 1;
      if (places.get(middle).at <= offset) {
        before = middle + 1;
      } else {
        after = middle;
      }
    }
    return before == 0 ? 0 : places.get(before - 1).source;
  }

  /** The offset after which nothing stands that is not shown, or -1. */
  int lastHidden() {
    return places.stream().filter(Place::hidden).mapToInt(Place::at).max().orElse(-1);
  }

  /**
   * The text with a character that means nothing in the place of each opaque one, but for a link
   * that shows a date.
   */
  String prose() {
    if (opaque.isEmpty()) {
      return text;
    }
    StringBuilder prose = new StringBuilder(text);
    for (Opaque part : opaque) {
      if (part.link != null && IsoDates.isDate(text, part.start, part.end)) {
        continue;
      }
      for (int i = part.start; i < Math.min(part.end, text.length()); i++) {
        prose.setCharAt(i, NO_PROSE);
      }
    }
    return prose.toString();
  }
}

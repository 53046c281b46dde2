package minutebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import minutebook.config.Folded;
import minutebook.note.InlineField;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inline fields of a text, and the text as Dataview shows it.
 *
 * <pre>
 * Ship it [owner:: Ana] (size:: big)    Ship it owner: Ana big
 *   owner = Ana, size = big
 * </pre>
 *
 * <p>Of fields in fields the outer one counts, of two that cross the first. A round bracket without
 * a space after the colons, such as {@code (std::move)}, stays as written, since more than a key
 * would be lost.
 */
final class FieldReader {
  private static final String COLONS = "::";

  /** An open bracket, and where the first colons after it stand, or -1. */
  private static final class Open {
    private final int start;
    private int colons = -1;

    private Open(int start) {
      this.start = start;
    }
  }

  /**
   * A field from its open bracket to after the closing one.
   *
   * @param written its key as written
   * @param key offset of the key in the text
   * @param value offset of the value in the text
   * @param moved how far what follows the field has moved in the text as it is shown
   */
  private record Found(
      int start,
      int end,
      String written,
      InlineField field,
      String shown,
      int key,
      int value,
      int moved) {

    /** Whether nothing but the value is shown. */
    boolean hidesKey() {
      return shown.equals(field.value());
    }

    /** Offset in what is shown of the field; of a key that is not, where the value begins. */
    int shownOffset(int offset) {
      boolean inKey = offset < value;
      int from = inKey ? key : value;
      int to = inKey && !hidesKey() ? shown.indexOf(written) : shown.lastIndexOf(field.value());
      int within = inKey && hidesKey() ? 0 : Math.max(0, offset - from);
      return Math.min(to + within, shown.length());
    }
  }

  private final String text;
  private final BitSet opaque;
  private final FieldForm form;
  private final Deque<Open> square = new ArrayDeque<>();
  private final Deque<Open> round = new ArrayDeque<>();
  private final List<Found> found = new ArrayList<>();

  /**
   * @param opaque offsets of code, links and the like
   */
  FieldReader(String text, BitSet opaque, FieldForm form) {
    this.text = text;
    this.opaque = opaque;
    this.form = form;
    readBrackets();
  }

  /** Whether reading a text can find anything. */
  static boolean mayHoldFields(String text) {
    return text.contains(COLONS);
  }

  private void readBrackets() {
    for (int i = 0; i < text.length(); i++) {
      if (opaque.get(i)) {
        continue;
      }
      switch (text.charAt(i)) {
        case '[' -> square.push(new Open(i));
        case '(' -> round.push(new Open(i));
        case ']' -> close(square, i);
        case ')' -> close(round, i);
        case ':' -> {
          if (text.startsWith(COLONS, i)) {
            colons(i);
          }
        }
        default -> {}
      }
    }
  }

  private void colons(int at) {
    int inSquare = square.isEmpty() ? -1 : square.peek().start;
    int inRound = round.isEmpty() ? -1 : round.peek().start;
    Deque<Open> inner = inSquare > inRound ? square : round;
    if (!inner.isEmpty() && inner.peek().colons < 0) {
      inner.peek().colons = at;
    }
  }

  private void close(Deque<Open> brackets, int end) {
    if (brackets.isEmpty()) {
      return;
    }
    Open open = brackets.pop();
    int inner = endedAt(open.start);
    boolean crosses = inner < found.size() && found.get(inner).start < open.start;
    if (open.colons >= 0 && !crosses) {
      addField(open, end + 1, inner);
    }
  }

  /**
   * Adds a field, if it is one.
   *
   * @param inner index of the first that stands in it
   */
  private void addField(Open open, int end, int inner) {
    String written = text.substring(open.start + 1, open.colons).strip();
    String key = key(written);
    int colonsEnd = open.colons + COLONS.length();
    String value = text.substring(colonsEnd, end - 1).strip();
    if (key.isEmpty() || value.isEmpty() || form.leaves(key)) {
      return;
    }
    found.subList(inner, found.size()).clear();
    String all = text.substring(open.start, end);
    String shown =
        text.charAt(open.start) == '['
            ? written + ": " + value
            : text.charAt(colonsEnd) == ' ' ? value : all;
    found.add(
        new Found(
            open.start,
            end,
            written,
            new InlineField(key, value),
            shown,
            text.indexOf(written, open.start),
            text.indexOf(value, colonsEnd),
            movedAfter(inner - 1) + shown.length() - all.length()));
  }

  /** How far the text after a field has moved in what is shown; before the first, not at all. */
  private int movedAfter(int index) {
    return index < 0 ? 0 : found.get(index).moved;
  }

  /** The text with each field as it is shown. */
  String shown() {
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder all = new StringBuilder();
    int from = 0;
    for (Found field : found) {
      all.append(text, from, field.start).append(field.shown);
      from = field.end;
    }
    return all.append(text, from, text.length()).toString();
  }

  /** The keys that are not shown, as written. */
  List<String> hiddenKeys() {
    return found.stream().filter(Found::hidesKey).map(Found::written).toList();
  }

  /** Opaque parts of the text, where they stand in it as it is shown; those in fields are none. */
  List<InlineText.Opaque> shownAt(List<InlineText.Opaque> parts) {
    return parts.stream()
        .filter(part -> fieldAt(part.start()) == null)
        .map(part -> part.movedBy(shownOffset(part.start()) - part.start()))
        .toList();
  }

  /**
   * Parts of the text where they stand in it as it is shown; those of keys that are not, nowhere.
   */
  List<TextSpan> shownSpans(List<TextSpan> spans) {
    List<TextSpan> shown = new ArrayList<>();
    for (TextSpan span : spans) {
      int start = shownOffset(span.start());
      int end = shownOffset(span.end());
      if (start < end) {
        shown.add(new TextSpan(start, end));
      }
    }
    return shown;
  }

  /** Places in the text where they are in it as it is shown; those in fields, where these begin. */
  List<InlineText.Place> shownPlaces(List<InlineText.Place> places) {
    return places.stream().map(place -> place.movedBy(movedToFieldAt(place.at()))).toList();
  }

  private int movedToFieldAt(int offset) {
    Found field = fieldAt(offset);
    return movedAt(offset) + (field == null ? 0 : field.start - offset);
  }

  /** Where an offset of the text is in it as it is shown. */
  int shownOffset(int offset) {
    Found field = fieldAt(offset);
    int inField = field == null ? 0 : field.shownOffset(offset) - (offset - field.start);
    return offset + movedAt(offset) + inField;
  }

  /** How far the fields that end before an offset, or at it, have moved it. */
  private int movedAt(int offset) {
    return movedAfter(endedAt(offset) - 1);
  }

  /** The field in which an offset lies. */
  private @Nullable Found fieldAt(int offset) {
    int next = endedAt(offset);
    return next < found.size() && found.get(next).start <= offset ? found.get(next) : null;
  }

  /** How many fields end before an offset, or at it. */
  private int endedAt(int offset) {
    int first = 0;
    int after = found.size();
    while (first < after) {
      int middle = (first + after) >>> 1;
      if (found.get(middle).end <= offset) {
        first = middle + 1;
      } else {
        after = middle;
      }
    }
    return first;
  }

  /**
   * The fields in order, those of whole lines first.
   *
   * @param lineStarts offsets where lines begin, but for the first
   */
  List<InlineField> fields(BitSet lineStarts) {
    List<InlineField> fields = new ArrayList<>();
    if (form == FieldForm.LINES) {
      int start = 0;
      while (start < text.length()) {
        int next = lineStarts.nextSetBit(start + 1);
        int end = next < 0 ? text.length() : Math.min(next, text.length());
        addLine(fields, start, end);
        start = end;
      }
    }
    found.forEach(field -> fields.add(field.field));
    return fields;
  }

  private void addLine(List<InlineField> fields, int start, int end) {
    String line = text.substring(start, end);
    int colons = line.indexOf(COLONS);
    if (colons > 0 && !opaque.get(start + colons)) {
      String key = line.substring(0, colons);
      String value = line.substring(colons + COLONS.length());
      boolean named = key.codePoints().allMatch(FieldReader::isOfLineKey);
      if (named && !key.isBlank() && value.startsWith(" ") && !value.isBlank()) {
        fields.add(new InlineField(key(key), value.strip()));
      }
    }
  }

  private static boolean isOfLineKey(int c) {
    return Character.isLetterOrDigit(c) || " _-/".indexOf(c) >= 0;
  }

  private static String key(String written) {
    return Folded.of(written).replace(' ', '-');
  }
}

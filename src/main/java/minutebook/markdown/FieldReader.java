package minutebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import minutebook.config.Folded;
import minutebook.note.InlineField;
import minutebook.note.TextSpan;

/**
 * Reads the inline fields of a text, and the text as Dataview shows it.
 *
 * <pre>
 * Ship it [owner:: Ana] (size:: big)    Ship it owner: Ana big
 *   owner = Ana, size = big
 * </pre>
 *
 * <p>Of fields in fields the outer one counts. A round bracket without a space after the colons,
 * such as {@code (std::move)}, stays as written, since more than a key would be lost.
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

  /** A field from its open bracket to after the closing one. */
  private record Found(int start, int end, String key, InlineField field, String shown) {

    /** Whether nothing but the value is shown. */
    boolean hidesKey() {
      return shown.equals(field.value());
    }

    /** Offset in what is shown of a part of the value. */
    int shownAt(int offset, String text) {
      int value = text.indexOf(field.value(), text.indexOf(COLONS, start));
      return shown.lastIndexOf(field.value()) + offset - value;
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
    String written = open.colons < 0 ? "" : text.substring(open.start + 1, open.colons).strip();
    String key = key(written);
    String value = open.colons < 0 ? "" : text.substring(open.colons + 2, end).strip();
    if (!key.isEmpty() && !value.isEmpty() && !form.leaves(key)) {
      while (!found.isEmpty() && found.getLast().start > open.start) {
        found.removeLast();
      }
      String all = text.substring(open.start, end + 1);
      String shown =
          text.charAt(open.start) == '['
              ? written + ": " + value
              : text.charAt(open.colons + COLONS.length()) == ' ' ? value : all;
      found.add(new Found(open.start, end + 1, written, new InlineField(key, value), shown));
    }
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
    return found.stream().filter(Found::hidesKey).map(Found::key).toList();
  }

  /** Opaque parts of the text, where they stand in it as it is shown; those in fields are none. */
  List<InlineText.Opaque> shownAt(List<InlineText.Opaque> parts) {
    if (found.isEmpty()) {
      return parts;
    }
    List<InlineText.Opaque> moved = new ArrayList<>();
    int next = 0;
    int by = 0;
    for (InlineText.Opaque part : parts) {
      while (next < found.size() && found.get(next).end <= part.start()) {
        Found before = found.get(next++);
        by += before.shown.length() - (before.end - before.start);
      }
      if (next == found.size() || part.end() <= found.get(next).start) {
        moved.add(part.movedBy(by));
      }
    }
    return moved;
  }

  /** Parts of the text where they stand in it as it is shown; those in fields stand in values. */
  List<TextSpan> shownSpans(List<TextSpan> spans) {
    List<TextSpan> moved = new ArrayList<>();
    int next = 0;
    int by = 0;
    for (TextSpan span : spans) {
      while (next < found.size() && found.get(next).end <= span.start()) {
        Found before = found.get(next++);
        by += before.shown.length() - (before.end - before.start);
      }
      boolean within = next < found.size() && found.get(next).start <= span.start();
      Found in = within ? found.get(next) : null;
      int inField = in == null ? 0 : in.start + in.shownAt(span.start(), text) - span.start();
      moved.add(span.movedBy(by + inField));
    }
    return moved;
  }

  /** Places in the text where they are in it as it is shown; those in fields, where these begin. */
  List<InlineText.Place> shownPlaces(List<InlineText.Place> places) {
    List<InlineText.Place> moved = new ArrayList<>();
    int next = 0;
    int by = 0;
    for (InlineText.Place place : places) {
      while (next < found.size() && found.get(next).end <= place.at()) {
        Found before = found.get(next++);
        by += before.shown.length() - (before.end - before.start);
      }
      boolean within = next < found.size() && found.get(next).start < place.at();
      moved.add(place.movedBy(by + (within ? found.get(next).start - place.at() : 0)));
    }
    return moved;
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

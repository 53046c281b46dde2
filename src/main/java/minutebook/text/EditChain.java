package minutebook.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Edits applied on top of edits, told as edits of the first text.
 *
 * <pre>
 * Ã¢â‚¬â„¢   first pass, three sequences   â€™
 * â€™        second pass, one sequence     ’
 * together   one edit: Ã¢â‚¬â„¢ was meant as ’
 * </pre>
 */
final class EditChain {
  private final String source;
  private String text;
  private List<TextEdit> edits = List.of();

  EditChain(String source) {
    this.source = source;
    this.text = source;
  }

  /** The source with every edit so far applied. */
  String text() {
    return text;
  }

  /** The edits so far, with spans of the source; in order, not overlapping. */
  List<TextEdit> edits() {
    return edits;
  }

  /** Applies edits whose spans are of {@link #text()}; in order, not overlapping. */
  void append(List<TextEdit> next) {
    if (next.isEmpty()) {
      return;
    }
    OffsetMap before = OffsetMap.of(edits);
    OffsetMap after = OffsetMap.of(next);
    String result = apply(next);
    List<TextEdit> together = new ArrayList<>();
    for (TextEdit touched : merged(before, next)) {
      int start = before.toOriginal(touched.start());
      int end = before.toOriginal(touched.end());
      String meant =
          result.substring(after.toRepaired(touched.start()), after.toRepaired(touched.end()));
      together.add(
          new TextEdit(start, end, source.substring(start, end), meant, touched.charset()));
    }
    text = result;
    edits = List.copyOf(together);
  }

  private String apply(List<TextEdit> next) {
    StringBuilder result = new StringBuilder(text.length());
    int done = 0;
    for (TextEdit edit : next) {
      result.append(text, done, edit.start()).append(edit.meant());
      done = edit.end();
    }
    return result.append(text, done, text.length()).toString();
  }

  /** The spans of the current text that an old or a new edit touches, overlapping ones as one. */
  private List<TextEdit> merged(OffsetMap before, List<TextEdit> next) {
    List<TextEdit> touched =
        Stream.concat(edits.stream().map(edit -> inCurrentText(edit, before)), next.stream())
            .sorted(Comparator.comparingInt(TextEdit::start))
            .toList();
    List<TextEdit> spans = new ArrayList<>();
    for (TextEdit span : touched) {
      if (!spans.isEmpty() && span.start() < spans.getLast().end()) {
        TextEdit open = spans.removeLast();
        spans.add(spanOf(open.start(), Math.max(open.end(), span.end()), open));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private TextEdit inCurrentText(TextEdit edit, OffsetMap before) {
    int start = before.toRepaired(edit.start());
    return spanOf(start, start + edit.meant().length(), edit);
  }

  private TextEdit spanOf(int start, int end, TextEdit origin) {
    return new TextEdit(start, end, text.substring(start, end), "", origin.charset());
  }
}

package minutebook.text;

import java.util.List;

/** One pass: finds the charset that a file was wrongly read in, and what to repair. */
final class CharsetRepair {
  private CharsetRepair() {}

  /** The edits of one pass, in order; empty when the text is right. */
  static List<TextEdit> edits(String text) {
    CharsetReading best = bestReading(text);
    return best.accepted().stream().map(stretch -> edit(text, stretch, best.charset())).toList();
  }

  /** "A file is decoded with one charset": the first of those that explain the most of it. */
  private static CharsetReading bestReading(String text) {
    List<Run> runs = Run.allIn(text, CodeText.in(text));
    List<CharsetReading> readings =
        WrongCharset.ALL.stream().map(charset -> CharsetReading.of(text, runs, charset)).toList();
    CharsetReading best = readings.getFirst();
    for (CharsetReading reading : readings) {
      if (reading.explained() > best.explained()) {
        best = reading;
      }
    }
    return best;
  }

  private static TextEdit edit(String text, Stretch stretch, WrongCharset charset) {
    String stored = text.substring(stretch.start(), stretch.end());
    return new TextEdit(stretch.start(), stretch.end(), stored, stretch.meant(), charset.charset());
  }
}

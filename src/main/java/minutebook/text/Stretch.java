package minutebook.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters of a run that are valid UTF-8 in a charset, as many in a row as there are.
 *
 * @param start UTF-16 offset of the first
 * @param end UTF-16 offset after the last
 * @param meant what they decode to
 * @param evidence how sure it is that they are damaged
 * @param wholeRun whether nothing else stands in the run
 */
record Stretch(int start, int end, String meant, Evidence evidence, boolean wholeRun) {

  /**
   * The stretches of a run. A run that is no valid UTF-8 as a whole may hold damaged text beside
   * correct text typed later ({@code “ğŸ“…”}), or beside a character that lost a byte; of such a
   * run only what is certain counts.
   */
  static List<Stretch> allIn(String text, Run run, WrongCharset charset) {
    List<Stretch> stretches = new ArrayList<>();
    int i = run.start();
    while (i < run.end()) {
      int start = i;
      i = endOfSequences(text, start, run.end(), charset);
      if (i == start) {
        i++;
        continue;
      }
      String meant = decode(text, start, i, charset);
      Evidence evidence = Evidence.of(text, start, i, meant);
      boolean wholeRun = start == run.start() && i == run.end();
      if (wholeRun || evidence == Evidence.CERTAIN) {
        stretches.add(new Stretch(start, i, meant, evidence, wholeRun));
      }
    }
    return stretches;
  }

  private static int endOfSequences(String text, int start, int limit, WrongCharset charset) {
    int end = start;
    while (end < limit) {
      int codePoint = Utf8Sequence.codePointAt(text, end, limit, charset);
      if (codePoint == Utf8Sequence.NONE) {
        break;
      }
      end += Utf8Sequence.length(codePoint);
    }
    return end;
  }

  private static String decode(String text, int start, int end, WrongCharset charset) {
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      bytes[i - start] = (byte) charset.byteOf(text.charAt(i));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

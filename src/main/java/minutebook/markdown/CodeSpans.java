package minutebook.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Code within one line (CommonMark 6.1): it ends at the next run of as many backticks as begin it.
 * Where the last run of each length stands is found once, so that none is looked for in vain.
 */
final class CodeSpans {
  private final String text;
  private final int to;
  private final Map<Integer, Integer> last = new HashMap<>();

  CodeSpans(String text, int from, int to) {
    this.text = text;
    this.to = to;
    for (int run = text.indexOf('`', from, to); run >= 0; ) {
      int end = Runs.end(text, run, to);
      last.put(end - run, run);
      run = text.indexOf('`', end, to);
    }
  }

  /** Where the code ends that begins at a backtick; where its backticks do if it is none. */
  int end(int start) {
    int inner = Runs.end(text, start, to);
    int length = inner - start;
    if (last.getOrDefault(length, -1) < inner) {
      return inner;
    }
    int run = text.indexOf('`', inner);
    int end = Runs.end(text, run, to);
    while (end - run != length) {
      run = text.indexOf('`', end);
      end = Runs.end(text, run, to);
    }
    return end;
  }
}

package minutebook.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A maximal run of non-ASCII characters outside code.
 *
 * @param start UTF-16 offset of the first
 * @param end UTF-16 offset after the last
 */
record Run(int start, int end) {

  static List<Run> allIn(String text, BitSet code) {
    List<Run> runs = new ArrayList<>();
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < 0x80) {
        continue;
      }
      int start = i;
      while (i < length && text.charAt(i) >= 0x80) {
        i++;
      }
      // Code begins and ends with ASCII, so a run is in it as a whole or not at all.
      if (!code.get(start)) {
        runs.add(new Run(start, i));
      }
    }
    return runs;
  }
}

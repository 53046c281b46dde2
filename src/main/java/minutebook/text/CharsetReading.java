package minutebook.text;

import java.util.List;

/**
 * How a whole file reads in one charset, and which of its repairs are therefore accepted.
 *
 * @param charset the charset its UTF-8 may have been read in
 * @param runs how many runs of non-ASCII characters the file has outside code
 * @param stretches what of them is valid UTF-8, in the order of the file
 */
record CharsetReading(WrongCharset charset, int runs, List<Stretch> stretches) {
  /** "When every non-ASCII run of the file decodes in that charset and at least three do." */
  private static final int ENOUGH_WITHOUT_CERTAINTY = 3;

  CharsetReading {
    stretches = List.copyOf(stretches);
  }

  static CharsetReading of(String text, List<Run> runs, WrongCharset charset) {
    List<Stretch> stretches =
        runs.stream().flatMap(run -> Stretch.allIn(text, run, charset).stream()).toList();
    return new CharsetReading(charset, runs.size(), stretches);
  }

  /**
   * The stretches to repair. "Two-byte sequences are accepted only when the file has a certain
   * repair in the same charset, or when every non-ASCII run of the file decodes in that charset and
   * at least three do." Doubtful ones must have most of the file on their side as well: a correct
   * note into which one damaged line was pasted stays correct.
   */
  List<Stretch> accepted() {
    long decodedRuns = stretches.stream().filter(Stretch::wholeRun).count();
    if (count(Evidence.CERTAIN) > 0) {
      boolean mostDecode = 2 * decodedRuns > runs;
      return stretches.stream()
          .filter(stretch -> stretch.evidence() != Evidence.DOUBTFUL || mostDecode)
          .toList();
    }
    boolean allDecode = decodedRuns == runs && count(Evidence.LIKELY) >= ENOUGH_WITHOUT_CERTAINTY;
    return allDecode ? stretches : List.of();
  }

  /** How many characters of the file the accepted repairs explain. */
  int explained() {
    return accepted().stream().mapToInt(stretch -> stretch.end() - stretch.start()).sum();
  }

  private long count(Evidence evidence) {
    return stretches.stream().filter(stretch -> stretch.evidence() == evidence).count();
  }
}

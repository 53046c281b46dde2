package minutebook.markdown;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import minutebook.config.ConfigurationReader;

/**
 * How the time to read each odd note grows with its length: CPU milliseconds as it is, with twice
 * and with four times its repetitions, and the quotients. Around 2 is linear.
 */
public final class OddNotesGrowth {
  private static final int ROUNDS = 3;
  private static final long STACK_BYTES = 64L << 20;
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  private OddNotesGrowth() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Thread thread = new Thread(null, OddNotesGrowth::measure, "measuring", STACK_BYTES);
    thread.start();
    thread.join();
  }

  private static void measure() {
    try {
      System.out.println("      ×1       ×2       ×4   ×2/×1  ×4/×2");
      for (String line : OddNotes.lines()) {
        if (!OddNotes.isHeading(line) && line.contains("»")) {
          double one = milliseconds(line, 1);
          double two = milliseconds(line, 2);
          double four = milliseconds(line, 4);
          System.out.printf(
              "%8.1f %8.1f %8.1f %7.1f %6.1f  %s%n", one, two, four, two / one, four / two, line);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The median. */
  private static double milliseconds(String line, int factor) {
    byte[] note = OddNotes.bytes(line, factor);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double[] taken = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = clock.getCurrentThreadCpuTime();
      PARSER.parse("note.md", note);
      taken[round] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(taken);
    return taken[ROUNDS / 2];
  }
}

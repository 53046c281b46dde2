package minutebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexSync;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.lucene.LuceneStore;
import minutebook.vault.Vault;

/**
 * The wall time of a sync with nothing to do, beside that of {@code find}, which looks at the same
 * files, and of the whole program; in turn.
 */
public final class SyncFigures {
  private static final int WARM_UP = 5;

  /** What is measured. */
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private SyncFigures() {}

  /** Prints the table: {@code VAULT INDEX RUNS PROGRAM}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String folder = arguments[0];
    String index = arguments[1];
    int runs = Integer.parseInt(arguments[2]);
    Configuration configuration = ConfigurationReader.bundled();
    Vault vault = new Vault(Path.of(folder), configuration.vault());
    try (LuceneStore store = new LuceneStore(Path.of(index), configuration.analysis())) {
      IndexSync sync = new IndexSync(vault, configuration, store, InstantSource.system());
      List<Double> found = new ArrayList<>();
      List<Double> synced = new ArrayList<>();
      List<Double> program = new ArrayList<>();
      for (int run = -WARM_UP; run < runs; run++) {
        double ofFind =
            milliseconds(() -> process("find", folder, "-type", "f", "-printf", "%s %T@"));
        double ofSync = milliseconds(() -> sync.run(SyncRequest.UPDATE, Progress.NONE));
        if (run >= 0) {
          found.add(ofFind);
          synced.add(ofSync);
          program.add(
              milliseconds(
                  () -> process(arguments[3], "index", "-q", "--vault", folder, "--index", index)));
        }
      }
      System.out.printf(
          "Sync / find: %.1f; the whole program / find: %.1f%n%n",
          median(synced) / median(found), median(program) / median(found));
      System.out.printf("%-28s %8s %8s %8s%n", "Milliseconds", "min", "median", "max");
      print("find -printf '%s %T@'", found);
      print("sync in a running process", synced);
      print("minutebook index", program);
    }
  }

  private static void print(String what, List<Double> all) {
    double[] sorted = sorted(all);
    System.out.printf(
        "%-28s %8.0f %8.0f %8.0f%n",
        what, sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  private static double median(List<Double> all) {
    return sorted(all)[all.size() / 2];
  }

  private static double[] sorted(List<Double> all) {
    double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static double milliseconds(Work work) throws IOException, InterruptedException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void process(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(command[0] + " ended with " + process.exitValue());
    }
  }
}

package minutebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * The figures of {@code scripts/bench index} as a table.
 *
 * <pre>
 * product 30.1 1.2        CPU seconds of one run; numbers of a line are added up (user, system)
 * flexmark 7.4
 * lucene 15.3
 * index-bytes 127000000   and bare-index-bytes, markdown-bytes
 * </pre>
 */
public final class IndexFigures {
  private final Map<String, double[]> figures = new TreeMap<>();

  IndexFigures(List<String> lines) {
    for (String line : lines) {
      String[] words = line.split(" +");
      double sum = Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).sum();
      figures.merge(
          words[0],
          new double[] {sum},
          (before, one) ->
              DoubleStream.concat(Arrays.stream(before), Arrays.stream(one)).sorted().toArray());
    }
  }

  /** Prints the table of a file: {@code FIGURES}. */
  public static void main(String[] arguments) throws IOException {
    System.out.print(new IndexFigures(Files.readAllLines(Path.of(arguments[0]))).table());
  }

  String table() {
    double parts = median("flexmark") + median("lucene");
    return String.join(
        "\n",
        ratio("CPU: product / (flexmark + Lucene)", median("product") / parts),
        ratio("Size: index / bare Lucene's", median("index-bytes") / median("bare-index-bytes")),
        ratio("Size: index / Markdown", median("index-bytes") / median("markdown-bytes")),
        "",
        "%-36s %8s %8s %8s".formatted("CPU seconds", "min", "median", "max"),
        row("minutebook index --rebuild", "product"),
        row("flexmark", "flexmark"),
        row("Lucene", "lucene"),
        "",
        megabytes("Index", "index-bytes"),
        megabytes("Bare Lucene's index", "bare-index-bytes"),
        megabytes("Markdown", "markdown-bytes"),
        "");
  }

  private static String ratio(String of, double value) {
    return String.format(Locale.ROOT, "%-36s %8.2f", of, value);
  }

  private String row(String of, String name) {
    double[] runs = runs(name);
    return String.format(
        Locale.ROOT, "%-36s %8.1f %8.1f %8.1f", of, runs[0], median(name), runs[runs.length - 1]);
  }

  private String megabytes(String of, String name) {
    return String.format(Locale.ROOT, "%-36s %8.1f MB", of, median(name) / 1e6);
  }

  private double median(String name) {
    double[] runs = runs(name);
    return (runs[(runs.length - 1) / 2] + runs[runs.length / 2]) / 2;
  }

  private double[] runs(String name) {
    double[] runs = figures.get(name);
    if (runs == null) {
      throw new IllegalStateException("no figure of " + name);
    }
    return runs;
  }
}

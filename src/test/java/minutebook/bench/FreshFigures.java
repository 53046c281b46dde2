package minutebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import minutebook.lucene.BareReopen;
import minutebook.torture.ServedVault;

/**
 * How long it takes from the write of a note until a search over HTTP finds it, beside what Lucene
 * alone takes to replace a note of the same index and open a new reader: {@code VAULT INDEX TIMES}.
 * The vault is a copy, for its notes are changed.
 */
public final class FreshFigures {
  private static final int WARM_UP = 20;
  private static final int NOTES = 100;

  /** Without it, asking takes half of the machine from what is measured. */
  private static final int PAUSE_MS = 5;

  private FreshFigures() {}

  public static void main(String[] arguments) throws Exception {
    Path vault = Path.of(arguments[0]);
    Path index = Path.of(arguments[1]);
    int times = Integer.parseInt(arguments[2]);
    List<Path> notes = notes(vault);
    Latencies served;
    try (ServedVault service =
        ServedVault.start(vault, index, index.resolveSibling("said"), List.of())) {
      visible(service, notes, WARM_UP);
      served = visible(service, notes, times);
    }
    Path some = Files.createDirectory(index.resolveSibling("some"));
    for (Path note : notes.subList(0, NOTES)) {
      Path copy = some.resolve(vault.relativize(note));
      Files.createDirectories(copy.getParent());
      Files.copy(note, copy);
    }
    BareReopen.of(index, some, WARM_UP);
    Latencies bare = BareReopen.of(index, some, times);
    System.out.println("edit to found over HTTP   " + served);
    System.out.println("bare update and reopen    " + bare);
    for (int percent : List.of(50, 95)) {
      System.out.printf(
          "ratio of percentile %d     %.1f%n",
          percent, served.percentile(percent) / bare.percentile(percent));
    }
  }

  private static List<Path> notes(Path vault) throws IOException {
    try (Stream<Path> all = Files.walk(vault)) {
      return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static Latencies visible(ServedVault service, List<Path> notes, int times)
      throws IOException, InterruptedException {
    Latencies latencies = new Latencies();
    for (int time = 0; time < times; time++) {
      String word = "mark" + System.nanoTime();
      long start = System.nanoTime();
      Files.writeString(
          notes.get(time * 37 % notes.size()), "\n- " + word + "\n", StandardOpenOption.APPEND);
      int found = service.total(word);
      while (found == 0) {
        Thread.sleep(PAUSE_MS);
        found = service.total(word);
      }
      latencies.since(start);
    }
    return latencies;
  }
}

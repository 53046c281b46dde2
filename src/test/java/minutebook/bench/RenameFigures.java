package minutebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexSync;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import minutebook.index.SyncRequest;
import minutebook.lucene.LuceneStore;
import minutebook.vault.Vault;

/**
 * What a sync takes after a folder of notes was renamed, beside one after as many notes were
 * edited, and one after nothing but their times changed: {@code VAULT INDEX TIMES}. The vault is a
 * copy, for its notes are changed.
 */
public final class RenameFigures {
  private final Path folder;
  private final List<List<Double>> milliseconds =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  private RenameFigures(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Configuration configuration = ConfigurationReader.bundled();
    Vault vault = new Vault(root, configuration.vault());
    try (LuceneStore store = new LuceneStore(Path.of(arguments[1]), configuration.analysis())) {
      IndexSync sync = new IndexSync(vault, configuration, store, InstantSource.system());
      System.out.println(sync.run(SyncRequest.UPDATE, Progress.NONE).notes() + " notes");
      RenameFigures figures = new RenameFigures(firstFolder(root));
      for (int time = -1; time < Integer.parseInt(arguments[2]); time++) {
        figures.measure(sync, store, time);
      }
      figures.print();
    }
  }

  private static Path firstFolder(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
    }
  }

  private void measure(IndexSync sync, LuceneStore store, int time) throws IOException {
    Path away = folder.resolveSibling(folder.getFileName() + " renamed");
    Files.move(folder, away);
    add(0, time, sync, store);
    Files.move(away, folder);
    add(0, time, sync, store);
    for (Path note : notes()) {
      Files.writeString(note, "\n- edited\n", StandardOpenOption.APPEND);
    }
    add(1, time, sync, store);
    for (Path note : notes()) {
      Files.write(note, Files.readAllBytes(note));
    }
    add(2, time, sync, store);
  }

  private void add(int what, int time, IndexSync sync, LuceneStore store) throws IOException {
    SyncReport report = sync.run(SyncRequest.UPDATE, Progress.NONE);
    store.settle();
    if (what == 0 ? report.renamed() != notes(report) : report.renamed() != 0) {
      throw new IllegalStateException("renamed " + report.renamed());
    }
    if (time >= 0) {
      milliseconds.get(what).add(report.tookMs());
    }
  }

  private static int notes(SyncReport report) {
    return report.notes() - report.unchanged();
  }

  private List<Path> notes() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private void print() throws IOException {
    System.out.printf("%d notes in the folder; median milliseconds of a sync:%n", notes().size());
    List<String> what = List.of("renamed", "edited", "only saved again");
    for (int row = 0; row < what.size(); row++) {
      List<Double> sorted = new ArrayList<>(milliseconds.get(row));
      Collections.sort(sorted);
      System.out.printf("  %-18s %8.0f%n", what.get(row), sorted.get(sorted.size() / 2));
    }
  }
}

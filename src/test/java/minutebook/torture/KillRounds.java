package minutebook.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.IndexSync;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.lucene.IndexContent;
import minutebook.lucene.LuceneStore;
import minutebook.vault.Vault;

/**
 * Kills a process that changes an index, again and again, and looks at what is left: {@code FOLDER
 * ROUNDS SEED}. Each round edits the vault, starts one of the ways to index it, ends that with
 * {@code kill -9} at a random moment, and checks that the last commit still opens and is whole,
 * that it is none of an earlier time, and that a sync then brings it to what is on the disk.
 */
public final class KillRounds {
  private static final int NOTES = 300;
  private static final List<String> QUICK_START =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  /** A rebuild in another folder is compared every so often; it takes as long as many rounds. */
  private static final int ROUNDS_A_REBUILD = 10;

  /** Every so often the index is deleted, so that the first of all commits is hit too. */
  private static final int ROUNDS_A_BEGINNING = 20;

  /** What is killed. */
  private enum Way {
    UPDATE,
    REBUILD,
    WATCH;

    List<String> options() {
      return switch (this) {
        case UPDATE -> List.of();
        case REBUILD -> List.of("--rebuild");
        case WATCH -> List.of("--watch");
      };
    }
  }

  private final Path folder;
  private final Random random;
  private final EditedVault vault;
  private final Path index;
  private final Configuration configuration;
  private final Map<Way, Integer> killed = new EnumMap<>(Way.class);

  /** How long each way takes when it is let, as last seen. */
  private final Map<Way, Long> milliseconds = new EnumMap<>(Way.class);

  private int ended;
  private int committed;
  private int lost;
  private int corrupt;

  private KillRounds(Path folder, long seed) throws Exception {
    this.folder = folder;
    this.random = new Random(seed);
    this.vault = new EditedVault(folder.resolve("vault"), NOTES, random);
    this.index = folder.resolve("index");
    this.configuration = ConfigurationReader.read(List.of());
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    System.out.println("seed " + seed);
    KillRounds torture = new KillRounds(folder, seed);
    for (int round = 1; round <= rounds; round++) {
      torture.round(round);
      if (round % ROUNDS_A_REBUILD == 0 || round == rounds) {
        torture.compareWithRebuild(round);
        System.out.println(round + " rounds: " + torture.figures());
      }
    }
    if (torture.lost + torture.corrupt > 0) {
      System.exit(1);
    }
  }

  private String figures() {
    return "killed %s, ended before it %d, of those killed %d had committed; lost notes %d, corrupt indexes %d"
        .formatted(killed, ended, committed, lost, corrupt);
  }

  private void round(int round) throws Exception {
    if (round % ROUNDS_A_BEGINNING == 1) {
      delete(index);
    }
    for (int edits = 1 + random.nextInt(20); edits > 0; edits--) {
      vault.edit();
    }
    IndexedState before = IndexedState.of(index, configuration);
    kill(Way.values()[random.nextInt(Way.values().length)]);
    IndexedState after = state(round);
    if (after.generation() > before.generation()) {
      committed++;
    }
    if (after.generation() < before.generation()) {
      lost(round, "the index is one of an earlier time");
    }
    sync();
    compare(round, state(round));
  }

  private void kill(Way way) throws Exception {
    long usual = milliseconds.getOrDefault(way, 3_000L);
    long moment = random.nextLong(usual + usual / 4);
    long start = System.nanoTime();
    try (Child child = Child.start(folder.resolve("said"), QUICK_START, command(way))) {
      if (way == Way.WATCH) {
        for (int edits = random.nextInt(5); edits > 0; edits--) {
          child.endsWithin(moment / 5);
          vault.edit();
        }
      }
      if (child.endsWithin(moment)) {
        ended++;
        milliseconds.put(way, (System.nanoTime() - start) / 1_000_000);
        if (way == Way.WATCH) {
          throw new IllegalStateException("it ended by itself: " + child.said());
        }
      } else {
        killed.merge(way, 1, Integer::sum);
        child.kill();
      }
    }
  }

  private String[] command(Way way) {
    return Stream.concat(
            Stream.of(
                "index", "-q", "--vault", vault.root().toString(), "--index", index.toString()),
            way.options().stream())
        .toArray(String[]::new);
  }

  private IndexedState state(int round) throws IOException {
    IndexedState state = IndexedState.of(index, configuration);
    if (!state.isClean()) {
      corrupt++;
      System.out.println("round " + round + ": Lucene's check finds damage");
    }
    return state;
  }

  private void sync() throws IOException {
    sync(index, SyncRequest.UPDATE);
  }

  private void sync(Path into, SyncRequest request) throws IOException {
    try (LuceneStore store = new LuceneStore(into, configuration.analysis())) {
      Vault notes = new Vault(vault.root(), configuration.vault());
      new IndexSync(notes, configuration, store, InstantSource.system())
          .run(request, Progress.NONE);
    }
  }

  private void compare(int round, IndexedState state) throws IOException {
    Map<String, String> there = vault.hashes();
    if (!state.holds(there)) {
      TreeSet<String> gone = new TreeSet<>(state.hashes().keySet());
      gone.removeAll(there.keySet());
      lost(round, "not as on the disk: " + state.missing(there) + "; not on the disk: " + gone);
    }
  }

  private void lost(int round, String what) {
    lost++;
    System.out.println("round " + round + ": " + what);
  }

  private void compareWithRebuild(int round) throws IOException {
    Path kept = folder.resolve("kept");
    Path rebuilt = folder.resolve("rebuilt");
    copy(index, kept);
    sync(rebuilt, SyncRequest.UPDATE.rebuilding());
    Map<String, Map<String, String>> is = IndexContent.ofMerged(kept);
    Map<String, Map<String, String>> toBe = IndexContent.ofMerged(rebuilt);
    if (!is.equals(toBe)) {
      lost(round, "a rebuild makes another index: " + difference(is, toBe));
    }
    delete(kept);
    delete(rebuilt);
  }

  /** The first document that is another, with the fields in which it is. */
  private static String difference(
      Map<String, Map<String, String>> is, Map<String, Map<String, String>> toBe) {
    TreeSet<String> documents = new TreeSet<>(is.keySet());
    documents.addAll(toBe.keySet());
    documents.removeIf(document -> Objects.equals(is.get(document), toBe.get(document)));
    String first = documents.getFirst();
    Set<Map.Entry<String, String>> one =
        new LinkedHashSet<>(is.getOrDefault(first, Map.of()).entrySet());
    Set<Map.Entry<String, String>> other =
        new LinkedHashSet<>(toBe.getOrDefault(first, Map.of()).entrySet());
    Set<Map.Entry<String, String>> both = new HashSet<>(one);
    both.retainAll(other);
    one.removeAll(both);
    other.removeAll(both);
    return "%d documents, the first is %s: %s, and is to be %s"
        .formatted(documents.size(), first, one, other);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}

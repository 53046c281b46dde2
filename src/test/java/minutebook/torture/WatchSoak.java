package minutebook.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.bench.Latencies;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.index.RandomNotes;

/**
 * Lets a served vault be edited at random and searched without pause: {@code FOLDER MINUTES SEED}.
 * Prints each minute the live heap, the open files, what failed, and how long edits took to be
 * found; in the end whether the index is what stands on the disk.
 */
public final class WatchSoak {
  private static final int NOTES = 1_000;
  private static final int SEARCHERS = 2;
  private static final int MOST_PAUSE_MILLISECONDS = 1_000;
  private static final int EDITS_A_MARK = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LIVE = Pattern.compile("Total +\\d+ +(\\d+)");

  private final EditedVault vault;
  private final ServedVault served;
  private final Random random;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger edits = new AtomicInteger();
  private final AtomicInteger searches = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final Latencies visible = new Latencies();

  private WatchSoak(EditedVault vault, ServedVault served, Random random) {
    this.vault = vault;
    this.served = served;
    this.random = random;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int minutes = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    EditedVault vault = new EditedVault(folder.resolve("vault"), NOTES, random);
    Path index = folder.resolve("index");
    boolean isGood;
    try (ServedVault served =
        ServedVault.start(vault.root(), index, folder.resolve("said"), List.of("-Xmx512m"))) {
      WatchSoak soak = new WatchSoak(vault, served, random);
      isGood = soak.run(minutes);
    }
    Configuration configuration = ConfigurationReader.read(List.of());
    IndexedState state = IndexedState.of(index, configuration);
    boolean isSame = state.isClean() && state.holds(vault.hashes());
    System.out.println(isSame ? "the index is what stands on the disk" : "the index is another");
    if (!isGood || !isSame) {
      System.exit(1);
    }
  }

  private boolean run(int minutes) throws Exception {
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<?> editing = threads.submit(this::edit);
      for (int i = 0; i < SEARCHERS; i++) {
        threads.execute(this::search);
      }
      print(0);
      for (int minute = 1; minute <= minutes; minute++) {
        Thread.sleep(Duration.ofMinutes(1));
        print(minute);
      }
      over.set(true);
      editing.get();
    }
    awaitMark();
    print(minutes);
    return failures.get() == 0;
  }

  private void edit() {
    try {
      while (!over.get()) {
        Thread.sleep(random.nextInt(MOST_PAUSE_MILLISECONDS));
        if (edits.incrementAndGet() % EDITS_A_MARK == 0) {
          awaitMark();
        } else {
          vault.edit();
        }
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      failed(e);
    }
  }

  /** Writes a note with a word of its own, and waits until it is found. */
  private void awaitMark() throws IOException, InterruptedException {
    String word = "mark" + System.nanoTime();
    long start = System.nanoTime();
    vault.write("Marked/" + edits.get() % 50 + ".md", "# Mark\n\n- " + word + "\n");
    while (served.total(word) == 0) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IOException(word + " is not found after " + PATIENCE);
      }
      Thread.sleep(1);
    }
    visible.since(start);
  }

  private void search() {
    while (!over.get()) {
      try {
        int number = searches.incrementAndGet();
        String word = RandomNotes.WORDS.get(number % RandomNotes.WORDS.size());
        served.total(number % 3 == 0 ? word + " is:task" : word);
      } catch (IOException | InterruptedException | RuntimeException e) {
        failed(e);
      }
    }
  }

  private void failed(Exception e) {
    failures.incrementAndGet();
    System.out.println("failed: " + e);
  }

  private void print(int minute) throws IOException, InterruptedException {
    System.out.printf(
        "minute %d: live heap %.1f MB, open files %d, edits %d, searches %d, failed %d; visible: %s%n",
        minute, heap() / 1e6, openFiles(), edits.get(), searches.get(), failures.get(), visible);
  }

  /** Bytes of what is reachable; what is in use is mostly what searches have just let go. */
  private long heap() throws IOException, InterruptedException {
    Matcher live = LIVE.matcher(jcmd("GC.class_histogram"));
    if (!live.find()) {
      throw new IOException("the JVM does not say how much of its heap is alive");
    }
    return Long.parseLong(live.group(1));
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process =
        new ProcessBuilder(jcmd.toString(), String.valueOf(served.pid()), command)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private long openFiles() throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(served.pid()), "fd"))) {
      return open.count();
    }
  }
}

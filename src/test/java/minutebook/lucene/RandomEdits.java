package minutebook.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import minutebook.index.IndexStore;
import minutebook.index.RandomNotes;
import minutebook.index.SyncRequest;
import minutebook.index.TestVault;

/**
 * Changes to a vault, with syncs in between: of everything, or, as a watcher asks, of the paths
 * that changed.
 */
final class RandomEdits {
  private static final int KINDS = 14;

  /** What a vault of twenty notes loses at once is no sign of a drive that is not mounted. */
  private static final SyncRequest SYNC = SyncRequest.UPDATE.forcing();

  private final Random random;
  private final RandomNotes notes;
  private final TestVault vault;
  private final Set<String> changed = new HashSet<>();
  private boolean isATimeLying;

  RandomEdits(Path root, Random random) {
    this.random = random;
    this.notes = new RandomNotes(random);
    this.vault = new TestVault(root);
    write();
  }

  TestVault vault() {
    return vault;
  }

  void run(IndexStore store) throws IOException {
    for (int syncs = 2 + random.nextInt(4); syncs > 0; syncs--) {
      for (int i = random.nextInt(6); i > 0; i--) {
        edit();
      }
      sync(store, syncs == 1);
    }
  }

  private void sync(IndexStore store, boolean isLast) throws IOException {
    if (isATimeLying && (isLast || notes.chance(2))) {
      vault.sync(store, SYNC.verifying());
      isATimeLying = false;
      changed.clear();
    } else if (notes.chance(2)) {
      vault.sync(store, SYNC);
      changed.clear();
    } else {
      Set<String> some = new HashSet<>(changed);
      some.removeIf(path -> !isLast && notes.chance(3));
      vault.sync(store, SYNC.at(some));
      changed.removeAll(some);
    }
  }

  private void edit() throws IOException {
    List<String> paths = paths();
    if (paths.isEmpty()) {
      write();
      return;
    }
    String path = notes.pick(paths);
    changed.add(path);
    switch (random.nextInt(KINDS)) {
      case 0 -> vault.touch(path);
      case 1 -> vault.delete(path);
      case 2 -> rename(path, notes.path());
      case 3, 4 -> vault.note(path, notes.note(path));
      case 5 -> swap(path, notes.pick(paths));
      case 6 -> renameFolder(folder(path), "Moved" + random.nextInt(3));
      case 7 -> replaceFolder(folder(path));
      case 8 -> rename(path, otherCase(path));
      case 9 -> vault.note(path, read(path).replace("harbour", "HARBOUR").replace("⛔ a", "⛔ b"));
      case 10 -> lie(path);
      case 11 -> person();
      default -> write();
    }
  }

  private void write() {
    String path = notes.path();
    changed.add(path);
    vault.note(path, notes.note(path));
  }

  /** Who somebody is changes what every other note says. */
  private void person() {
    String path = "People/" + notes.pick(RandomNotes.PEOPLE) + ".md";
    changed.add(path);
    vault.note(path, notes.note(path));
  }

  private void rename(String from, String to) throws IOException {
    if (!Files.exists(vault.root().resolve(to))) {
      vault.rename(from, to);
      changed.add(to);
    }
  }

  private void swap(String one, String other) throws IOException {
    if (!one.equals(other)) {
      vault.rename(one, "aside");
      vault.rename(other, one);
      vault.rename("aside", other);
      changed.add(other);
    }
  }

  private void renameFolder(String from, String to) throws IOException {
    if (!from.isEmpty() && !Files.exists(vault.root().resolve(to))) {
      vault.rename(from, to);
      changed.add(from);
      changed.add(to);
    }
  }

  private void replaceFolder(String folder) throws IOException {
    if (!folder.isEmpty()) {
      for (String path : paths()) {
        if (path.startsWith(folder + "/")) {
          vault.delete(path);
        }
      }
      changed.add(folder);
      String path = folder + "/" + notes.pick(RandomNotes.WORDS) + ".md";
      vault.note(path, notes.note(path));
    }
  }

  /** Another content under the same size and time. */
  private void lie(String path) throws IOException {
    Path file = vault.root().resolve(path);
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, read(path).replace("ane", "ene").replace('x', 'y'));
    Files.setLastModifiedTime(file, time);
    isATimeLying = true;
  }

  private String read(String path) throws IOException {
    return Files.readString(vault.root().resolve(path));
  }

  private static String otherCase(String path) {
    int name = path.lastIndexOf('/') + 1;
    char first = path.charAt(name);
    char other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
    return path.substring(0, name) + other + path.substring(name + 1);
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private List<String> paths() {
    try (Stream<Path> all = Files.walk(vault.root())) {
      Set<String> paths = new TreeSet<>();
      all.filter(Files::isRegularFile)
          .forEach(file -> paths.add(vault.root().relativize(file).toString()));
      return new ArrayList<>(paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

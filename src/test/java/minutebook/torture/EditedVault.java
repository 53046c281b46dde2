package minutebook.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.bench.SyntheticVault;
import minutebook.index.RandomNotes;

/** A vault that somebody works in: notes come, change, move and go. */
final class EditedVault {
  private static final String FOLDER = "Edited";

  private final Path root;
  private final Random random;
  private final RandomNotes notes;
  private int folders;

  /** Makes it, of so many notes. */
  EditedVault(Path root, int notes, Random random) throws IOException {
    this.root = root;
    this.random = random;
    this.notes = new RandomNotes(random);
    SyntheticVault.main(new String[] {root.toString(), String.valueOf(notes)});
  }

  Path root() {
    return root;
  }

  /** One edit of any kind. */
  void edit() throws IOException {
    String path = notes.pick(paths());
    switch (random.nextInt(8)) {
      case 0 -> Files.delete(file(path));
      case 1 -> move(path, path.replace(".md", " moved.md"));
      case 2 -> saveAtomically(path);
      case 3 -> moveFolder();
      default -> write(FOLDER + "/" + notes.path());
    }
  }

  /** A note of its own with some text. */
  void write(String path, String text) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void write(String path) throws IOException {
    write(path, notes.note(path));
  }

  private void move(String from, String to) throws IOException {
    Files.move(file(from), file(to), StandardCopyOption.REPLACE_EXISTING);
  }

  private void saveAtomically(String path) throws IOException {
    Path beside = file(path + ".saving");
    Files.writeString(beside, notes.note(path));
    Files.move(beside, file(path), StandardCopyOption.ATOMIC_MOVE);
  }

  private void moveFolder() throws IOException {
    Path folder = file(FOLDER);
    if (Files.isDirectory(folder)) {
      folders++;
      Files.move(folder, file(FOLDER + " " + folders));
    }
  }

  private Path file(String path) {
    return root.resolve(path);
  }

  /** What stands in it: path → SHA-256 of the content. */
  Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (String path : paths()) {
      hashes.put(path, hash(file(path)));
    }
    return hashes;
  }

  private List<String> paths() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(this::path).filter(path -> path.endsWith(".md")).sorted().toList();
    }
  }

  private String path(Path file) {
    return root.relativize(file).toString();
  }

  private static String hash(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package minutebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that cannot be read while the sync reads, also by a user who may read everything. */
final class Unreadable implements Progress {
  private final Path file;
  private final Path aside;
  private int readings;

  /**
   * Names it.
   *
   * @param readings how many times the sync begins to read before
   */
  Unreadable(Path file, int readings) {
    this.file = file;
    this.aside = file.resolveSibling(file.getFileName() + ".aside");
    this.readings = readings;
  }

  @Override
  public void notice(String text) {}

  @Override
  public void begin(String task, int notes) {
    if (task.equals("Reading") && readings-- == 0) {
      try {
        Files.move(file, aside);
        Files.createDirectory(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void step() {}

  @Override
  public void end() {
    if (Files.exists(aside)) {
      try {
        Files.delete(file);
        Files.move(aside, file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

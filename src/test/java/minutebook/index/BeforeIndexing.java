package minutebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Something that happens once, between the reading of a sync and its writing. */
final class BeforeIndexing implements Progress {
  /** What happens. */
  interface Event {
    void happen() throws IOException;
  }

  private final Event event;
  private boolean happened;

  BeforeIndexing(Event event) {
    this.event = event;
  }

  @Override
  public void notice(String text) {}

  @Override
  public void begin(String task, int notes) {
    if (task.equals("Indexing") && !happened) {
      happened = true;
      try {
        event.happen();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void step() {}

  @Override
  public void end() {}
}

package minutebook.index;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Something that happens once, before a sync begins to read, or between reading and writing. */
final class Before implements Progress {
  /** What happens. */
  interface Event {
    void happen() throws IOException;
  }

  private final String task;
  private final Event event;
  private boolean happened;

  private Before(String task, Event event) {
    this.task = task;
    this.event = event;
  }

  static Before reading(Event event) {
    return new Before("Reading", event);
  }

  static Before indexing(Event event) {
    return new Before("Indexing", event);
  }

  @Override
  public void notice(String text) {}

  @Override
  public void begin(String begun, int notes) {
    if (begun.equals(task) && !happened) {
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

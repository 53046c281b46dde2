package minutebook.vault;

import java.io.Closeable;

/** Port: tells {@link Changes} of what happens in a vault, until it is closed. */
public interface Watch extends Closeable {
  /** Whether it tells of everything; otherwise another has to be opened in its place. */
  boolean isComplete();

  /** Opens one. */
  interface Opener {
    Watch open(Changes changes) throws WatchRefusedException;
  }
}

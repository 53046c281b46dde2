package minutebook.app;

import java.io.Closeable;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that is used by several and replaced meanwhile: whoever has begun with one ends with
 * it, and who is the last closes it.
 */
final class Shared<T extends Closeable> implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Shared.class);

  private Counted<T> current;

  Shared(T first) {
    this.current = new Counted<>(first);
  }

  /** The present one, without a promise that it stays open. */
  synchronized T get() {
    return current.value;
  }

  /** The present one, which stays open until the loan is closed. */
  synchronized Loan<T> lend() {
    current.users++;
    return new Loan<>(this, current);
  }

  /** Puts another in its place. */
  void replace(T next) {
    Counted<T> before;
    synchronized (this) {
      before = current;
      current = new Counted<>(next);
    }
    try {
      giveBack(before);
    } catch (IOException e) {
      LOG.warn("what an earlier configuration had opened could not be closed: {}", e.getMessage());
    }
  }

  /** Closes the present one once nobody uses it. */
  @Override
  public void close() throws IOException {
    Counted<T> last;
    synchronized (this) {
      last = current;
    }
    giveBack(last);
  }

  private void giveBack(Counted<T> counted) throws IOException {
    boolean isLast;
    synchronized (this) {
      counted.users--;
      isLast = counted.users == 0;
    }
    if (isLast) {
      counted.value.close();
    }
  }

  /** How many use one, its owner among them. */
  private static final class Counted<T> {
    private final T value;
    private int users = 1;

    Counted(T value) {
      this.value = value;
    }
  }

  /** The use of one. */
  static final class Loan<T extends Closeable> implements Closeable {
    private final Shared<T> shared;
    private final Counted<T> counted;

    private Loan(Shared<T> shared, Counted<T> counted) {
      this.shared = shared;
      this.counted = counted;
    }

    T value() {
      return counted.value;
    }

    /** To be closed once. */
    @Override
    public void close() throws IOException {
      shared.giveBack(counted);
    }
  }
}

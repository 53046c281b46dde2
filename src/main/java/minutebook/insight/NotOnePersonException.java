package minutebook.insight;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** A name that is nobody's, or that of several people. */
public final class NotOnePersonException extends IOException {
  private static final long serialVersionUID = 1;

  private final List<String> people;

  NotOnePersonException(String message, Collection<String> people) {
    super(message);
    this.people = List.copyOf(people);
  }

  /** Whom it may mean. */
  public List<String> people() {
    return people;
  }
}

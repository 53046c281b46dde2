package minutebook.insight;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** A name that is nobody's, or that of several people. */
public final class NotOnePersonException extends IOException {
  private static final long serialVersionUID = 1;

  private final String beforeNames;
  private final List<String> people;

  /**
   * Says so.
   *
   * @param message with the first names of whom it may mean
   * @param beforeNames the same for where all of them stand below
   */
  NotOnePersonException(String message, String beforeNames, Collection<String> people) {
    super(message);
    this.beforeNames = beforeNames;
    this.people = List.copyOf(people);
  }

  /** What is wrong, with whom it may mean on a line each. */
  public String inLines() {
    return people.isEmpty() ? beforeNames : beforeNames + ":\n  " + String.join("\n  ", people);
  }

  /** Whom it may mean. */
  public List<String> people() {
    return people;
  }
}

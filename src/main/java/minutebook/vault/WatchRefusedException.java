package minutebook.vault;

import java.io.IOException;

/** A vault that cannot be watched; the message says why. */
public final class WatchRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String mend;

  /**
   * Makes one.
   *
   * @param reason why it cannot be watched
   * @param mend what can be done about it
   */
  public WatchRefusedException(String reason, String mend) {
    super(reason);
    this.mend = mend;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  public String mend() {
    return mend;
  }
}

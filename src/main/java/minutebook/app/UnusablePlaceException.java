package minutebook.app;

import java.io.IOException;

/** A folder that cannot be what it is given for; the message says which, why and what to do. */
public final class UnusablePlaceException extends IOException {
  private static final long serialVersionUID = 1L;

  UnusablePlaceException(String message) {
    super(message);
  }
}

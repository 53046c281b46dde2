package minutebook.http;

import java.io.IOException;

/** The service cannot answer where it was told to; the message says what to do. */
public final class PortTakenException extends IOException {
  private static final long serialVersionUID = 1L;

  PortTakenException(String host, int port, Throwable cause) {
    super("port " + port + " of " + host + " is not free; name another with --port", cause);
  }
}

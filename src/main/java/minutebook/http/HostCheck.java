package minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps web pages of others out. A page that has its own name resolve to this machine sends that
 * name as Host; one that asks from another site is marked so by the browser.
 */
final class HostCheck implements Handler {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String own;

  /**
   * Makes one.
   *
   * @param own the name or address the service was told to answer at
   */
  HostCheck(String own) {
    this.own = inUrl(own).toLowerCase(Locale.ROOT);
  }

  /** A name or address as it stands in a URL: version 6 addresses in brackets. */
  static String inUrl(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  @Override
  public void handle(Context context) {
    String host = context.header("Host");
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
    if (!LOOPBACK.contains(name) && !name.equals(own)) {
      throw refused(421, "the Host header must name localhost, 127.0.0.1 or [::1]");
    }
    boolean isNavigation = "navigate".equals(context.header("Sec-Fetch-Mode"));
    if ("cross-site".equals(context.header("Sec-Fetch-Site")) && !isNavigation) {
      throw refused(403, "pages of other sites may not ask here");
    }
  }

  private static ProblemException refused(int status, String detail) {
    return new ProblemException(Problem.of(status, detail));
  }
}

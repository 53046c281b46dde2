package minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps web pages of others out. A page that has its own name resolve to this machine sends that
 * name as Host; one that asks from another site is marked so by the browser.
 */
final class HostCheck implements Handler {
  private static final Set<String> ALLOWED = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  public void handle(Context context) {
    String host = context.header("Host");
    if (host == null || !ALLOWED.contains(name(host))) {
      throw new ProblemException(
          Problem.of(
              421,
              "Misdirected request",
              "the Host header must name localhost, 127.0.0.1 or [::1]"));
    }
    if ("cross-site".equals(context.header("Sec-Fetch-Site")) && !isNavigation(context)) {
      throw new ProblemException(
          Problem.of(403, "Forbidden", "pages of other sites may not ask here"));
    }
  }

  private static boolean isNavigation(Context context) {
    return "navigate".equals(context.header("Sec-Fetch-Mode"));
  }

  /** Without the port. */
  private static String name(@Nullable String host) {
    return String.valueOf(host).toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
  }
}

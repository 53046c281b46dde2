package minutebook.http;

import io.javalin.http.Context;

/** Headers that keep an answer from being used for anything but itself. */
final class SecurityHeaders {
  private SecurityHeaders() {}

  static void add(Context context) {
    context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }
}

package minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import minutebook.search.NoIndexException;
import org.slf4j.Logger;

/** What can go wrong → the problem that says so. The one place where that is decided. */
final class Problems {
  private Problems() {}

  static void register(RoutesConfig routes, Logger log) {
    routes.exception(ProblemException.class, (e, context) -> write(context, e.problem()));
    routes.exception(
        NoIndexException.class,
        (e, context) ->
            write(context, Problem.of(503, "No index", "nothing has been indexed yet")));
    routes.exception(
        HttpResponseException.class,
        (e, context) ->
            write(
                context,
                Problem.of(e.getStatus(), title(e.getStatus()), detail(e.getStatus(), context))));
    routes.exception(
        IOException.class,
        (e, context) -> {
          log.error("a request failed", e);
          write(context, Problem.of(500, title(500), "the index could not be read; see the log"));
        });
    routes.exception(
        RuntimeException.class,
        (e, context) -> {
          log.error("a request failed", e);
          write(context, Problem.of(500, title(500), "this is a fault of Minutebook; see the log"));
        });
  }

  static String title(int status) {
    return switch (status) {
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 500 -> "Internal error";
      default -> "Bad request";
    };
  }

  private static String detail(int status, Context context) {
    return switch (status) {
      case 404 -> "there is nothing at this address";
      case 405 -> context.method() + " is not allowed here";
      default -> "the request cannot be understood";
    };
  }

  private static void write(Context context, Problem problem) {
    context
        .status(problem.status())
        .contentType("application/problem+json; charset=utf-8")
        .result(Json.write(problem));
  }
}

package minutebook.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import minutebook.search.NoIndexException;
import minutebook.search.QueryRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can go wrong → the problem that says so. The one place where that is decided. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void register(JavalinConfig config) {
    config.routes.exception(Exception.class, (e, context) -> write(context, of(e, context)));
    // Else Javalin's own would be nearer.
    config.routes.exception(
        HttpResponseException.class, (e, context) -> write(context, of(e, context)));
    config.router.javaLangErrorHandler(
        (response, error) -> {
          Problem problem = fault(error);
          response.setStatus(problem.status());
          response.setContentType(Problem.CONTENT_TYPE);
          byte[] json = Json.write(problem).getBytes(StandardCharsets.UTF_8);
          try {
            response.getOutputStream().write(json);
          } catch (IOException gone) {
            LOG.debug("nobody waits for the answer", gone);
          }
        });
  }

  private static Problem of(Exception failure, Context context) {
    return switch (failure) {
      case ProblemException known -> known.problem();
      case QueryRefusedException refused -> Problem.within("q", WarningJson.of(refused));
      case NoIndexException ignored -> Problem.of(503, "nothing has been indexed yet");
      case HttpResponseException refused -> refused(refused.getStatus(), context);
      case IOException unreadable -> {
        LOG.error("a request failed", unreadable);
        yield Problem.of(500, "the index could not be read; see the log");
      }
      default -> fault(failure);
    };
  }

  private static Problem refused(int status, Context context) {
    return switch (status) {
      case 404 -> Problem.of(status, "there is nothing at this address");
      case 405 -> Problem.of(status, context.method() + " is not allowed here");
      default -> Problem.of(status, "the request cannot be understood");
    };
  }

  private static Problem fault(Throwable failure) {
    LOG.error("a request failed", failure);
    return Problem.of(500, "this is a fault of Minutebook; see the log");
  }

  private static void write(Context context, Problem problem) {
    if (problem.status() == 405) {
      // RFC 9110 asks for it; nothing here can be changed by a request.
      context.header("Allow", "GET, HEAD");
    }
    context.status(problem.status()).contentType(Problem.CONTENT_TYPE).result(Json.write(problem));
  }
}

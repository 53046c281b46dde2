package minutebook.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import minutebook.index.IndexDamagedException;
import minutebook.index.IndexFormatException;
import minutebook.index.IndexUnreadableException;
import minutebook.search.NoIndexException;
import minutebook.search.QueryRefusedException;
import minutebook.upkeep.UpkeepStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can go wrong → the problem that says so. The one place where that is decided. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final HttpService.Lender lender;
  private final AtomicReference<String> lastSaid = new AtomicReference<>("");

  /** Of a service that lends its vault so. */
  Problems(HttpService.Lender lender) {
    this.lender = lender;
  }

  void register(JavalinConfig config) {
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

  private Problem of(Exception failure, Context context) {
    return switch (failure) {
      case ProblemException known -> known.problem();
      case QueryRefusedException refused -> Problem.within("q", WarningJson.of(refused));
      case NoIndexException none -> noIndex(none);
      case IndexDamagedException damaged -> {
        log(damaged);
        yield Problem.unavailable(
            "Damaged index",
            "the index is damaged; 'minutebook check' says what is wrong with it,"
                + " 'minutebook check --repair' makes it anew from your notes");
      }
      case IndexFormatException another -> {
        log(another);
        yield Problem.unavailable(
            "Not our index",
            "the index was written by a newer Minutebook or another program; the log says what to"
                + " do");
      }
      case IndexUnreadableException closed -> {
        log(closed);
        yield Problem.unavailable(
            "Unreadable index",
            "the service may not read the index; the log says which, and what to do");
      }
      case HttpResponseException refused -> refused(refused.getStatus(), context);
      case IOException unreadable -> {
        log(unreadable);
        yield Problem.of(500, "the index could not be read; see the log");
      }
      default -> fault(failure);
    };
  }

  private Problem noIndex(NoIndexException none) {
    String what =
        none.format()
            .map("the index is written in %s, which this version cannot search"::formatted)
            .orElse("nothing has been indexed yet");
    String mend =
        lender.upkeep().mode() == UpkeepStatus.Mode.OFF
            ? "'minutebook index' makes it from your notes"
            : "the next sync makes it from your notes, and 'minutebook index' at once";
    return Problem.unavailable(
        none.format().isPresent() ? "Older index" : "No index", what + "; " + mend);
  }

  /** What is wrong with an index is so for each request. */
  void log(IOException wrong) {
    String message = String.valueOf(wrong.getMessage());
    if (!message.equals(lastSaid.getAndSet(message))) {
      Throwable cause = wrong.getCause();
      LOG.error("{}{}", message, cause == null ? "" : " (" + cause.getMessage() + ")");
      LOG.debug("the index could not be read", wrong);
    }
  }

  /** What is wrong with the index from now on has not been said. */
  void indexMayHaveChanged() {
    lastSaid.set("");
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

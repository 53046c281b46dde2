package minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import minutebook.http.SearchJson.IndexJson;
import minutebook.search.IndexSummary;
import minutebook.search.NoIndexException;
import minutebook.search.Revision;

/**
 * {@code GET /events}: an event with the state of the index at once, and with each state after it.
 * Each client has a thread, so that one that reads slowly keeps nobody waiting.
 *
 * <pre>
 * event: index
 * data: {"notes":63,"items":1260,"generation":8,"syncedAt":"2026-01-01T00:00:00Z"}
 *
 * : nothing new
 * </pre>
 */
final class EventStream implements Handler {
  static final int MOST_CLIENTS = 64;

  private static final String TYPE = "text/event-stream";

  /** Another process may have changed the index. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  /** Looks without anything new before a client is told so; a proxy would give up on silence. */
  private static final int QUIET_LOOKS = 5;

  private final HttpService.Lender lender;
  private final Problems problems;
  private final Semaphore clients = new Semaphore(MOST_CLIENTS);
  private final Looks looks = new Looks();

  EventStream(HttpService.Lender lender, Problems problems) {
    this.lender = lender;
    this.problems = problems;
  }

  void look() {
    looks.look();
  }

  /** Ends all streams. */
  void close() {
    looks.close();
  }

  @Override
  public void handle(Context context) {
    String accept = context.header("Accept");
    if (accept == null || !accept.contains(TYPE)) {
      throw new ProblemException(
          Problem.of(406, "this is a stream of events; ask with 'Accept: " + TYPE + "'"));
    }
    if (!clients.tryAcquire()) {
      throw new ProblemException(
          Problem.of(
              429,
              "%d clients listen already, which is the most; close one, or ask /status instead"
                  .formatted(MOST_CLIENTS)));
    }
    try {
      begin(context);
      tell(new SseClient(context));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // The answer has begun, so that no problem can be said in it.
      problems.log(e);
    } finally {
      clients.release();
    }
  }

  /** Javalin's own handler would go on in another thread, and fail there when the client leaves. */
  private static void begin(Context context) throws IOException {
    context.res().setCharacterEncoding("UTF-8");
    context.contentType(TYPE);
    context.header("Connection", "close");
    context.res().flushBuffer();
  }

  private void tell(SseClient client) throws IOException, InterruptedException {
    Revision told = null;
    int quiet = 0;
    while (!client.terminated() && !looks.isClosed()) {
      long seen = looks.count();
      Optional<IndexSummary> now = index();
      if (now.isPresent() && !now.get().revision().equals(told)) {
        told = now.get().revision();
        quiet = 0;
        client.sendEvent("index", Json.write(IndexJson.of(now.get())), null);
      } else if (++quiet >= QUIET_LOOKS) {
        quiet = 0;
        client.sendComment("nothing new");
      }
      looks.await(seen, LOOK_EVERY);
    }
  }

  private Optional<IndexSummary> index() throws IOException {
    try (HttpService.Loan loan = lender.lend()) {
      return Optional.of(loan.services().search().summary());
    } catch (NoIndexException notYet) {
      return Optional.empty();
    }
  }
}

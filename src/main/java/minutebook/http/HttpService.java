package minutebook.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import minutebook.config.Configuration;
import minutebook.index.Coverage;
import minutebook.insight.Insight;
import minutebook.live.LiveBlocks;
import minutebook.search.Search;
import minutebook.upkeep.UpkeepStatus;
import minutebook.view.NoteSource;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The HTTP service of one vault. */
public final class HttpService implements AutoCloseable {
  private static final String API = "/api/v1";
  private static final String NOTES = API + "/notes";
  static final String PEOPLE = API + "/people";
  private static final String MONTHS = API + "/months";

  /**
   * Bytes of an address and headers. The longest query takes nine for each of its characters, where
   * these are three bytes of UTF-8, percent-encoded; what is chosen besides has the rest.
   */
  static final int MAX_HEAD = 65_536;

  /** What the service answers from. */
  public record Services(
      String vault,
      Configuration configuration,
      Search search,
      Insight insight,
      NoteSource source,
      LiveBlocks liveBlocks,
      CoverageSource coverage) {}

  /** Lends what a request is answered from; it may be another after a while. */
  public interface Lender {
    Loan lend();

    /** How the index is kept fresh. */
    UpkeepStatus upkeep();
  }

  /** What one request is answered from, which stays as it is until it is given back. */
  public interface Loan extends Closeable {
    Services services();
  }

  /** Answers a request. */
  interface Answering {
    void answer(Context context, Services services) throws IOException;
  }

  /** Tells what is indexed at the time it is asked. */
  public interface CoverageSource {
    Coverage coverage() throws IOException;
  }

  private final Javalin javalin;
  private final String host;
  private final EventStream events;
  private final Problems problems;

  private HttpService(Javalin javalin, String host, EventStream events, Problems problems) {
    this.javalin = javalin;
    this.host = host;
    this.events = events;
    this.problems = problems;
  }

  /**
   * Starts answering.
   *
   * @param host an address of this machine's loopback
   * @param port 0 for any that is free
   * @throws PortTakenException if another program answers there
   */
  public static HttpService start(Lender lender, String host, int port) throws PortTakenException {
    Problems problems = new Problems(lender);
    EventStream events = new EventStream(lender, problems);
    Javalin javalin =
        Javalin.create(
            config -> {
              general(config);
              jetty(config.jetty, host, port);
              routes(config.routes, lender, events, host);
              problems.register(config);
            });
    try {
      return new HttpService(javalin.start(), host, events, problems);
    } catch (JavalinBindException e) {
      throw new PortTakenException(host, port, e);
    }
  }

  /** Where it answers: {@code http://127.0.0.1:8470}. */
  public String address() {
    return "http://" + HostCheck.inUrl(host) + ":" + javalin.port();
  }

  /**
   * Those who listen to events are told if the index is another; it is found out without, later.
   */
  public void indexMayHaveChanged() {
    problems.indexMayHaveChanged();
    events.look();
  }

  @Override
  public void close() {
    events.close();
    javalin.stop();
  }

  private static void general(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    // On one machine it costs more than it saves.
    config.http.compressionStrategy = CompressionStrategy.NONE;
  }

  private static void jetty(JettyConfig jetty, String host, int port) {
    jetty.modifyHttpConfiguration(
        http -> {
          // Names of notes may hold any character; Address decodes them, and nothing else does.
          http.setUriCompliance(UriCompliance.UNSAFE);
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(MAX_HEAD);
          http.setUseInputDirectByteBuffers(false);
          http.setUseOutputDirectByteBuffers(false);
        });
    jetty.addConnector((server, http) -> connector(server, http, host, port));
    jetty.modifyServer(server -> server.setErrorHandler(new JettyProblems()));
    jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
  }

  /**
   * Every connection has buffers of its own: once, what was left of a request that could not be
   * read stood before the answer to the next one, out of a buffer both had used.
   */
  private static ServerConnector connector(
      Server server, HttpConfiguration http, String host, int port) {
    ByteBufferPool unshared = new ByteBufferPool.NonPooling();
    ServerConnector connector =
        new ServerConnector(server, null, null, unshared, -1, -1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    return connector;
  }

  private static void routes(RoutesConfig routes, Lender lender, EventStream events, String host) {
    routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
    routes.before(new HostCheck(host));
    get(routes, API + "/search", lender, new SearchHandler());
    get(routes, API + "/suggest", lender, new SuggestHandler());
    get(routes, NOTES + "/<path>", lender, new NoteHandler(NOTES));
    get(routes, API + "/tasks", lender, InsightHandlers::tasks);
    get(routes, API + "/decisions", lender, InsightHandlers::decisions);
    get(routes, PEOPLE, lender, InsightHandlers::people);
    get(
        routes,
        PEOPLE + "/<name>",
        lender,
        (context, services) -> InsightHandlers.person(context, services, rest(context, PEOPLE)));
    get(routes, MONTHS, lender, InsightHandlers::months);
    get(
        routes,
        MONTHS + "/<month>",
        lender,
        (context, services) -> InsightHandlers.month(context, services, rest(context, MONTHS)));
    get(
        routes,
        API + "/status",
        lender,
        (context, services) ->
            Json.answer(
                context,
                StatusJson.of(
                    services.vault(),
                    services.coverage().coverage(),
                    services.search().likelyPeople(),
                    lender.upkeep())));
    routes.get(API + "/events", events);
    get(routes, "/healthz", context -> context.result("ok\n"));
    get(
        routes,
        "/readyz",
        lender,
        (context, services) -> {
          services.search().summary();
          context.result("ready\n");
        });
  }

  /** What stands behind a part of the address; Javalin's own has lost what was encoded. */
  static String rest(Context context, String before) {
    return Address.path(context.req().getRequestURI().substring(before.length() + 1));
  }

  private static void get(RoutesConfig routes, String path, Lender lender, Answering answering) {
    get(
        routes,
        path,
        context -> {
          try (Loan loan = lender.lend()) {
            answering.answer(context, loan.services());
          }
        });
  }

  /** Javalin answers HEAD without asking the handler whether there is anything. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}

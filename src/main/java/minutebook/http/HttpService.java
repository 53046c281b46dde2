package minutebook.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import minutebook.config.Configuration;
import minutebook.index.Coverage;
import minutebook.insight.Insight;
import minutebook.live.LiveBlocks;
import minutebook.search.Search;
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

  /** Tells what is indexed at the time it is asked. */
  public interface CoverageSource {
    Coverage coverage() throws IOException;
  }

  private final Javalin javalin;
  private final String host;

  private HttpService(Javalin javalin, String host) {
    this.javalin = javalin;
    this.host = host;
  }

  /**
   * Starts answering.
   *
   * @param host an address of this machine's loopback
   * @param port 0 for any that is free
   * @throws PortTakenException if another program answers there
   */
  public static HttpService start(Services services, String host, int port)
      throws PortTakenException {
    Javalin javalin =
        Javalin.create(
            config -> {
              general(config);
              jetty(config.jetty, host, port);
              routes(config.routes, services, host);
              Problems.register(config);
            });
    try {
      return new HttpService(javalin.start(), host);
    } catch (JavalinBindException e) {
      throw new PortTakenException(host, port, e);
    }
  }

  /** Where it answers: {@code http://127.0.0.1:8470}. */
  public String address() {
    return "http://" + HostCheck.inUrl(host) + ":" + javalin.port();
  }

  @Override
  public void close() {
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

  private static void routes(RoutesConfig routes, Services services, String host) {
    routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
    routes.before(new HostCheck(host));
    get(routes, API + "/search", new SearchHandler(services));
    get(routes, API + "/suggest", new SuggestHandler(services));
    get(routes, NOTES + "/<path>", new NoteHandler(services, NOTES));
    InsightHandlers insight = new InsightHandlers(services);
    get(routes, API + "/tasks", insight::tasks);
    get(routes, API + "/decisions", insight::decisions);
    get(routes, PEOPLE, insight::people);
    get(routes, PEOPLE + "/<name>", context -> insight.person(context, rest(context, PEOPLE)));
    get(routes, MONTHS, insight::months);
    get(routes, MONTHS + "/<month>", context -> insight.month(context, rest(context, MONTHS)));
    get(
        routes,
        API + "/status",
        context ->
            Json.answer(
                context,
                StatusJson.of(
                    services.vault(),
                    services.coverage().coverage(),
                    services.search().likelyPeople())));
    get(routes, "/healthz", context -> context.result("ok\n"));
    get(
        routes,
        "/readyz",
        context -> {
          services.search().summary();
          context.result("ready\n");
        });
  }

  /** What stands behind a part of the address; Javalin's own has lost what was encoded. */
  static String rest(Context context, String before) {
    return Address.path(context.req().getRequestURI().substring(before.length() + 1));
  }

  /** Javalin answers HEAD without asking the handler whether there is anything. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}

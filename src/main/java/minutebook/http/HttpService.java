package minutebook.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import minutebook.config.Configuration;
import minutebook.index.Coverage;
import minutebook.search.NoIndexException;
import minutebook.search.Search;
import minutebook.view.NoteSource;
import org.eclipse.jetty.http.UriCompliance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP service of one vault. */
public final class HttpService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpService.class);
  private static final String API = "/api/v1";
  private static final String NOTES = API + "/notes/";

  /** What the service answers from. */
  public record Services(
      String vault,
      Configuration configuration,
      Search search,
      NoteSource source,
      CoverageSource coverage) {}

  /** Tells what is indexed at the time it is asked. */
  public interface CoverageSource {
    Coverage coverage() throws IOException;
  }

  private final Services services;
  private final Javalin javalin;

  private HttpService(Services services, String host, int port) {
    this.services = services;
    this.javalin = Javalin.create(config -> configure(config, host, port));
  }

  /**
   * Starts answering.
   *
   * @param host an address of this machine's loopback
   * @param port 0 for any that is free
   * @throws IOException if the port is taken
   */
  public static HttpService start(Services services, String host, int port) throws IOException {
    HttpService service = new HttpService(services, host, port);
    try {
      service.javalin.start();
    } catch (RuntimeException e) {
      throw new IOException(
          "port " + port + " of " + host + " is not free; name another with --port", e);
    }
    return service;
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config, String host, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.jetty.host = host;
    config.jetty.port = port;
    config.jetty.modifyHttpConfiguration(
        http -> {
          // Names of notes may hold any character; the path is decoded here and nowhere else.
          http.setUriCompliance(UriCompliance.UNSAFE);
          http.setSendServerVersion(false);
        });
    config.jetty.modifyServer(server -> server.setErrorHandler(new JettyProblems()));
    config.jetty.modifyServletContextHandler(
        handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
    config.routes.before(SecurityHeaders::add);
    config.routes.before(new HostCheck());
    config.routes.get(API + "/search", this::search);
    config.routes.get(NOTES + "<path>", this::note);
    config.routes.get(API + "/status", this::status);
    config.routes.get("/healthz", context -> context.result("ok\n"));
    config.routes.get("/readyz", this::ready);
    Problems.register(config.routes, LOG);
  }

  private void search(Context context) throws IOException {
    var request = SearchParameters.read(parameters(context), services.configuration());
    json(context, SearchJson.of(services.search().run(request), services.vault()));
  }

  private void note(Context context) throws IOException {
    String path = decoded(context.req().getRequestURI().substring(NOTES.length()));
    if (wantsMarkdown(context)) {
      String markdown = services.source().markdown(path).orElseThrow(() -> noNote(path));
      context.contentType("text/markdown; charset=utf-8").result(markdown);
    } else {
      var note = services.search().note(path).orElseThrow(() -> noNote(path));
      json(context, NoteJson.of(note, services.vault()));
    }
  }

  private static boolean wantsMarkdown(Context context) {
    String accept = context.header("Accept");
    return accept != null && accept.contains("text/markdown");
  }

  private void status(Context context) throws IOException {
    json(context, StatusJson.of(services.vault(), services.coverage().coverage()));
  }

  private void ready(Context context) throws IOException {
    try {
      services.search().summary();
      context.result("ready\n");
    } catch (NoIndexException e) {
      context.status(503).result("not ready\n");
    }
  }

  private static Map<String, List<String>> parameters(Context context) {
    return context.queryParamMap();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.of(400, "Bad request", "the path is not percent-encoded as UTF-8"));
    }
  }

  private static ProblemException noNote(String path) {
    return new ProblemException(Problem.of(404, "Not found", "there is no note '" + path + "'"));
  }

  private static void json(Context context, Object value) {
    context.contentType("application/json; charset=utf-8").result(Json.write(value));
  }
}

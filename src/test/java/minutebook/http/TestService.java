package minutebook.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import minutebook.SampleVaultIndex;
import minutebook.app.Application;
import minutebook.cli.ServedVault;
import minutebook.index.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service on a free port, asked over real HTTP. */
public final class TestService implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpService service;
  private final Closeable upkeep;

  private TestService(HttpService service, Closeable upkeep) {
    this.service = service;
    this.upkeep = upkeep;
  }

  /** Serves the sample vault. */
  public static TestService ofSampleVault() throws Exception {
    return of(SampleVaultIndex.open());
  }

  /** Serves a vault. */
  public static TestService of(Application application) throws IOException {
    return of(ServedVault.asItIs(application), "127.0.0.1");
  }

  /** Serves a vault that is kept up meanwhile. */
  static TestService keptUp(Application application) throws IOException {
    ServedVault vault = ServedVault.followed(application);
    HttpService service = HttpService.start(vault, "127.0.0.1", 0);
    vault.keepUp(Progress.NONE, report -> service.indexMayHaveChanged());
    return new TestService(service, vault);
  }

  /** Asks a service that somebody else ends. */
  static TestService over(HttpService service) {
    return new TestService(service, () -> {});
  }

  static TestService of(HttpService.Lender lender, String host) throws IOException {
    return new TestService(HttpService.start(lender, host, 0), () -> {});
  }

  /**
   * Asks.
   *
   * @param headers names and values in turn
   */
  HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.address() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return ask("GET", path, headers);
  }

  /** The JSON at an address; parameters are names and values in turn. */
  public JsonNode json(String path, String... parameters) throws Exception {
    StringBuilder address = new StringBuilder(path);
    for (int i = 0; i < parameters.length; i += 2) {
      address.append(i == 0 ? '?' : '&').append(parameters[i]).append('=');
      address.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
    }
    return JsonMapper.shared().readTree(get(address.toString()).body());
  }

  /** Opens a stream of events; the lines come as they are sent. */
  HttpResponse<Stream<String>> events() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.address() + "/api/v1/events"))
            .header("Accept", "text/event-stream")
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofLines());
  }

  /** Sends exactly these bytes, and gives back all that comes. */
  String raw(String request) throws IOException {
    int port = URI.create(service.address()).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    try (service) {
      upkeep.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

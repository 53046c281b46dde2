package minutebook.torture;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code minutebook serve} in a process of its own, asked over HTTP. */
public final class ServedVault implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("answers at (http://\\S+?),");
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long START_MILLISECONDS = 300_000;
  private static final long PAUSE_MILLISECONDS = 50;

  private final Child child;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServedVault(Child child, String address) {
    this.child = child;
    this.address = address;
  }

  /**
   * Starts it, and waits until it answers.
   *
   * @param said file that takes all it says
   * @param options of its JVM
   */
  public static ServedVault start(Path vault, Path index, Path said, List<String> options)
      throws IOException, InterruptedException {
    Child child =
        Child.start(
            said,
            options,
            "serve",
            "--port",
            "0",
            "--vault",
            vault.toString(),
            "--index",
            index.toString());
    for (long waited = 0; waited < START_MILLISECONDS; waited += PAUSE_MILLISECONDS) {
      Matcher address = ADDRESS.matcher(child.said());
      if (address.find()) {
        return new ServedVault(child, address.group(1));
      }
      if (child.endsWithin(PAUSE_MILLISECONDS)) {
        break;
      }
    }
    child.close();
    throw new IOException("it does not answer: " + child.said());
  }

  long pid() {
    return child.pid();
  }

  String said() throws IOException {
    return child.said();
  }

  /** How many items a query finds. */
  public int total(String query) throws IOException, InterruptedException {
    String escaped = URLEncoder.encode(query, StandardCharsets.UTF_8);
    String answer = get("/api/v1/search?q=" + escaped);
    Matcher total = TOTAL.matcher(answer);
    if (!total.find()) {
      throw new IOException("no total: " + answer);
    }
    return Integer.parseInt(total.group(1));
  }

  /**
   * An answer.
   *
   * @throws IOException also when it is no 200
   */
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  @Override
  public void close() {
    client.close();
    child.close();
  }
}

package minutebook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code serve} in a thread of its own, and what it prints as it does. */
final class Serving implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("answers at (http://\\S+?),");
  private static final long PATIENCE_SECONDS = 60;

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();
  private final StopSignal stop = new StopSignal();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();

  Serving(TestVault own, String... options) {
    List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
    arguments.addAll(List.of(options));
    Map<String, String> environment =
        new HashMap<>(Map.of("MINUTEBOOK_VAULT", own.vault().toString()));
    Terminal terminal = new Terminal(stream("out"), stream("err"), environment, false, false);
    CommandLineInterface cli = new CommandLineInterface(terminal, own.user(), stop);
    Thread.ofPlatform()
        .start(
            () -> {
              code.complete(cli.run(arguments.toArray(String[]::new)));
              // Or this JVM would wait for it at its end.
              stop.obeyed();
            });
  }

  /** Waits for a line on a stream that a pattern is found in. */
  Matcher await(String stream, Pattern pattern) throws InterruptedException {
    while (true) {
      String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new IllegalStateException("no " + pattern + " after " + said);
      }
      said.add(line);
      Matcher found = pattern.matcher(line);
      if (line.startsWith(stream) && found.find()) {
        return found;
      }
    }
  }

  /** Where it answers, once it does. */
  String address() throws InterruptedException {
    return await("out", ADDRESS).group(1);
  }

  /** Everything it said until what was last waited for: the stream, a colon and the line. */
  List<String> said() {
    return said;
  }

  /** Ends it; everything it said. */
  List<String> stop() {
    stop.give();
    int unused = code.copy().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    lines.drainTo(said);
    return said;
  }

  static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  static JsonNode json(String address) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(address).body());
  }

  @Override
  public void close() {
    stop();
  }

  private PrintStream stream(String name) {
    StringBuilder line = new StringBuilder();
    OutputStream split =
        new OutputStream() {
          @Override
          public synchronized void write(int letter) {
            if (letter == '\n') {
              lines.add(name + ": " + line);
              line.setLength(0);
            } else {
              line.append((char) letter);
            }
          }
        };
    return new PrintStream(split, true, StandardCharsets.UTF_8);
  }
}

package minutebook.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import minutebook.app.Application;
import minutebook.config.ConfigurationException;
import minutebook.http.HttpService;
import minutebook.index.SyncReport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Serves the vault over HTTP until it is stopped. */
@CommandLine.Command(name = "serve", description = "Answer over HTTP, on this machine only.")
class ServeCommand extends Command {
  private static final int MAX_PORT = 65_535;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "An address of this machine's loopback (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8470;

  @Option(
      names = "--no-watch",
      description = "Do not follow the vault; it is as it was at the beginning.")
  private boolean noWatch;

  private final AtomicBoolean isSyncTold = new AtomicBoolean();
  private Optional<Instant> asOf = Optional.empty();

  /** A query that finds something in any vault. */
  String example() {
    return "is:task is:open";
  }

  @Override
  public Integer call() throws IOException, ConfigurationException {
    requireLoopback();
    requirePort();
    return open();
  }

  /** Serves what the options name. */
  Integer open() throws IOException, ConfigurationException {
    return super.call();
  }

  @Override
  int run(Application application) throws IOException {
    stop().listen();
    ServedVault vault =
        isFollowed() ? ServedVault.followed(application) : ServedVault.asItIs(application);
    try {
      Optional<HttpService> service =
          StoppableStart.of(stop(), () -> HttpService.start(vault, host, port), HttpService::close);
      if (service.isPresent()) {
        serve(vault, service.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return DONE;
  }

  private void serve(ServedVault vault, HttpService service) throws InterruptedException {
    try (service;
        vault) {
      String query = URLEncoder.encode(example(), StandardCharsets.UTF_8);
      print("Minutebook answers at " + service.address() + ", for example");
      print("  " + service.address() + "/api/v1/search?q=" + query);
      if (isFollowed()) {
        asOf.ifPresent(this::noticeAge);
        vault.keepUp(
            progress(),
            report -> {
              service.indexMayHaveChanged();
              tell(report);
            });
      }
      stop().await();
    }
  }

  private boolean isFollowed() {
    return !noWatch && !options().noSync;
  }

  /** What can be searched answers at once, and is brought up to date meanwhile. */
  @Override
  void prepare(Application application) throws IOException {
    if (isFollowed()) {
      asOf = application.answersAsOf();
    }
    if (asOf.isEmpty()) {
      super.prepare(application);
    }
  }

  private void noticeAge(Instant indexed) {
    notice(
        "Until the vault has been looked through, its index of %s answers."
            .formatted(indexed.truncatedTo(ChronoUnit.SECONDS)));
  }

  /** The first sync is what the program was started for; later ones show in the status. */
  @Override
  void tell(SyncReport report) {
    if (!isSyncTold.getAndSet(true)) {
      super.tell(report);
      tellFirst(report);
    }
  }

  void tellFirst(SyncReport report) {
    notice("Looked through the vault: " + counted(report));
  }

  private void requirePort() {
    if (port < 0 || port > MAX_PORT) {
      throw new UsageException("--port: '" + port + "' is no number from 0 to " + MAX_PORT);
    }
  }

  private void requireLoopback() {
    try {
      if (InetAddress.getByName(host).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      throw new UsageException("--host: '" + host + "' is no address of this machine");
    }
    throw new UsageException(
        "--host: '"
            + host
            + "' would let other machines read your notes; without keys Minutebook answers on"
            + " loopback only, such as 127.0.0.1");
  }
}

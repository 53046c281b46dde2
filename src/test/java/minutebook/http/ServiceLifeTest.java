package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import minutebook.app.Application;
import minutebook.app.Places;
import minutebook.app.UserFolders;
import minutebook.cli.ServedVault;
import minutebook.index.Progress;
import minutebook.index.SyncRequest;
import minutebook.upkeep.UpkeepStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service from before its first index to after its last. */
final class ServiceLifeTest {
  @TempDir Path folder;

  private Path note;
  private Application application;
  private TestService service;

  @BeforeEach
  void serve() throws Exception {
    note = folder.resolve("vault/note.md");
    Files.createDirectories(note.getParent());
    Files.writeString(note, "the first text");
    application = open();
    service = TestService.of(application);
  }

  @AfterEach
  void stop() throws Exception {
    service.close();
    application.close();
  }

  @Test
  void beforeTheFirstIndexItLivesButIsNotReady() throws Exception {
    assertThat(service.get("/healthz").statusCode()).isEqualTo(200);
    for (String path :
        new String[] {"/readyz", "/api/v1/search", "/api/v1/status", "/api/v1/notes/note.md"}) {
      HttpResponse<String> answer = service.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(503);
      assertThat(answer.body())
          .isEqualTo(
              """
              {"type":"about:blank","title":"No index","status":503,\
              "detail":"nothing has been indexed yet; 'minutebook index' makes it from your notes"}\
              """);
    }

    application.sync(SyncRequest.UPDATE, Progress.NONE);

    assertThat(service.get("/readyz").body()).isEqualTo("ready\n");
    assertThat(service.json("/api/v1/search", "q", "first").at("/total").asInt()).isOne();
  }

  @Test
  void whatAnotherProcessIndexesIsSeenAtOnce() throws Exception {
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    assertThat(service.json("/api/v1/search", "q", "second").at("/total").asInt()).isZero();

    Files.writeString(note, "now the second text");
    try (Application other = open()) {
      other.sync(SyncRequest.UPDATE, Progress.NONE);
    }

    assertThat(service.json("/api/v1/search", "q", "second").at("/total").asInt()).isOne();
    assertThat(service.json("/api/v1/notes/note.md").at("/items").toString())
        .contains("now the second text");
  }

  @Test
  void whileTheIndexIsMadeAnewEverySearchIsAnswered() throws Exception {
    for (int i = 0; i < 50; i++) {
      Files.writeString(folder.resolve("vault/" + i + ".md"), "the first text of number " + i);
    }
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    AtomicBoolean isOver = new AtomicBoolean();
    try (ExecutorService searches = Executors.newFixedThreadPool(2)) {
      Callable<Integer> searching =
          () -> {
            int asked = 0;
            while (!isOver.get()) {
              HttpResponse<String> answer = service.get("/api/v1/search?q=first&limit=2");
              assertThat(answer.body()).contains("\"total\":51,");
              assertThat(service.get("/api/v1/status").body()).contains("\"notes\":51,");
              asked++;
            }
            return asked;
          };
      List<Future<Integer>> all = List.of(searches.submit(searching), searches.submit(searching));
      try {
        for (int i = 0; i < 10; i++) {
          application.sync(SyncRequest.UPDATE.rebuilding(), Progress.NONE);
        }
      } finally {
        isOver.set(true);
      }
      for (Future<Integer> one : all) {
        assertThat(one.get()).isPositive();
      }
    }
  }

  @Test
  void anIndexThatIsDeletedMeanwhileIsNoneUntilItIsMadeAnew() throws Exception {
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    assertThat(service.json("/api/v1/suggest", "q", "tag:").toString()).doesNotContain("second");
    try (Stream<Path> files = Files.walk(application.indexFolder())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }

    assertThat(service.get("/api/v1/search").statusCode()).isEqualTo(503);

    Files.writeString(note, "now the second text #second");
    application.sync(SyncRequest.UPDATE, Progress.NONE);
    assertThat(service.json("/api/v1/search", "q", "second").at("/total").asInt()).isOne();
    assertThat(service.json("/api/v1/suggest", "q", "tag:").toString()).contains("second");
    assertThat(service.json("/api/v1/search", "q", "first").at("/total").asInt()).isZero();
  }

  @Test
  void aFaultOfOursIsAProblemThatTellsNothingElse() throws Exception {
    for (Throwable fault :
        new Throwable[] {new IllegalStateException("/secret"), new StackOverflowError("/secret")}) {
      HttpService.Lender faulty = new FaultyLender(fault);
      try (TestService other = TestService.of(faulty, "127.0.0.1")) {
        HttpResponse<String> answer = other.get("/api/v1/status");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
            .startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body())
            .isEqualTo(
                """
                {"type":"about:blank","title":"Internal error","status":500,\
                "detail":"this is a fault of Minutebook; see the log"}\
                """);
      }
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThatThrownBy(
              () -> HttpService.start(ServedVault.asItIs(application), "127.0.0.1", port))
          .isInstanceOf(PortTakenException.class)
          .hasMessage("port " + port + " of 127.0.0.1 is not free; name another with --port");
    }
  }

  /** Lends nothing. */
  private record FaultyLender(Throwable fault) implements HttpService.Lender {
    @Override
    public HttpService.Loan lend() {
      fault.setStackTrace(new StackTraceElement[0]);
      throw sneaky(fault);
    }

    @Override
    public UpkeepStatus upkeep() {
      return UpkeepStatus.OFF;
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException sneaky(Throwable fault) throws E {
    throw (E) fault;
  }

  private Application open() throws Exception {
    return Application.open(
        new Places(folder.resolve("vault"), Optional.empty(), Optional.empty()),
        new UserFolders(folder.resolve("configuration"), folder.resolve("data")));
  }
}

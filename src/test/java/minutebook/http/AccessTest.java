package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import minutebook.SampleVaultIndex;
import minutebook.app.Application;
import minutebook.cli.ServedVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is answered, and how every answer is guarded. */
final class AccessTest {
  private static TestService service;

  @BeforeAll
  static void serve() throws Exception {
    service = TestService.ofSampleVault();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest(name = "Host: {0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          localhost             | 200
          LocalHost             | 200
          localhost:8470        | 200
          LOCALHOST:1           | 200
          127.0.0.1             | 200
          127.0.0.1:65535       | 200
          [::1]                 | 200
          [::1]:8470            | 200
          evil.example          | 421
          evil.example:8470     | 421
          localhost.evil.example| 421
          evil.example.localhost| 421
          localhost.            | 421
          127.0.0.2             | 421
          127.1                 | 421
          0.0.0.0               | 421
          [::]                  | 421
          2130706433            | 421
          localhost@evil.example| 400
          localhost:x           | 400
          """)
  void onlyNamesOfThisMachineAreAnswered(String host, int status) throws Exception {
    assertThat(raw("GET /healthz HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void withoutANameNobodyIsAnswered() throws Exception {
    assertThat(raw("GET /healthz HTTP/1.0")).startsWith("HTTP/1.1 421");
    // RFC 9112, 3.2: 400 where version 1.1 leaves it out, or gives it twice.
    assertThat(raw("GET /healthz HTTP/1.1")).startsWith("HTTP/1.1 400");
    assertThat(raw("GET /healthz HTTP/1.1", "Host:")).startsWith("HTTP/1.1 400");
    assertThat(raw("GET /healthz HTTP/1.1", "Host: localhost", "Host: evil.example"))
        .startsWith("HTTP/1.1 400");
    assertThat(raw("GET http://evil.example/healthz HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/healthz",
        "/readyz",
        "/api/v1/search",
        "/api/v1/status",
        "/api/v1/events",
        "/api/v1/notes/Welcome.md",
        "/",
        "/x"
      })
  void theNameIsCheckedOnEveryPath(String path) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1", "Host: evil.example"))
        .startsWith("HTTP/1.1 421")
        .endsWith(
            """
            {"type":"about:blank","title":"Misdirected request","status":421,\
            "detail":"the Host header must name localhost, 127.0.0.1 or [::1]"}\
            """);
  }

  @Test
  void anotherNameOfThisMachineThatTheServiceWasGivenIsAnswered() throws Exception {
    try (Application application = SampleVaultIndex.open();
        TestService own = TestService.of(ServedVault.asItIs(application), "127.0.0.2")) {
      assertThat(own.get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest(name = "Sec-Fetch-Site: {0}, Sec-Fetch-Mode: {1} is {2}")
  @CsvSource({
    "cross-site, cors, 403",
    "cross-site, no-cors, 403",
    "cross-site, navigate, 200",
    "same-site, cors, 200",
    "same-origin, cors, 200",
    "none, navigate, 200"
  })
  void pagesOfOtherSitesMayLinkButNotAsk(String site, String mode, int status) throws Exception {
    assertThat(service.get("/healthz", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode).statusCode())
        .isEqualTo(status);
  }

  @Test
  void aPageThatDoesNotSayItsModeIsRefused() throws Exception {
    HttpResponse<String> answer = service.get("/api/v1/search", "Sec-Fetch-Site", "cross-site");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"type":"about:blank","title":"Forbidden","status":403,\
            "detail":"pages of other sites may not ask here"}\
            """);
  }

  @ParameterizedTest(name = "{0} {1} ({2})")
  @CsvSource({
    "GET, /healthz, 200",
    "HEAD, /healthz, 200",
    "GET, /api/v1/search?limit=0, 200",
    "GET, /api/v1/search?limit=x, 400",
    "GET, /api/v1/notes/Welcome.md, 200",
    "GET, /api/v1/notes/none.md, 404",
    "GET, /, 404",
    "POST, /api/v1/search, 405",
    "OPTIONS, /api/v1/search, 405",
    "GET, /%zz, 400"
  })
  void everyAnswerIsGuarded(String method, String path, int status) throws Exception {
    String answer = raw(method + " " + path + " HTTP/1.1", "Host: localhost");

    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains(
            "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n",
            "X-Content-Type-Options: nosniff\r\n",
            "Referrer-Policy: no-referrer\r\n",
            "Cross-Origin-Resource-Policy: same-origin\r\n",
            "Cache-Control: no-store\r\n")
        .doesNotContain("Access-Control-", "Server:", "Set-Cookie");
  }

  private static String raw(String... lines) throws Exception {
    return service.raw(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
  }
}

package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not answered, and how that is said (RFC 9457). */
final class RefusalTest {
  private static TestService service;

  @BeforeAll
  static void serve() throws Exception {
    service = TestService.ofSampleVault();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      GET    | /nope                         | 404 | Not found          | there is nothing at this address
      GET    | /                             | 404 | Not found          | there is nothing at this address
      GET    | /api/v1/notes/                | 404 | Not found          | there is nothing at this address
      GET    | /api/v1/notes/none.md         | 404 | Not found          | there is no note 'none.md'
      GET    | /api/v1/notes/welcome.md      | 404 | Not found          | there is no note 'welcome.md'
      GET    | /api/v1/notes/..%2f..%2fetc%2fpasswd | 404 | Not found   | there is no note '../../etc/passwd'
      GET    | /api/v1/notes/%2Fetc%2Fpasswd | 404 | Not found          | there is no note '/etc/passwd'
      GET    | /api/v1/notes/%ff.md          | 400 | Bad request        | the address is not percent-encoded UTF-8
      GET    | /api/v1/search?q=%ff          | 400 | Bad request        | the address is not percent-encoded UTF-8
      POST   | /api/v1/search                | 405 | Method not allowed | POST is not allowed here
      PUT    | /api/v1/notes/Welcome.md      | 405 | Method not allowed | PUT is not allowed here
      DELETE | /healthz                      | 405 | Method not allowed | DELETE is not allowed here
      """)
  void whatCannotBeAnsweredIsAProblem(
      String method, String path, int status, String title, String detail) throws Exception {
    HttpResponse<String> answer = service.ask(method, path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(
            type -> assertThat(type).matches("application/problem\\+json; ?charset=utf-8"));
    assertThat(answer.body())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(title, status, detail));
  }

  @Test
  void aBadParameterIsNamed() throws Exception {
    assertThat(service.get("/api/v1/search?limit=1000").body())
        .isEqualTo(
            """
            {"type":"about:blank","title":"Bad parameter","status":400,\
            "detail":"'1000' is no whole number from 0 to 200","parameter":"limit"}""");
  }

  @Test
  void aStrictQueryIsRefusedWithWhatIsWrongAndWhatToWriteAndNotWithWhatWasNotDone()
      throws Exception {
    assertThat(service.get("/api/v1/search?strict=true&q=antenna+persn%3Aana").body())
        .isEqualTo(
            """
            {"type":"about:blank","title":"Bad parameter","status":400,\
            "detail":"There is no qualifier \\"persn:\\". Did you mean \\"person:\\"?",\
            "parameter":"q","position":8}""");
  }

  @Test
  void ofSeveralMistakesTheFirstIsSaidAndAllAreListed() throws Exception {
    assertThat(service.get("/api/v1/search?strict=true&q=persn%3Aana+a*").body())
        .endsWith(
            """
            "detail":"There is no qualifier \\"persn:\\". Did you mean \\"person:\\"?",\
            "parameter":"q","position":0,"warnings":[\
            {"message":"There is no qualifier \\"persn:\\". Did you mean \\"person:\\"?",\
            "start":0,"end":6},\
            {"message":"\\"a*\\" has fewer than two letters before its wildcard. \
            Write at least two, such as st*.","start":10,"end":12}]}""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search?strict=true&limit=0&match=all&q=", "/api/v1/suggest?q="})
  void theLongestQueryIsAnsweredHoweverManyBytesItsCharactersHave(String address) throws Exception {
    HttpResponse<String> answer = service.get(address + "%E4%BC%9A".repeat(4_000));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void aMethodThatIsNotAllowedComesWithThoseThatAre() throws Exception {
    assertThat(service.ask("POST", "/api/v1/search").headers().firstValue("Allow"))
        .hasValue("GET, HEAD");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      a long address     | GET /%s HTTP/1.1          | X: x  | 414 | Address too long | the address is longer than 65,536 bytes; a query has at most 4,000 characters, so shorten it or choose fewer values
      long headers       | GET / HTTP/1.1            | X: %s | 431 | Headers too long | the address and the headers are longer than 65,536 bytes; send fewer or shorter headers
      no HTTP            | what is this %s           | X: x  | 400 | Bad request | the request is not one this server reads
      a NUL in the path  | GET /api/v1/notes/%%00 HTTP/1.1 | X: x | 400 | Bad request | the request is not one this server reads
      """)
  void whatTheServerCannotReadIsAProblemToo(
      String name, String line, String header, int status, String title, String detail)
      throws Exception {
    String request = (line + "\r\nHost: localhost\r\n" + header).formatted("a".repeat(70_000));

    assertThat(service.raw(request + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status)
        .containsIgnoringCase("Content-Type: application/problem+json; charset=utf-8\r\n")
        .endsWith(
            """
            {"type":"about:blank","title":"%s","status":%d,\
            "detail":"%s"}"""
                .formatted(title, status, detail));
  }

  @ParameterizedTest
  @CsvSource({
    "/healthz, 200",
    "/readyz, 200",
    "/api/v1/status, 200",
    "/api/v1/search?limit=1, 200",
    "/api/v1/search?limit=x, 400",
    "/api/v1/search?syntax=lucene&q=crane, 200",
    "/api/v1/search?syntax=lucene&strict=true&q=crane%29, 400",
    "/api/v1/notes/Welcome.md, 200",
    "/api/v1/notes/none.md, 404",
    "/nope, 404"
  })
  void headAnswersWhatGetWouldWithoutTheBody(String path, int status) throws Exception {
    HttpResponse<String> get = service.get(path);
    HttpResponse<String> head = service.ask("HEAD", path);

    assertThat(head.statusCode()).isEqualTo(get.statusCode()).isEqualTo(status);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(get.headers().firstValue("Content-Type"));
    assertThat(head.headers().firstValue("Content-Length")).isNotEqualTo("0");
  }
}

package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import minutebook.Golden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code /suggest} answers. */
final class SuggestTest {
  private static final JsonMapper READABLE =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static TestService service;

  @BeforeAll
  static void serve() throws Exception {
    service = TestService.ofSampleVault();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void everySuggestionSaysItsKindWhatToInsertAndHowManyItemsHaveIt() throws Exception {
    JsonNode answer = service.json("/api/v1/suggest", "q", "antenna pe", "limit", "2");

    Golden.check("http/suggest.json", READABLE.writeValueAsString(answer) + "\n");
  }

  @Test
  void withoutATextQualifiersAreSuggestedWhichHaveNoCount() throws Exception {
    JsonNode first = service.json("/api/v1/suggest").at("/suggestions/0");

    assertThat(first.toString())
        .isEqualTo(
            """
            {"kind":"qualifier","text":"person:","insert":"person:","start":0,"end":0}""");
  }

  @Test
  void ofEachKindAsManyAreSuggestedAsAskedFor() throws Exception {
    assertThat(service.json("/api/v1/suggest", "q", "person:").at("/suggestions")).hasSize(8);
    assertThat(service.json("/api/v1/suggest", "q", "person:", "limit", "9").at("/suggestions"))
        .hasSize(9);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      limit=0         | limit | '0' is no whole number from 1 to 50
      limit=51        | limit | '51' is no whole number from 1 to 50
      limit=          | limit | '' is no whole number from 1 to 50
      limit=-1        | limit | '-1' is no whole number from 1 to 50
      limit=99999999999 | limit | '99999999999' is no whole number from 1 to 50
      limit=2&limit=2 | limit | give it once
      q=a&q=b         | q     | give it once
      unit=note       | unit  | there is no such parameter; known: q, limit
      """)
  void aWrongParameterIsNamed(String parameters, String name, String detail) throws Exception {
    assertThat(service.get("/api/v1/suggest?" + parameters).body())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Bad parameter\",\"status\":400,\"detail\":\"%s\",\"parameter\":\"%s\"}"
                .formatted(detail, name));
  }
}

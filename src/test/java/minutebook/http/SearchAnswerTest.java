package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import minutebook.Golden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a search answers, field by field. */
final class SearchAnswerTest {
  private static final Pattern CHANGES_BY_ITSELF =
      Pattern.compile(
          "(\"(?:score|tookMs|generation|items)\" : )[0-9.]+|(\"syncedAt\" : )\"[^\"]+\"|(\"id\" :"
              + " )\"[0-9a-f]{32}\"");
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
  void anItemIsAnsweredWithEverythingItsReaderNeeds() throws Exception {
    JsonNode answer =
        service.json(
            "/api/v1/search",
            "q",
            "is:task housings -person:nobody",
            "sort",
            "date-desc",
            "limit",
            "1",
            "f.priority",
            "high",
            "facets",
            "person:2,date:2,priority");

    assertThat(answer.at("/hits/0/score").asString()).matches("\\d+\\.\\d{1,3}");
    assertThat(answer.at("/hits/0/id").asString()).matches("[0-9a-f]{32}");
    Golden.check("http/search-item.json", masked(answer));
  }

  @Test
  void aNoteIsAnsweredWithItsBestItems() throws Exception {
    JsonNode answer =
        service.json(
            "/api/v1/search",
            "q",
            "glycol quarantine",
            "unit",
            "note",
            "limit",
            "1",
            "facets",
            "tag:1");

    Golden.check("http/search-note.json", masked(answer));
  }

  @Test
  void theScoresOfANoteAndOfItsItemsAreExplainedWhenAskedFor() throws Exception {
    String[] asked = {"q", "glycol quarantine", "unit", "note", "limit", "1", "explain", "true"};
    JsonNode note = service.json("/api/v1/search", asked).at("/hits/0");

    assertThat(note.at("/explanation/0").propertyNames())
        .containsExactly("reason", "value", "factor");
    assertThat(note.at("/items/0/explanation/0/reason").asString()).contains("in the text");
    asked[7] = "false";
    assertThat(service.json("/api/v1/search", asked).at("/hits/0/explanation").isMissingNode())
        .isTrue();
  }

  @Test
  void aTableRowIsAnsweredWithItsColumns() throws Exception {
    JsonNode row =
        service
            .json("/api/v1/search", "q", "path:\"Eskholm site survey\" frost", "sort", "date-asc")
            .at("/hits/0");

    assertThat(row.at("/cells/0").propertyNames()).containsExactly("column", "text");
  }

  @Test
  void theTextOfAQueryCanSayItsUnitAndOrder() throws Exception {
    JsonNode answer = service.json("/api/v1/search", "q", "unit:note sort:title kestrel");
    JsonNode asked =
        service.json("/api/v1/search", "q", "kestrel", "unit", "note", "sort", "title");

    assertThat(answer.at("/unit").asString()).isEqualTo("note");
    assertThat(answer.at("/hits")).isEqualTo(asked.at("/hits"));
    assertThat(answer.at("/query/warnings").isEmpty()).isTrue();
    assertThat(
            service
                .json("/api/v1/search", "q", "sort:title", "sort", "due")
                .at("/query/warnings/0/message")
                .asString())
        .startsWith("\"sort:title\" is not what the request itself asks for");
  }

  @Test
  void whatIsNotBuiltYetIsAbsent() throws Exception {
    JsonNode answer = service.json("/api/v1/search", "q", "kestrel");

    assertThat(answer.propertyNames())
        .containsExactly(
            "query",
            "unit",
            "total",
            "hits",
            "also",
            "facets",
            "didYouMean",
            "emptiedBy",
            "partial",
            "tookMs",
            "index");
    assertThat(answer.at("/query").propertyNames())
        .containsExactly("text", "explanation", "ran", "warnings", "reading", "person");
  }

  @Test
  void withoutFacetsAskedForTheConfiguredOnesAreCounted() throws Exception {
    assertThat(service.json("/api/v1/search").at("/facets").propertyNames())
        .containsExactly("person", "date", "priority", "tag", "section", "type", "status");
    assertThat(service.json("/api/v1/search", "facets", "").at("/facets").isEmpty()).isTrue();
  }

  @Test
  void timesAreIsoAndNumbersAreNumbers() throws Exception {
    JsonNode answer = service.json("/api/v1/search", "limit", "0");

    assertThat(answer.at("/index/syncedAt").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    assertThat(answer.at("/tookMs").asString()).matches("\\d+\\.\\d");
    assertThat(answer.at("/total").isIntegralNumber()).isTrue();
    assertThat(answer.at("/hits").isEmpty()).isTrue();
  }

  @Test
  void withoutHighlightNothingIsMarked() throws Exception {
    JsonNode answer = service.json("/api/v1/search", "q", "kestrel", "highlight", "false");

    assertThat(answer.at("/hits/0/highlights").isArray()).isTrue();
    assertThat(answer.at("/hits/0/highlights").isEmpty()).isTrue();
  }

  @Test
  void highlightsMarkTheWordsInTheText() throws Exception {
    JsonNode hit = service.json("/api/v1/search", "q", "kestrel", "limit", "1").at("/hits/0");

    int start = hit.at("/highlights/0/start").asInt();
    int end = hit.at("/highlights/0/end").asInt();
    assertThat(hit.at("/text").asString().substring(start, end)).isEqualToIgnoringCase("kestrel");
  }

  @Test
  void aChosenValueStaysInItsCountsAlsoAtNone() throws Exception {
    JsonNode values =
        service
            .json(
                "/api/v1/search", "q", "optician", "f.person", "Ludo Nobody", "facets", "person:1")
            .at("/facets/person/values");

    assertThat(values.toString())
        .contains("{\"value\":\"Ludo Nobody\",\"count\":0,\"selected\":true}");
  }

  @Test
  void statusTellsWhatIsIndexedAndRepaired() throws Exception {
    JsonNode status = service.json("/api/v1/status");

    assertThat(status.propertyNames())
        .containsExactly(
            "vault",
            "notes",
            "items",
            "bytes",
            "generation",
            "syncedAt",
            "skipped",
            "repaired",
            "diagnostics",
            "coverage",
            "likelyDuplicateCount",
            "likelyDuplicates",
            "watching");
    assertThat(status.at("/watching").toString())
        .isEqualTo(
            "{\"mode\":\"off\",\"reason\":\"the vault is not watched\",\"mend\":\"run"
                + " 'minutebook serve' without --no-watch and --no-sync\",\"syncingSince\":null,\"lastSync\":null,"
                + "\"failure\":null,\"configuration\":null}");
    assertThat(status.at("/vault").asString()).isEqualTo("Dockmere");
    assertThat(status.at("/notes").asInt()).isEqualTo(63);
    assertThat(status.at("/repaired").size()).isEqualTo(4);
    assertThat(status.at("/repaired/0").propertyNames()).containsExactly("path", "edits");
    assertThat(status.at("/likelyDuplicateCount").asInt()).isEqualTo(1);
    assertThat(status.at("/likelyDuplicates/0").toString())
        .isEqualTo(
            "{\"names\":[\"Petra Holt\",\"Petra Holm\"],\"reason\":\"one letter apart, but both"
                + " took part in 2 notes: probably two people\",\"mend\":\"aliases:\\n"
                + "  Petra Holt: [Petra Holm]\"}");
  }

  @Test
  void aNoteIsAnsweredWhole() throws Exception {
    JsonNode note =
        service.json("/api/v1/notes/Meetings/2026-02-17%20-%20Pellworth%20first%20slip.md");

    Golden.check("http/note.json", masked(note));
  }

  @Test
  void anItemOfANoteSaysWhatItIsNestedInAndWhatItIsCalled() throws Exception {
    JsonNode items =
        service
            .json("/api/v1/notes/Meetings/2026-01-22%20-%20Eskholm%20site%20survey.md")
            .at("/items");
    JsonNode named =
        items.valueStream().filter(item -> item.has("anchor")).findFirst().orElseThrow();
    JsonNode parent =
        items
            .valueStream()
            .filter(item -> item.at("/id").equals(named.at("/parent")))
            .findFirst()
            .orElseThrow();

    assertThat(named.at("/anchor").asString()).isEqualTo("door9-water");
    assertThat(named.at("/fields").toString()).isEqualTo("[{\"key\":\"photos\",\"value\":\"14\"}]");
    assertThat(parent.at("/text").asString()).isEqualTo("Door 9 is the odd one");
    assertThat(parent.has("parent")).isFalse();
  }

  private static String masked(JsonNode answer) {
    String json = READABLE.writeValueAsString(answer);
    return CHANGES_BY_ITSELF.matcher(json).replaceAll("$1$2$3\"…\"") + "\n";
  }
}

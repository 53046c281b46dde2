package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The reading of a question in the answer to a search. */
final class ReadingJsonTest {

  @Test
  void aQuestionIsAnsweredWithTheQueryItCouldBe() throws Exception {
    try (TestService service = TestService.ofSampleVault()) {
      JsonNode query =
          service
              .json("/api/v1/search", "q", "What did we decide on the loading dock in June 2026?")
              .at("/query");

      assertThat(query.at("/reading").toString())
          .isEqualTo(
              "{\"q\":\"section:decision loading dock date:2026-06\",\"explanation\":"
                  + "\"items with \\\"loading\\\" and \\\"dock\\\", in section decision, dated 2026-06\"}");
      assertThat(service.json("/api/v1/search", "q", "loading dock").at("/query/reading").isNull())
          .isTrue();
    }
  }
}

package minutebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import minutebook.SampleVaultIndex;
import minutebook.query.QueryLanguageDocument;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "The examples are about the sample vault": every value in them names something there. */
@TestInstance(Lifecycle.PER_CLASS)
final class QueryExamplesTest {
  private Application application;

  @BeforeAll
  void open() throws Exception {
    application = SampleVaultIndex.open();
  }

  @AfterAll
  void close() throws IOException {
    application.close();
  }

  @ParameterizedTest
  @MethodSource
  void anExampleIsAnsweredWithoutAWarning(String query) throws IOException {
    SearchResult result = application.search().run(SearchRequest.of(query).build());
    assertThat(result.warnings()).isEmpty();
    assertThat(result.explanation()).isNotBlank();
  }

  static List<String> anExampleIsAnsweredWithoutAWarning() {
    return QueryLanguageDocument.read().examples();
  }
}

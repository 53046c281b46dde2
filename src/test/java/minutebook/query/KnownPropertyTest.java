package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that are qualifiers because they are configured. */
final class KnownPropertyTest {
  private static final PropertyNames PROPERTIES =
      new PropertyNames(Set.of("company", "decided-by"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # typed                     | printed                    | explained
          company:acme                | company:acme               | items with company acme
          Company:Acme                | company:Acme               | items with company Acme
          -company:acme               | -company:acme              | items without company acme
          company:(acme OR "Acme Inc") | company:acme,"Acme Inc"   | items with company acme or "Acme Inc"
          company:acme,orion          | company:acme,orion         | items with company acme or orion
          decided-by:ana crane        | decided-by:ana crane       | items with "crane", with decided-by ana
          company:>5                  | company:>5                 | items with company >5
          [company:acme]              | [company:acme]             | items with property company acme
          """)
  void areReadAsQualifiersAre(String typed, String printed, String explained) {
    ParsedQuery parsed = QueryParser.parse(typed, PROPERTIES);
    assertThat(parsed.warnings()).isEmpty();
    assertThat(QueryText.print(parsed.root())).isEqualTo(printed);
    assertThat(Explanation.of(parsed.root(), "items")).isEqualTo(explained);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # typed            | warning
          compny:acme        | There is no qualifier "compny:"
          company:           | "company:" has no value right after its colon
          company:*          |
          company:(a -b)     | "company:(…)" takes single values
          mood:good          |
          company : acme     |
          """)
  void whatIsNoValueOrNoNameIsText(String typed, @Nullable String warning) {
    ParsedQuery parsed = QueryParser.parse(typed, PROPERTIES);
    assertThat(QueryText.print(parsed.root())).doesNotStartWith("company:acme");
    assertThat(parsed.root().toString()).doesNotContain("KnownProperty");
    if (warning == null) {
      assertThat(parsed.warnings()).isEmpty();
    } else {
      assertThat(parsed.warnings()).hasSize(1);
      assertThat(parsed.warnings().getFirst().message()).startsWith(warning);
    }
  }

  @Test
  void nothingIsAQualifierThatIsNotConfigured() {
    assertThat(QueryText.print(QueryParser.parse("company:acme").root())).isEqualTo("company:acme");
    assertThat(QueryParser.parse("company:acme").root()).isInstanceOf(QueryNode.Word.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "in", "Tag", "sort", "item", "task-todo"})
  void theLanguagesOwnNamesAreTaken(String name) {
    assertThat(PropertyNames.isTaken(name)).isTrue();
    assertThat(PropertyNames.isTaken(name + "-x")).isFalse();
  }

  @Test
  void aValueIsWrittenSoThatItMeansItself() {
    assertThat(Wording.value("company", "Acme")).isEqualTo("Acme");
    assertThat(Wording.value("company", "Acme Inc")).isEqualTo("\"Acme Inc\"");
    assertThat(Wording.value("company", "a,b")).isEqualTo("\"a,b\"");
  }
}

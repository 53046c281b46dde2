package minutebook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which properties can be dimensions. */
final class FacetSettingsTest {
  @TempDir Path folder;

  private Configuration read(String yaml) throws IOException, ConfigurationException {
    Files.writeString(folder.resolve("facets.yaml"), yaml);
    return ConfigurationReader.read(List.of(folder));
  }

  @Test
  void propertiesAreDimensionsLikeTheOthersUnderTheNamesQueriesHave() throws Exception {
    FacetRules facets =
        read("properties: [Company, Decided by]\ndefault: [person, company, due]").facets();
    assertThat(facets.properties()).containsExactlyInAnyOrder("company", "decided-by");
    assertThat(facets.shown())
        .containsExactly(Dimension.PERSON, Dimension.property("company"), Dimension.DUE);
    assertThat(facets.ids()).endsWith("due, problem, company, decided-by");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # name     | message                                  | hint
          With       | 'With' already means something in queries | leave it out; [with:value]
          in         | 'in' already means something in queries  | leave it out; [in:value]
          sort       | 'sort' already means something in queries | leave it out; [sort:value]
          line       | 'line' already means something in queries | leave it out; [line:value]
          problem    | 'problem' already means something in queries | leave it out; [problem:value]
          CITY       | 'CITY' stands here twice                 | keep one of them
          phase2     | 'phase2' cannot be used here             | allowed: a name of letters from a
          a:b        | 'a:b' cannot be used here                | allowed: a name of letters from a
          """)
  void aNameThatCannotMeanOneThingIsAnErrorWithItsPlace(String name, String message, String hint) {
    ConfigurationException error =
        catchThrowableOfType(
            ConfigurationException.class,
            () -> read("values: 5\nproperties: [city, '" + name + "']"));
    assertThat(error)
        .hasMessageContaining("facets.yaml:2:20")
        .hasMessageContaining(message)
        .hasMessageContaining(hint);
  }

  @Test
  void onlyThePropertiesAlterDocuments() throws Exception {
    String before = read("values: 5").documentHash();
    assertThat(read("values: 6\ndefault: [tag]").documentHash()).isEqualTo(before);
    assertThat(read("values: 5\nproperties: [city]").documentHash()).isNotEqualTo(before);
  }

  @Test
  void aDefaultThatIsNoDimensionIsAnErrorThatNamesThemAll() {
    assertThat(
            catchThrowableOfType(
                ConfigurationException.class, () -> read("properties: [city]\ndefault: [town]")))
        .hasMessageContaining("'town' cannot be used here")
        .hasMessageContaining("problem, city");
  }
}

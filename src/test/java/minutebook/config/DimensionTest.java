package minutebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {

  @ParameterizedTest
  @CsvSource({
    "date, 2026-01-31, 2026|2026-01|2026-01-31",
    "tag, a/b/c, a|a/b|a/b/c",
    "tag, a, a",
    "person, Ana-Sofia a/b, Ana-Sofia a/b"
  })
  void aValueStandsUnderItsAncestors(String id, String value, String ancestry) {
    Dimension dimension = Dimension.builtIn(id).orElseThrow();
    assertThat(dimension.ancestry(value)).containsExactly(ancestry.split("\\|", -1));
    assertThat(dimension.value(dimension.path(value))).isEqualTo(value);
  }

  @Test
  void datesAndTagsHaveLevels() {
    assertThat(Dimension.builtIn())
        .filteredOn(Dimension::hierarchical)
        .containsExactly(Dimension.DATE, Dimension.TAG);
  }

  @Test
  void whatIsDeeperThanTwentyLevelsIsOneLevel() {
    String deep = String.join("/", Collections.nCopies(3_000, "a"));

    assertThat(Dimension.TAG.path(deep)).hasSize(20);
    assertThat(Dimension.TAG.value(Dimension.TAG.path(deep))).isEqualTo(deep);
  }

  @Test
  void everyOneIsFoundByItsName() {
    FacetRules facets = ConfigurationReader.bundled().facets();
    assertThat(facets.dimensions())
        .allMatch(one -> facets.dimension(one.id()).orElseThrow().equals(one));
    assertThat(facets.dimension("mood")).isEmpty();
    assertThat(facets.ids()).startsWith("person, assignee, date, priority");
  }
}

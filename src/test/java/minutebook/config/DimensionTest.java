package minutebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {

  @ParameterizedTest
  @CsvSource({
    "DATE, 2026-01-31, 2026|2026-01|2026-01-31",
    "TAG, a/b/c, a|a/b|a/b/c",
    "TAG, a, a",
    "PERSON, Ana-Sofia a/b, Ana-Sofia a/b"
  })
  void aValueStandsUnderItsAncestors(Dimension dimension, String value, String ancestry) {
    assertThat(dimension.ancestry(value)).containsExactly(ancestry.split("\\|", -1));
    assertThat(dimension.value(dimension.path(value))).isEqualTo(value);
  }

  @Test
  void datesAndTagsHaveLevels() {
    assertThat(Dimension.values())
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
    assertThat(Dimension.values()).allMatch(one -> Dimension.of(one.id()).orElseThrow() == one);
    assertThat(Dimension.of("mood")).isEmpty();
    assertThat(Dimension.ids()).startsWith("person, date, priority");
  }
}

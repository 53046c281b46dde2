package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of names. */
class QualifierTest {

  @Test
  void everyNameAndAliasFindsItsQualifierInAnyCase() {
    for (Qualifier qualifier : Qualifier.values()) {
      for (String name : qualifier.names()) {
        assertThat(Qualifier.named(name)).hasValue(qualifier);
        assertThat(Qualifier.named(name.toUpperCase(Locale.ROOT))).hasValue(qualifier);
      }
    }
    assertThat(Qualifier.named("note")).isEmpty();
  }

  @Test
  void noNameIsUsedTwice() {
    assertThat(Arrays.stream(Qualifier.values()).flatMap(one -> one.names().stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      textBlock =
          """
      persn    → person
      persoon  → person
      persin   → person
      perosn   → person
      PERSN    → person
      erson    → person
      tags     → tag
      dates    → date
      labels   → label
      """)
  void aNameOneEditAwayIsProbablyMeant(String typed, String meant) {
    assertThat(Qualifier.nameNear(typed)).hasValue(meant);
  }

  @ParameterizedTest
  @CsvSource({"person", "presno", "persoonn", "note", "t", "so", "id", "ins", "onn", "x"})
  void noOtherNameIs(String typed) {
    assertThat(Qualifier.nameNear(typed)).isEmpty();
  }
}

package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      **Date**: 2026-02-06          | date          | 2026-02-06
      **Date:** 2026-02-06          | date          | 2026-02-06
      **Date** : 2026-02-06         | date          | 2026-02-06
      **Date**:2026-02-06           | date          | 2026-02-06
      **Who  Came**: Ana            | who came      | Ana
      **Project**: [[]]             | project       | ``
      **Project**:                  | project       | ``
      **Project**: [[Tide]] and more | project      | Tide and more
      **With**:: Ana                | with          | Ana
      **With::** Ana                | with          | Ana
      With:: Ana, [[Ben]]           | with          | Ana, Ben
      Who Came ::                   | who came      | ``
      """)
  void aBoldKeyAndAColon(String line, String key, String value) {
    MetadataLine read = MetadataLine.of(line).orElseThrow();
    assertThat(read.key()).isEqualTo(key);
    assertThat(read.value()).isEqualTo(value);
  }

  @Test
  void aWikilinkInTheValueIsReadAsShown() {
    MetadataLine read = MetadataLine.of("**Project**: [[Tide|the $1 tide]]").orElseThrow();
    assertThat(read.value()).isEqualTo("the $1 tide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 2026-02-06",
        "*Date*: 2026-02-06",
        "**Date** 2026-02-06",
        "So **Date**: x",
        "Date::2026-02-06",
        "- Date:: x",
        ":: x",
        "**",
        ""
      })
  void anythingElseIsNone(String line) {
    assertThat(MetadataLine.of(line)).isEmpty();
  }

  @Test
  void aHostileLineIsReadInTime() {
    String line = "a::" + " ".repeat(50_000) + "x".repeat(50_000) + "\u2028y";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> MetadataLine.of(line));
    assertThat(MetadataLine.of(line)).isPresent();
  }

  @Test
  void thePeopleOfALineStandBetweenCommasOrOtherSigns() {
    MetadataLine line =
        MetadataLine.of("**With**: Ana Silva / [[Ben Okoro|Ben]], [[]], Cem & Dia").orElseThrow();
    assertThat(NameList.inLine(line.written()))
        .containsExactly("Ana Silva", "Ben Okoro", "Cem", "Dia");
  }
}

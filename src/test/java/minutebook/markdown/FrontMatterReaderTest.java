package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      title: Tide                  → {title=[Tide]}
      Title: Tide                  → {title=[Tide]}
      date: 2026-02-06             → {date=[2026-02-06]}
      date: "2026-02-06"           → {date=[2026-02-06]}
      at: 2026-02-06T10:30:00      → {at=[2026-02-06T10:30:00]}
      count: 007                   → {count=[007]}
      done: yes                    → {done=[yes]}
      tags: [a, b]                 → {tags=[a, b]}
      who: ["Ana (x, y)", Ben]     → {who=[Ana (x, y), Ben]}
      who: [[Ana Silva]]           → {who=[Ana Silva]}
      link: "[[Ana Silva]]"        → {link=[[[Ana Silva]]]}
      person: ""                   → {}
      person:                      → {}
      person: null                 → {}
      person: ~                    → {}
      person: "null"               → {person=[null]}
      tags: []                     → {}
      a: {b: {c: 1}}               → {a.b.c=[1]}
      {"title": "Tide", "n": [1]}  → {title=[Tide], n=[1]}
      # a comment                  → {}
      just text                    → {}
      """)
  void valuesStayAsWritten(String yaml, String values) {
    FrontMatter matter = FrontMatterReader.read("---\n" + yaml + "\n---\nbody");
    assertThat(matter.values()).hasToString(values);
    assertThat(matter.problem()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\na: 1\n---\nbody", "---  \r\na: 1\r\n---\r\nbody", "---\ra: 1\r---\rbody"})
  void theBodyBeginsAfterTheSecondFence(String text) {
    FrontMatter matter = FrontMatterReader.read(text);
    assertThat(text.substring(matter.bodyStart())).isEqualTo("body");
    assertThat(matter.first("a")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\n", "---\n---", "---\n\n---\n"})
  void itMayBeEmptyOrEndTheFile(String text) {
    FrontMatter matter = FrontMatterReader.read(text);
    assertThat(matter.values()).isEmpty();
    assertThat(matter.bodyStart()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "body",
        "\n---\na: 1\n---\n",
        " ---\na: 1\n---\n",
        "----\na: 1\n---\n",
        "---\na: 1\n",
        "--- a\nb: 1\n---\n"
      })
  void anythingElseIsBody(String text) {
    assertThat(FrontMatterReader.read(text)).isEqualTo(FrontMatter.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      title: 1: 2                 → 2 → mapping values are not allowed here
      a: 1;tags: [a, b            → 4 → expected ',' or ']', but got <stream end>
      a: 1;b: "open               → 4 → found unexpected end of stream
      a: *nobody                  → 2 → found undefined alias nobody
      a: &a [1];b: *a             → 1 → Number of aliases for non-scalar nodes exceeds the specified max=0
      """)
  void whatIsNoYamlIsReportedWithItsLine(String yaml, int line, String message) {
    FrontMatter matter = FrontMatterReader.read("---\n" + yaml.replace(';', '\n') + "\n---\nbody");
    assertThat(matter.problem()).isEqualTo(new FrontMatter.Problem(message, line));
    assertThat(matter.values()).isEmpty();
    assertThat(matter.bodyStart()).isEqualTo("---\n\n---\n".length() + yaml.length());
  }

  @Test
  void depthIsLimited() {
    FrontMatter matter =
        FrontMatterReader.read("---\na: " + "[".repeat(5000) + "]".repeat(5000) + "\n---\n");
    assertThat(matter.problem()).isNotNull();
  }
}

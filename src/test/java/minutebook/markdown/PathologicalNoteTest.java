package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import minutebook.config.ConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that say one thing very often are read in time in proportion to their length. */
class PathologicalNoteTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      `- [ ] a;`                       | ``                | 30000
      `- [[Ana]] #a;`                  | ``                | 30000
      `- [ ] `                         | `@a `             | 80000
      `- [ ] `                         | `@a, `            | 60000
      `- [ ] x `                       | `#a `             | 80000
      `- [ ] x `                       | `🆔 a `            | 60000
      `- [ ] x `                       | `⛔ a, `           | 60000
      `<div>`                          | `<a `             | 100000
      `<div>`                          | `<script>`        | 50000
      `<div>`                          | `<!--`            | 50000
      `**Date**: `                     | `[`               | 5000
      `**Attendees**: `                | `[[a] `           | 40000
      `a `                             | `%% `             | 60001
      `a `                             | `$a `             | 60000
      `a `                             | `$`               | 60001
      `a `                             | `==a `            | 40000
      `a `                             | `[^a] `           | 20000
      `a `                             | `^[a `            | 20000
      `a `                             | `[a:: `           | 20000
      `a `                             | `(a:: b) `        | 20000
      `a `                             | `\\# `             | 60000
      """)
  void aLongNoteOfOneThingIsReadInTime(String begin, String again, int times) {
    String lines = begin.endsWith(";") ? begin.replace(';', '\n').repeat(times) : begin;
    byte[] note = (lines + again.repeat(times)).getBytes(UTF_8);
    ParsedNote parsed =
        assertTimeoutPreemptively(LIMIT, () -> PARSER.parse("a.md", note), () -> begin + again);
    assertThat(parsed.note().title()).isEqualTo("a");
  }

  /** Half a million characters: what is done for each over the whole line would take minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "📅 ",
        "📅 2026-02-06 ",
        "📅 2026-02-06 x ",
        "⏫",
        "⏫ x ",
        "#a ",
        "#",
        "#a",
        "@",
        "@A ",
        "@a-",
        "@A, ",
        "[",
        "]",
        "[due:: ",
        "[due:: 2026-02-06] ",
        "[due:: 2026-02-06] x ",
        "[id:: a,",
        "🔁 every ",
        "🔁 every day x. ",
        "every day ",
        "⛔ a, ",
        "a,",
        "🆔",
        "\uFE0F",
        " ",
        "^a "
      })
  void aHostileTaskLineIsReadInTime(String again) {
    for (String end : List.of("", "]", " ⏫", " x", ", @Ana")) {
      String line = again.repeat(500_000 / again.length()) + end;
      assertTimeoutPreemptively(LIMIT, () -> TaskComparison.ours(line), () -> again + end);
    }
  }

  @Test
  void linksToManyAssigneesAreReadInTime() {
    byte[] note = ("- [ ] x " + "@[[Ana]] y ".repeat(1_500)).getBytes(UTF_8);
    ParsedNote parsed = assertTimeoutPreemptively(LIMIT, () -> PARSER.parse("a.md", note));
    assertThat(parsed.note().items()).hasSize(2);
  }

  @Test
  void bracketsThatAreNoLinkAreReadInTime() {
    String open = "[[".repeat(100_000);
    assertThat(assertTimeoutPreemptively(LIMIT, () -> Wikilinks.linked(open))).isEqualTo(open);
  }
}

package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.Note;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes that say one thing very often are read in time in proportion to their length. Their lines
 * are no longer than the limits allow, since longer ones are not read as Markdown.
 */
@Tag("slow")
class PathologicalNoteTest {
  /** Far more than any takes, so that a busy machine is not taken for text that takes for ever. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      `- [ ] a;`                       | ``                | 30000 | 1 30000 0 0 1
      `- [[Ana]] #a;`                  | ``                | 30000 | 1 30000 2 0 6
      `- [ ] `                         | `@a `             | 16333 | 1 1 0 16333 48935
      `- [ ] `                         | `@a, `            | 12250 | 1 1 0 12250 48915
      `- [ ] x `                       | `#a `             | 16333 | 1 1 1 0 48937
      `- [ ] x `                       | `🆔 a `            | 9800 | 1 1 0 0 48896
      `- [ ] x `                       | `⛔ a, `           | 9800 | 1 1 0 0 49001
      `<div>`                          | `<a `             | 16333 | 1 1 0 0 48998
      `<div>`                          | `<script>`        | 6125 | 0 0 0 0 0
      `<div>`                          | `<!--`            | 12250 | 1 1 0 0 49000
      `**Date**: `                     | `[`               | 5000 | 1 1 0 0 5006
      `**Attendees**: `                | `[[a] `           | 3619 | 0 0 0 1 0
      `a `                             | `%% `             | 16333 | 1 1 0 0 4
      `a `                             | `$a `             | 16333 | 1 1 0 0 49000
      `a `                             | `$`               | 48999 | 1 1 0 0 49001
      `a `                             | `==a `            | 12250 | 1 1 0 0 49001
      `a `                             | `[^a] `           | 6909 | 1 1 0 0 34546
      `a `                             | `^[a `            | 7037 | 1 1 0 0 21112
      `a `                             | `[a:: `           | 6909 | 1 1 0 0 34546
      `a `                             | `(a:: b) `        | 6125 | 1 1 6125 0 12251
      `a `                             | `\\# `            | 12250 | 1 1 0 0 24501
      """)
  void aLongNoteOfOneThingIsReadInTime(String begin, String again, int times, String counts) {
    String lines = begin.endsWith(";") ? begin.replace(';', '\n').repeat(times) : begin;
    byte[] note = (lines + again.repeat(times)).getBytes(UTF_8);
    ParsedNote parsed =
        assertTimeoutPreemptively(LIMIT, () -> PARSER.parse("a.md", note), () -> begin + again);
    assertThat(counts(parsed.note())).as(begin + again).isEqualTo(counts);
  }

  /** Items but for the title, their places, marks, people and letters. */
  private static String counts(Note note) {
    int places = 0;
    int marks = 0;
    int people = 0;
    int letters = 0;
    List<Item> items = note.items().subList(1, note.items().size());
    for (Item item : items) {
      places += item.places().size();
      marks += item.tags().size() + item.links().size() + item.fields().size();
      people += item.task() == null ? 0 : item.task().assignees().size();
      letters += item.text().length();
    }
    return "%d %d %d %d %d"
        .formatted(items.size(), places, marks, people + note.participants().size(), letters);
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

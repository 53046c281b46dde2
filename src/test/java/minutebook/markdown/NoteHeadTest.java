package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.SectionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first lines of a note are fields as far as they are understood, and text beyond that. */
class NoteHeadTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      **Date**: 2026-01-02                        → 2026-01-02 | none
      **Date**: 2026-01-02 10:30                  → 2026-01-02 | none
      **Date**: 2026-01-02T10:30:00+02:00         → 2026-01-02 | none
      **Date**: (2026-01-02)                      → 2026-01-02 | none
      **Date**: [[2026-01-02]]                    → 2026-01-02 | none
      **Date**:                                   → null       | none
      **Date**: 2026-01-02, at the quay           → 2026-01-02 | Date: 2026-01-02, at the quay
      **Date**: 2026-01-02;**Date**: 2026-01-02   → 2026-01-02 | none
      **Date**: 2026-01-02;**Date**: 2026-01-03   → 2026-01-02 | Date: 2026-01-03
      **Date**: 2026-02-30;**Date**: 2026-01-03   → 2026-01-03 | Date: 2026-02-30
      **Date**: soon;**With**: Ana;Text.          → null       | Date: soon, Text.
      **With**: Ana;**Project**:                  → null       | none
      **Mood**: calm                              → null       | Mood: calm
      **Mood**:                                   → null       | Mood:
      """)
  void wordsThatAreNotUnderstoodStayText(String head, String understood) {
    ParsedNote parsed = parse(head.replace(';', '\n'));
    String items =
        parsed.note().items().stream().skip(1).map(Item::text).collect(Collectors.joining(", "));
    assertThat("%-10s | %s".formatted(parsed.note().date(), items.isEmpty() ? "none" : items))
        .isEqualTo(understood);
  }

  @Test
  void aDateLineThatHoldsNoDateIsAProblemInItsLine() {
    assertThat(parse("# A\n\n**With**: Ana\n**Date**: 2026-02-30\n").diagnostics())
        .containsExactly(Diagnostics.invalidDate("2026-02-30", 4));
    assertThat(parse("**Date**: 2026-01-02\n**Date**:\n").diagnostics()).isEmpty();
  }

  @Test
  void aPropertyOfFrontMatterAndOfALineHasTheValuesOfBoth() {
    ParsedNote parsed = parse("---\nproject: Tide\n---\n**Project**: Pier\n**Project**: Tide\n");
    assertThat(parsed.note().properties().get("project")).isEqualTo(List.of("Tide", "Pier"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Decisions", "# Decisions #pilot", "# Decisions: #pilot #b/c"})
  void aMappedHeadingEndsItWhateverTagsFollow(String heading) {
    ParsedNote parsed = parse(heading + "\n- Buy it now\n");
    Item item = parsed.note().items().getLast();
    assertThat(parsed.note().sectionOf(item).kind()).isEqualTo(SectionKind.DECISION);
  }

  @Test
  void participantsMayBeListedBelowTheirLabel() {
    ParsedNote parsed =
        parse(
            "# T\n**Attendees**:\n- Ana Silva\n- [[Bo Lind]], Cem Dag\n  - from Acme\n\nText.\n\n- Dia Öz\n");
    assertThat(parsed.note().participants()).containsExactly("Ana Silva", "Bo Lind", "Cem Dag");
    assertThat(parsed.note().items())
        .extracting(Item::text)
        .containsExactly("T", "Ana Silva", "Bo Lind, Cem Dag", "from Acme", "Text.", "Dia Öz");
  }

  @ParameterizedTest
  @CsvSource({
    "Friday 2026-03-06, 2026-03-06",
    "6 March (2026-03-06), 2026-03-06",
    "2026-03-06 or 2026-03-07, 2026-03-06",
    "between 2026-03-06 and 2026-03-07, ",
    "no. 12026-03-06, "
  })
  void aDateMayStandAnywhereIfItIsTheOnlyOne(String written, @Nullable LocalDate date) {
    assertThat(parse("**Date**: " + written + "\n").note().date()).isEqualTo(date);
    assertThat(parse("---\ndate: \"" + written + "\"\n---\n").note().date()).isEqualTo(date);
  }

  private static ParsedNote parse(String text) {
    return PARSER.parse("note.md", text.getBytes(UTF_8));
  }
}

package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

  @ParameterizedTest
  @CsvSource({
    "\uF8FFüìÖ, 📅, x-MacRoman",
    "‚è´, ⏫, x-MacRoman",
    "\uF8FFüßë‚Äç\uF8FFüöÄ, 🧑‍🚀, x-MacRoman",
    "‚Äô, ’, x-MacRoman",
    "‚Üí, →, x-MacRoman",
    "ğŸ“…, 📅, windows-1254",
    "ğŸ”½, 🔽, windows-1254",
    "ðŸ“…, 📅, windows-1252",
    "â€™, ’, windows-1252",
    "â€”, —, windows-1252",
    "â†’, →, windows-1252",
    "âœ…, ✅, windows-1252",
    "â›”, ⛔, windows-1252",
    "ï¸\u008F, \uFE0F, windows-1252",
    "ğŸ«¿, 🫿, windows-1254",
    "ï¿½, \uFFFD, windows-1252",
    "æ—¥æœ¬, 日本, windows-1252",
    "â\u008F«, ⏫, windows-1252",
    "â\u0080\u0099, ’, ISO-8859-1",
    "ğ\u009F\u0093\u0085, 📅, ISO-8859-9",
  })
  void a_single_damaged_run_is_repaired(String stored, String meant, String charset) {
    for (String around : new String[] {"%s", "Call Bob %s 2025-01-10", "x%sy", "a\n%s\nb"}) {
      RepairedText repaired = TextRepair.repair(around.formatted(stored));
      assertThat(repaired.text()).isEqualTo(around.formatted(meant));
      assertThat(repaired.edits()).hasSize(1);
      TextEdit edit = repaired.edits().getFirst();
      assertThat(edit.stored()).isEqualTo(stored);
      assertThat(edit.meant()).isEqualTo(meant);
      assertThat(edit.charset().name()).isEqualTo(charset);
      assertThat(edit.start()).isEqualTo(around.indexOf('%'));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "“ğŸ“…”, “📅”",
    "ğŸ“…”, 📅”",
    "—â€™, —’",
    "ğŸ“…📅, 📅📅",
    "日â€œ本â€¦, 日“本…",
    "âœ…é, ✅é",
    "ðŸ—“ï¸, 🗓\uFE0F",
    "âš\u00A0ï¸, ⚠\uFE0F",
  })
  void damaged_text_beside_correct_text_is_repaired_alone(String stored, String meant) {
    assertThat(TextRepair.repair(stored).text()).isEqualTo(meant);
    assertThat(TextRepair.repair("see " + stored + " there").text())
        .isEqualTo("see " + meant + " there");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252",
    "windows-1254, windows-1252",
    "x-MacRoman, x-MacRoman",
    "x-MacRoman, windows-1252",
    "ISO-8859-1, ISO-8859-1",
    "ISO-8859-9, windows-1252",
  })
  void text_damaged_twice_is_repaired_in_one_edit_a_run(String first, String second) {
    for (String meant : new String[] {"Bob’s", "due 📅 2025-01-10", "⏫ “café”"}) {
      String stored = Damage.through(second, Damage.through(first, meant));
      RepairedText repaired = TextRepair.repair(stored);
      assertThat(repaired.text()).isEqualTo(meant);
      assertThat(repaired.edits())
          .hasSizeLessThan(4)
          .allSatisfy(edit -> assertThat(edit.charset().name()).isEqualTo(second));
    }
  }

  @Test
  void text_damaged_three_times_is_repaired() {
    String once = Damage.through("windows-1252", "Bob’s 📅");
    String stored = Damage.through("windows-1252", Damage.through("windows-1252", once));
    assertThat(TextRepair.repair(stored).text()).isEqualTo("Bob’s 📅");
  }

  @Test
  void a_damaged_byte_order_mark_is_dropped() {
    RepairedText repaired = TextRepair.repair("ï»¿---\ntitle: x");
    assertThat(repaired.text()).isEqualTo("---\ntitle: x");
    assertThat(repaired.toOriginal(0)).isEqualTo(3);
    assertThat(repaired.edits().getFirst().meant()).isEmpty();
  }

  @Test
  void a_damaged_byte_order_mark_inside_a_file_is_kept() {
    assertThat(TextRepair.repair("a ï»¿b").text()).isEqualTo("a \uFEFFb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the bytes `ğŸ“…` in code",
        "double ``a ` â€™ b`` ticks",
        "over `two\nlines â€™` of a paragraph",
        "```\nâ€™\n```",
        "~~~text\nâ€™\n~~~",
        "> ```\n> â€™\n> ```",
        "- item\n  ````\n  ```\n  â€™\n  ````",
        "- [ ] the rest of `x â« y` is code",
        "```\nnever closed â€™\n\nâ€™",
      })
  void text_about_damaged_text_in_code_is_untouched(String source) {
    assertUntouched(source);
  }

  @ParameterizedTest
  @CsvSource({
    "a lone ` tick â€™, a lone ` tick ’",
    "`a` â€™ `b`, `a` ’ `b`",
    "`code` then â€™, `code` then ’",
    "'- a ` tick\n- â€™ ` tick', '- a ` tick\n- ’ ` tick'",
    "'a ` tick\n\nâ€™ ` tick', 'a ` tick\n\n’ ` tick'",
    "'```\nx\n```\nâ€™', '```\nx\n```\n’'",
    "'> ```\n> x\nâ€™', '> ```\n> x\n’'",
    "'``` not ` a fence\nâ€™', '``` not ` a fence\n’'",
    "`` odd ` â€™, `` odd ` ’",
  })
  void text_beside_code_is_repaired(String stored, String meant) {
    assertThat(TextRepair.repair(stored).text()).isEqualTo(meant);
  }

  static Stream<String> pureText() {
    return Stream.of("", "a", "plain ASCII\n", "café", "’", "📅 ⏫ “quoted” – → naïve", "日本語");
  }

  @ParameterizedTest
  @MethodSource("pureText")
  void a_text_that_is_right_is_given_back_itself(String source) {
    RepairedText repaired = TextRepair.repair(source);
    assertThat(repaired.text()).isSameAs(source);
    assertThat(repaired.edits()).isEmpty();
    assertThat(repaired.toOriginal(source.length())).isEqualTo(source.length());
  }

  private static void assertUntouched(String source) {
    RepairedText repaired = TextRepair.repair(source);
    assertThat(repaired.edits()).isEmpty();
    assertThat(repaired.text()).isSameAs(source);
  }
}

package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seeded random texts; a failure names its seed. */
@Tag("slow")
class RandomDamageTest {
  private static final List<String> WORDS =
      List.of(
          "alpha",
          "budget",
          "café",
          "naïve",
          "São",
          "Ünal",
          "“quoted”",
          "Bob’s",
          "–",
          "—",
          "→",
          "📅 2025-01-10",
          "⏫",
          "🔽",
          "🧑‍🚀",
          "🗓️ 2025-02-01",
          "✅",
          "(“été”)",
          "日本語",
          "мир",
          "…",
          "20 €",
          "#tag",
          "- [ ]",
          "\n",
          "\r\n",
          "« oui »",
          "Straße",
          "≠",
          "x²",
          "ﬁn",
          "5 °C");

  private static final List<String> TROUBLE =
      List.of(
          "â",
          "€",
          "™",
          "’",
          "”",
          "…",
          "Ã",
          "©",
          "ğ",
          "Ÿ",
          "“",
          "\uF8FF",
          "ü",
          "ì",
          "Ö",
          "‚",
          "è",
          "´",
          "ï",
          "¸",
          "»",
          "\u00A0",
          "é",
          "\u008F",
          "\u0085",
          "«",
          "Â",
          "a",
          " ",
          "- [ ] ",
          "\n",
          "`",
          "```\n",
          "📅",
          "日",
          "\uD83D",
          "\uDCC5",
          "2025-01-10",
          "â«",
          "ðŸ“…",
          "\uFE0F",
          "√");

  @Test
  void correct_text_is_untouched_and_comes_back_from_damage() {
    for (long seed = 1; seed <= 2_000; seed++) {
      Random random = new Random(seed);
      // An emoji is certain, and makes the accents of the same file come back as well.
      String meant = "📅 " + join(random, WORDS, " ", 40);
      assertThat(TextRepair.repair(meant).edits()).as("seed %d: %s", seed, meant).isEmpty();
      for (WrongCharset charset : WrongCharset.ALL) {
        String name = charset.charset().name();
        String stored = Damage.through(name, meant);
        assertRepaired(stored, meant, "seed %d, %s".formatted(seed, name));
        String twice = Damage.through("windows-1252", stored);
        assertRepaired(twice, meant, "seed %d, %s and windows-1252".formatted(seed, name));
      }
    }
  }

  @Test
  void edits_and_offsets_hold_for_any_text() {
    for (long seed = 1; seed <= 20_000; seed++) {
      Random random = new Random(seed);
      String source = join(random, TROUBLE, "", 30);
      RepairedText repaired = TextRepair.repair(source);
      assertConsistent(source, repaired, "seed %d: %s".formatted(seed, source));
    }
  }

  private static void assertRepaired(String stored, String meant, String description) {
    RepairedText repaired = TextRepair.repair(stored);
    assertThat(repaired.text()).as(description).isEqualTo(meant);
    assertConsistent(stored, repaired, description);
  }

  private static void assertConsistent(String source, RepairedText repaired, String description) {
    StringBuilder applied = new StringBuilder();
    int done = 0;
    for (TextEdit edit : repaired.edits()) {
      assertThat(edit.start()).as(description).isGreaterThanOrEqualTo(done);
      assertThat(edit.stored())
          .as(description)
          .isEqualTo(source.substring(edit.start(), edit.end()))
          .isNotEqualTo(edit.meant());
      applied.append(source, done, edit.start());
      assertThat(repaired.toOriginal(applied.length() + edit.meant().length()))
          .as(description)
          .isGreaterThanOrEqualTo(edit.end());
      applied.append(edit.meant());
      done = edit.end();
    }
    applied.append(source, done, source.length());
    assertThat(repaired.text()).as(description).isEqualTo(applied.toString());
    int last = 0;
    for (int offset = 0; offset <= repaired.text().length(); offset++) {
      assertThat(repaired.toOriginal(offset)).as(description).isGreaterThanOrEqualTo(last);
      last = repaired.toOriginal(offset);
    }
    assertThat(last).as(description).isEqualTo(source.length());
  }

  private static String join(Random random, List<String> parts, String between, int most) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(most);
    for (int i = 0; i < count; i++) {
      text.append(parts.get(random.nextInt(parts.size()))).append(between);
    }
    return text.toString();
  }
}

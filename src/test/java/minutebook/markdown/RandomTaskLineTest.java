package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import minutebook.index.Seeds;
import minutebook.markdown.TaskComparison.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random task lines are read as the Tasks plugin reads them, or otherwise for a reason known. */
@Tag("slow")
class RandomTaskLineTest {
  private static final int RUNS = 20_000;
  private static final int PARTS = 9;
  private static final int SELDOM = 12;
  private static final int OFTEN = 4;

  private static final List<String> WORDS =
      List.of("gate", "the", "Pilot,", "every", "day", "2026-02-06", "(see", "below)", "a1", "x:");

  private static final List<String> FIELDS =
      List.of(
          "📅S2026-02-06",
          "📆S2026-02-07",
          "🗓S2026-02-30",
          "⏳S2026-02-08",
          "⌛S2026-13-40",
          "🛫S2026-02-09",
          "➕S2026-02-10",
          "✅S2026-02-11",
          "❌S2026-02-12",
          "🔺S",
          "⏫S",
          "🔼S",
          "🔽S",
          "⏬S",
          "🔁Severy month",
          "🔁SEvery week on Tuesday, Friday when done!",
          "🏁Sdelete",
          "🏁SKeep",
          "🏁Sarchive",
          "🆔Sa1",
          "🆔Sb_2-c",
          "⛔Sa1",
          "⛔Sa1, b2 ,c3",
          "[due::B2026-02-13]",
          "(due::B2026-02-31)",
          "[scheduled::B2026-02-14]B,",
          "(start::B2026-02-15),",
          "[created::B2026-02-16B]",
          "[Bcompletion::B2026-02-17]",
          "[cancelled::B2026-02-18]",
          "[priority::Bhigh]",
          "(priority::Blowest)",
          "[repeat::Bevery year when done]",
          "[onCompletion::BDelete]",
          "[id::Bc3]",
          "[dependsOn::Ba1,b2]");

  private static final List<String> ALMOST =
      List.of(
          "📅Stomorrow",
          "📅S2026-2-6",
          "🆔Sa*b",
          "🔁Sweekly",
          "⛔Sa1,",
          "🏁S5",
          "[due::B2026-02-06)",
          "[Due::B2026-02-06]",
          "[done::B2026-02-06]",
          "[due :: 2026-02-06]",
          "[priority::Burgent]",
          "[repeat::Bweekly]",
          "⏫",
          "\uFE0F",
          "^ab-1",
          "[",
          ")",
          ",");

  private static final List<String> TAGS =
      List.of("#task", "#a/b", "#1984", "#a;b", "#a📅2026-02-06", "#x⏫", "#", "#y!", "a#b", "#日本");

  @Test
  void everyLineIsReadAsThePluginReadsIt() throws Exception {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    Seeds.forEach(
        RUNS,
        seed -> {
          String line = line(new Random(seed));
          Outcome outcome = TaskComparison.of(line);
          assertThat(outcome).as(line).isNotEqualTo(Outcome.DIFFERENT);
          outcomes.merge(outcome, 1, Integer::sum);
        });
    if (Long.getLong("seed") == null) {
      assertThat(outcomes).hasSize(Outcome.values().length - 1);
    }
  }

  static String line(Random random) {
    StringBuilder line = new StringBuilder("Call");
    for (int i = random.nextInt(PARTS); i >= 0; i--) {
      line.append(random.nextInt(SELDOM) == 0 ? "" : " ");
      List<String> kind =
          switch (random.nextInt(SELDOM)) {
            case 0 -> WORDS;
            case 1 -> ALMOST;
            case 2, 3, 4 -> TAGS;
            default -> FIELDS;
          };
      String part = kind.get(random.nextInt(kind.size()));
      line.append(part.replace("S", afterSign(random)).replace("B", blanks(random)));
    }
    return line.append(random.nextInt(SELDOM) == 0 ? " ^ab-1" : "").toString();
  }

  private static String afterSign(Random random) {
    return (random.nextInt(OFTEN) == 0 ? "\uFE0F" : "") + blanks(random);
  }

  private static String blanks(Random random) {
    return switch (random.nextInt(SELDOM)) {
      case 0 -> "";
      case 1 -> "   ";
      case 2 -> random.nextInt(OFTEN) == 0 ? "\u00A0" : " ";
      default -> " ";
    };
  }
}

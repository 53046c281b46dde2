package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathologicalTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int CHARACTERS = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ğŸ“…",
        "ğŸ“…”",
        "â« ",
        "- [ ] â« ",
        "` ",
        "`â€™",
        "``` ",
        "~~~\n",
        "> ",
        "Ã",
        "’é",
        "Â",
        "é ",
        "- [ ] â«    \n",
        "ï¸",
        "1. ",
        "- ",
        "\uF8FF",
        "\u0085",
        "📅ï¸"
      })
  void a_long_file_of_one_thing_takes_time_in_proportion(String thing) {
    String source = "â€™\n" + thing.repeat(CHARACTERS / thing.length());
    RepairedText repaired =
        assertTimeoutPreemptively(LIMIT, () -> TextRepair.repair(source), () -> thing);
    assertThat(repaired.text()).startsWith("’\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000})
  void backtick_strings_of_ever_other_lengths_take_little_time(int lengths) {
    StringBuilder source = new StringBuilder("â€™ ");
    for (int length = lengths; length > 0; length--) {
      source.append("`".repeat(length)).append('x');
    }
    RepairedText repaired =
        assertTimeoutPreemptively(LIMIT, () -> TextRepair.repair(source.toString()));
    assertThat(repaired.edits()).hasSize(1);
  }
}

package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final String LONG = "filler words stand here ".repeat(40);

  @Test
  void aShortTextIsShownWhole() {
    assertThat(Passage.of("x".repeat(Passage.LONG), List.of())).isEmpty();
  }

  @Test
  void aLongTextIsShownFromItsBeginningWhenNothingIsHighlighted() {
    assertThat(shown(LONG, List.of())).startsWith("filler words").endsWith("here");
  }

  @Test
  void itIsShownWhereMostIsHighlightedCloseTogether() {
    String text = LONG + "crane " + LONG + "crane lease crane " + LONG;
    int alone = text.indexOf("crane");
    int together = text.indexOf("crane lease");
    List<Highlight> highlights =
        List.of(
            new Highlight(alone, alone + 5),
            new Highlight(together, together + 5),
            new Highlight(together + 6, together + 11),
            new Highlight(together + 12, together + 17));

    assertThat(shown(text, highlights)).contains("crane lease crane");
  }

  @Test
  void itIsNeverOutsideTheTextNorWithinACharacter() {
    long seed = Long.getLong("seed", new Random().nextLong());
    Random random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 300 + random.nextInt(700)) {
        text.append(random.nextInt(6) == 0 ? "🚢" : random.nextInt(20) == 0 ? " " : "ab");
      }
      int start = random.nextInt(text.length());
      int end = start + random.nextInt(text.length() - start) + 1;
      Optional<Passage> passage =
          Passage.of(text.toString(), List.of(new Highlight(start, Math.min(end, text.length()))));
      passage.ifPresent(
          part -> {
            assertThat(part.start()).as("-Dseed=%d", seed).isBetween(0, part.end() - 1);
            assertThat(part.end()).as("-Dseed=%d", seed).isLessThanOrEqualTo(text.length());
            String shown = text.substring(part.start(), part.end());
            assertThat(Character.isLowSurrogate(shown.charAt(0))).as("-Dseed=%d", seed).isFalse();
            assertThat(Character.isHighSurrogate(shown.charAt(shown.length() - 1)))
                .as("-Dseed=%d", seed)
                .isFalse();
          });
    }
  }

  private static String shown(String text, List<Highlight> highlights) {
    Passage passage = Passage.of(text, highlights).orElseThrow();
    return text.substring(passage.start(), passage.end());
  }
}

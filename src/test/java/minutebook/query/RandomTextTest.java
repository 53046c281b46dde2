package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.index.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Typing anything at all never fails", in steps in proportion to what was typed. */
@Tag("slow")
class RandomTextTest {
  private static final int TEXTS_OF_A_SEED = 1_000;
  private static final int SEEDS = 200;

  @Test
  void anyTextIsReadInStepsInProportionToItsLength() throws Exception {
    Seeds.forEach(
        SEEDS,
        seed -> {
          RandomText texts = new RandomText(seed);
          for (int i = 0; i < TEXTS_OF_A_SEED; i++) {
            String text = texts.next();
            try {
              check(text);
            } catch (RuntimeException | AssertionError e) {
              throw new AssertionError(e + " in text " + i + ": <" + text + ">", e);
            }
          }
        });
  }

  private static void check(String text) {
    ParsedQuery parsed = QueryParser.parse(text);
    for (QueryWarning warning : parsed.warnings()) {
      assertThat(warning.start()).isBetween(0, warning.end());
      assertThat(warning.end()).isLessThanOrEqualTo(text.length());
    }
    if (ReadingSteps.of(text) > ReadingSteps.most(text.length())) {
      throw new AssertionError("%,d steps".formatted(ReadingSteps.of(text)));
    }
    checkPrinted(parsed.root());
    assertThat(Explanation.of(parsed.root(), "items")).isNotBlank();
    LastWordAsPrefix.in(parsed.root(), text);
  }

  /** What is cut at a limit is cut elsewhere when it is printed. */
  private static void checkPrinted(QueryNode root) {
    String printed = QueryText.print(root);
    ParsedQuery again = QueryParser.parse(printed);
    boolean cut =
        again.warnings().stream()
            .map(QueryWarning::mistake)
            .anyMatch(List.of(Messages.tooMany(), Messages.tooLong())::contains);
    if (!cut) {
      assertThat(TreeText.of(again.root())).as(printed).isEqualTo(TreeText.of(root));
    }
  }
}

package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {
  @Test
  void wordsAreLookedForUntilItIsTooMuchWork() {
    Criterion word = new Criterion.Words("b".repeat(50));
    List<Criterion> words = Collections.nCopies(6, word);
    Criterion.Or any = (Criterion.Or) Typos.any(words).orElseThrow();
    assertThat(any.any()).filteredOn(Criterion.Fuzzy.class::isInstance).hasSize(5);
    assertThat(any.any()).filteredOn(word::equals).hasSize(6);
  }

  @ParameterizedTest(name = "{0} × {1}")
  @CsvSource({
    "ab, 1, 0",
    "abc, 1, 0",
    "abcd, 1, 1",
    "abcde, 1, 1",
    "abcdef, 1, 2",
    "ab1de, 1, 0",
    "a-bcd, 1, 0",
    "b, 64, 2",
    "b, 65, 0"
  })
  void longerWordsMayBeFurtherAwayAndVeryLongOnesAreNotLookedFor(
      String part, int times, int edits) {
    assertThat(Typos.edits(part.repeat(times))).isEqualTo(edits);
  }
}

package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {
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

package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckboxTest {

  @ParameterizedTest
  @CsvSource({
    "[ ] call, ' ', 3",
    "[x] call, x, 3",
    "[?]call, ?, 3",
    "[🎉] call, 🎉, 4",
    "[[] call, [, 3",
    "[ ], ' ', 3"
  })
  void aBoxHoldsExactlyOneCharacter(String text, String symbol, int length) {
    assertThat(Checkbox.at(text)).contains(new Checkbox(symbol, length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[x",
        "[] call",
        "[xx] call",
        "[x ] call",
        "[e\u0301] call",
        "[👍🏽] call",
        "x [ ] call",
        "[1](page)",
        "[[Note]]"
      })
  void anythingElseIsNone(String text) {
    assertThat(Checkbox.at(text)).isEmpty();
  }
}

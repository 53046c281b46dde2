package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-06",
        "2026-02-06: said so",
        "2026-02-06T10:30:00",
        "2026-02-06 10:30",
        "2026-02-06x",
        "(2026-02-06) said so",
        "(2026-02-06, again)"
      })
  void aTextMayBeginWithADate(String text) {
    assertThat(IsoDates.leading(text)).contains(LocalDate.of(2026, 2, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02",
        "on 2026-02-06",
        "2026-02-061",
        "2026-02-31",
        "2026-13-01",
        "06-02-2026",
        "2026/02/06",
        "2026-02/06",
        "2026-0:-06",
        "((2026-02-06))",
        "٢٠٢٦-٠٢-٠٦"
      })
  void anythingElseIsNone(String text) {
    assertThat(IsoDates.leading(text)).isEmpty();
  }
}

package minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they come and what they say. */
final class AddressTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      a/b.md         | a/b.md
      a%20b.md       | a b.md
      a+b.md         | a+b.md
      a%2Bb.md       | a+b.md
      a%2fb.md       | a/b.md
      100%25.md      | 100%.md
      %2525          | %25
      %23%3F%3B%5C   | #?;\\
      %C3%A9         | é
      é              | é
      e%CC%81        | e\u0301
      %F0%9F%93%85   | 📅
      """)
  void pathsAreDecodedOnce(String encoded, String path) {
    assertThat(Address.path(encoded)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "%a", "a%", "%zz", "%2", "%+1", "%-1", "%ff", "%C3", "%C3%28", "%ED%A0%80"})
  void whatIsMalformedIsRefused(String encoded) {
    Problem problem =
        catchThrowableOfType(ProblemException.class, () -> Address.path(encoded)).problem();

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail()).isEqualTo("the address is not percent-encoded UTF-8");
  }

  @Test
  void parametersAreReadAsFormsWriteThem() {
    assertThat(Address.parameters("q=a+b%2B&f.tag=x&f.tag=y%26z&&empty=&none&eq=a=b"))
        .isEqualTo(
            Map.of(
                "q", List.of("a b+"),
                "f.tag", List.of("x", "y&z"),
                "empty", List.of(""),
                "none", List.of(""),
                "eq", List.of("a=b")));
    assertThat(Address.parameters(null)).isEmpty();
    assertThat(Address.parameters("")).isEmpty();
  }

  @Test
  void aMalformedParameterIsRefusedRatherThanLeftOut() {
    assertThat(catchThrowableOfType(ProblemException.class, () -> Address.parameters("q=%zz")))
        .isNotNull();
  }
}

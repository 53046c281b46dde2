package minutebook.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlScalarTest {
  private static final String SIGNS =
      "aZ9é 😀漢_-.;/':,#[]{}&*!|>%@`\"\\?~=\t\n\r\u0085\u2028\uFEFF\0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      Ana O'Dwyer → Ana O'Dwyer
      2026-01-31  → 2026-01-31
      a/b_c;d.e   → a/b_c;d.e
      `a `        → "a "
      ``          → ""
      null        → "null"
      Null        → "Null"
      a: b        → "a: b"
      - a         → "- a"
      a, b        → "a, b"
      a "b" \\c  → "a \\"b\\" \\\\c"
      `a\nb`      → "a\\u000ab"
      """)
  void aTextIsQuotedUnlessItCanDoWithout(String text, String yaml) {
    assertThat(YamlScalar.of(text)).isEqualTo(yaml);
  }

  @Test
  void anyTextIsReadAsItWas() throws ConfigurationException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int[] signs = SIGNS.codePoints().toArray();
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.appendCodePoint(signs[random.nextInt(signs.length)]);
      }
      String yaml = YamlScalar.of(text.toString());
      String file = "%s: [%s, {a: %s}]".formatted(yaml, yaml, yaml);
      assertThat(SettingFile.read("a.yaml", new StringReader(file)).values())
          .as("seed %d, %s", seed, file)
          .containsOnlyKeys(text.toString())
          .extractingByKey(text.toString())
          .asString()
          .contains("Scalar[text=" + text + ",", "a=Scalar[text=" + text + ",");
    }
  }
}

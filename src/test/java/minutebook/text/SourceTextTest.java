package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', UTF-8, true",
    "61, a, UTF-8, true",
    "63 61 66 C3 A9, café, UTF-8, true",
    "EF BB BF 61, a, UTF-8, true",
    "EF BB BF, '', UTF-8, true",
    "EF BB BF EF BB BF 61, a, UTF-8, true",
    "61 EF BB BF 62, a\uFEFFb, UTF-8, true",
    "FF FE FF FE 61 00, a, UTF-16LE, true",
    "EF BF BD, \uFFFD, UTF-8, true",
    "FF FE 61 00 3D D8 C5 DC, a📅, UTF-16LE, true",
    "FE FF 00 61 D8 3D DC C5, a📅, UTF-16BE, true",
    "FF FE 61 00 62, a\uFFFD, UTF-16LE, false",
    "63 61 66 E9, café, windows-1252, false",
    "93 61 94 80, “a”€, windows-1252, false",
    "E9 81 8D 8F 90 9D, é\u0081\u008D\u008F\u0090\u009D, windows-1252, false",
    "EF BB BF E9, ï»¿é, windows-1252, false",
    "C3 A9 C3 A9 FF, ééÿ, UTF-8, false",
    "C3 A9 FF, Ã©ÿ, windows-1252, false",
    "EF BB BF C3 A9 F0 9F 93 85 93 61, é📅“a, UTF-8, false",
    "E2 80 93 E2 80 93 E2 80 93 E2 80, –––â€, UTF-8, false",
    "ED A0 80, í\u00A0€, windows-1252, false",
  })
  void bytes_are_read_as_text(String hex, String text, String charset, boolean exact) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    DecodedText decoded = SourceText.decode(bytes);
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
    assertThat(decoded.exact()).isEqualTo(exact);
    assertThat(decoded.hadNul()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "61 00 62, a\uFFFDb, true",
    "FF FE 61 00 00 00, a\uFFFD, true",
    "E9 00, é\uFFFD, false"
  })
  void nul_is_replaced_and_told(String hex, String text, boolean exact) {
    DecodedText decoded = SourceText.decode(HexFormat.of().parseHex(hex.replace(" ", "")));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.exact()).isEqualTo(exact);
    assertThat(decoded.hadNul()).isTrue();
  }

  @Test
  void one_stray_byte_does_not_cost_a_utf_8_file_its_emoji() {
    byte[] bytes =
        HexFormat.of().parseHex("F09F93852032303235" + "20E28FAB20" + "636166E9" + "20E28099");
    DecodedText decoded = SourceText.decode(bytes);
    assertThat(decoded.exact()).isFalse();
    assertThat(TextRepair.repair(decoded.text()).text()).isEqualTo("📅 2025 ⏫ café ’");
  }
}

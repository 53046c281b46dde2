package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      commentCharacter = '¶',
      textBlock =
          """
      #a                   | a
      see #a and #b        | a b
      #Project/Tide-Gate_2 | project/tide-gate_2
      #y1984               | y1984
      #a/                  | a
      #日本 #Größe          | 日本 größe
      #🚀 #👍🏽-up           | 🚀 👍🏽-up
      #a, #b. (#c)         | a b
      #a #A                | a
      #a#b                 | a
      #क्षमा #a٣             | क्षमा a٣
      """)
  void tagsOfAText(String text, String tags) {
    assertThat(Tags.in(text, new BitSet())).containsExactly(tags.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"#1984", "#2026/02", "a#b", "#", "# a", "#…", "https://example.org/#a", "'', #"})
  void whatIsNoTag(String text) {
    assertThat(Tags.in(text, new BitSet())).isEmpty();
  }

  @Test
  void aTagWithinCodeOrALinkIsNone() {
    BitSet opaque = new BitSet();
    opaque.set(0, 2);
    assertThat(Tags.in("#a #b", opaque)).containsExactly("b");
  }

  @Test
  void aTagInDecomposedFormIsTheSame() {
    assertThat(Tags.normal("cafe\u0301")).isEqualTo(Tags.normal("caf\u00e9"));
  }

  @ParameterizedTest
  @CsvSource({"#A/B/, a/b", "A, a", "' x ', x", "12, ''", "/, ''", "#, ''"})
  void theNormalFormIsLowerCaseWithoutMark(String written, String normal) {
    assertThat(Tags.normal(written)).isEqualTo(normal);
  }
}

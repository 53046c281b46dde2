package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      commentCharacter = '¶',
      textBlock =
          """
      Gate                  → Gate            → Gate
      Gate.md               → Gate            → Gate.md
      People/Ana Silva|Ana  → People/Ana Silva → Ana
      Ana Silva\\|Ana       → Ana Silva       → Ana
      Gate|                 → Gate            → Gate
      Gate||x               → Gate            → |x
      Gate#Costs            → Gate            → Gate > Costs
      Gate#Costs#In June    → Gate            → Gate > Costs > In June
      Gate.md#Costs|costs   → Gate            → costs
      Gate#^b-1             → Gate            → Gate > ^b-1
      #Costs                → ``              → Costs
      #^b-1                 → ``              → ^b-1
      Gate#                 → Gate            → Gate
      """)
  void aWikilinkLeadsToANoteAndShowsItsPathOrItsText(String inner, String note, String shown) {
    LinkTarget target = LinkTarget.ofWikilink(inner);
    assertThat(target.note()).isEqualTo(note);
    assertThat(target.shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      plan.png|640x480       → plan.png
      plan.png|640           → plan.png
      plan.png|The plan|64   → The plan
      plan.png|The plan      → The plan
      plan.png|July 2026     → July 2026
      """)
  void theSizeOfAnEmbedIsNotShown(String inner, String shown) {
    assertThat(LinkTarget.ofEmbed(inner)).isEqualTo(new LinkTarget("plan.png", "plan.png", shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      commentCharacter = '¶',
      textBlock =
          """
      Gate.md                 → Gate
      Gate                    → Gate
      plan.pdf#page=3         → plan.pdf
      People/Ana%20Silva.md#Role → People/Ana Silva
      a%23b.md                → a#b
      a+b.md                  → a+b
      100%.md                 → 100%
      #Costs                  → ``
      """)
  void anAddressWithoutASchemeIsANote(String address, String note) {
    assertThat(LinkTarget.ofAddress(address)).contains(note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a.md", "mailto:ana@example.org", "//example.org"})
  void anyOtherAddressIsNone(String address) {
    assertThat(LinkTarget.ofAddress(address)).isEmpty();
  }

  @Test
  void manySizesAreReadInTime() {
    String bars = "|1".repeat(20_000);
    assertThat(LinkTarget.withoutSize("a" + bars + "x")).hasSize(bars.length() + 2);
  }
}

package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [ ] Aâ€™s ğŸ“… 2025-01-10 â« #here\nand â€œoneâ€¦ #there",
        "Ã¢â‚¬â„¢ #here Ã¢â‚¬â„¢ and â€™ #there",
        "ï»¿#here â€™ #there",
        "“ğŸ“…” #here ðŸ—“ï¸ #there",
        "correct #here and #there",
      })
  void a_later_word_keeps_its_place(String source) {
    RepairedText repaired = TextRepair.repair(source);
    for (String word : new String[] {"#here", "#there"}) {
      int offset = repaired.text().indexOf(word);
      assertThat(repaired.toOriginal(offset)).isEqualTo(source.indexOf(word));
      assertThat(repaired.offsets().toRepaired(source.indexOf(word))).isEqualTo(offset);
    }
    assertThat(repaired.toOriginal(repaired.text().length())).isEqualTo(source.length());
  }

  @Test
  void an_offset_inside_an_edit_is_that_of_its_start() {
    RepairedText repaired = TextRepair.repair("due ğŸ“… 2025");
    assertThat(repaired.toOriginal(3)).isEqualTo(3);
    assertThat(repaired.toOriginal(4)).isEqualTo(4);
    assertThat(repaired.toOriginal(5)).isEqualTo(4);
    assertThat(repaired.toOriginal(6)).isEqualTo(8);
    assertThat(repaired.offsets().toRepaired(7)).isEqualTo(4);
    assertThat(repaired.offsets().toRepaired(8)).isEqualTo(6);
  }

  @Test
  void edits_of_edits_are_told_as_edits_of_the_file() {
    RepairedText repaired = TextRepair.repair("a Ã¢â‚¬â„¢ b â€œ c");
    assertThat(repaired.text()).isEqualTo("a ’ b “ c");
    assertThat(repaired.edits())
        .extracting(edit -> edit.start() + "-" + edit.end() + " " + edit.stored())
        .containsExactly("2-10 Ã¢â‚¬â„¢", "13-16 â€œ");
  }

  @Test
  void edits_that_only_touch_stay_apart() {
    assertThat(TextRepair.repair("ðŸ—“ï¸").edits())
        .extracting(edit -> edit.start() + "-" + edit.end())
        .containsExactly("0-4", "4-6");
  }

  @Test
  void an_edit_around_an_edit_takes_it_in() {
    EditChain chain = new EditChain("abcdef");
    chain.append(List.of(new TextEdit(2, 3, "c", "XX", StandardCharsets.ISO_8859_1)));
    chain.append(List.of(new TextEdit(1, 6, "bXXde", "Y", StandardCharsets.ISO_8859_1)));
    assertThat(chain.text()).isEqualTo("aYf");
    assertThat(chain.edits())
        .containsExactly(new TextEdit(1, 5, "bcde", "Y", StandardCharsets.ISO_8859_1));
  }

  @Test
  void an_edit_spans_what_it_stores() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextEdit(1, 3, "abc", "x", StandardCharsets.ISO_8859_1))
        .withMessage("not a span of 3 characters: 1 to 3");
  }
}

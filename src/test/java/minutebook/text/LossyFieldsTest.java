package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossyFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "- [ ] Call Bob â«, - [ ] Call Bob ⏫",
    "- [ ] Call Bob ğŸ“… 2025-01-10 â« #ops, - [ ] Call Bob 📅 2025-01-10 ⏫ #ops",
    "- [?] Call Bob â¬ 📅 2025-01-10, - [?] Call Bob ⏬ 📅 2025-01-10",
    "> 1. [x] Call Bob â³ 2025-01-10, > 1. [x] Call Bob ⏳ 2025-01-10",
    "- [-] Bob âŒ 2025-01-10 â³ 2025-01-11, - [-] Bob ❌ 2025-01-10 ⏳ 2025-01-11",
    "* [-] Call Bob âŒ 2025-01-10, * [-] Call Bob ❌ 2025-01-10",
    "- [ ] Call Bob âŒ2025-01-10, - [ ] Call Bob ❌2025-01-10",
    "- [ ] Call Bob â³ï¸ 2025-01-10, - [ ] Call Bob ⏳\uFE0F 2025-01-10",
    "+ [ ] Call Bob â• 2025-01-10, + [ ] Call Bob ➕ 2025-01-10",
    "- [ ] Call Bob ðŸ” every day, - [ ] Call Bob 🔁 every day",
    "- [ ] Call Bob ğŸ” every day, - [ ] Call Bob 🔁 every day",
    "- [ ] Call Bob ğŸ delete, - [ ] Call Bob 🏁 delete",
    "- [ ] A â« and `â«` â«, - [ ] A â« and `â«` ⏫",
    "'- [ ] A â«\r\n- [ ] B', '- [ ] A ⏫\r\n- [ ] B'",
  })
  void a_field_that_lost_a_byte_comes_back(String stored, String meant) {
    assertThat(TextRepair.repair(stored).text()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said â«",
        "- He said â« #ops",
        "- [ ] Say â« and go home",
        "- [ ] hâlâ«",
        "- [ ] Say xâ« #ops",
        "- [ ] Say â³ tomorrow",
        "- [ ] Say âŒ and 2025-01-10",
        "- [ ] ğŸ” each day",
        "```\n- [ ] Call Bob â«\n```",
        "-[ ] Call Bob â«",
      })
  void the_same_characters_elsewhere_are_untouched(String source) {
    assertThat(TextRepair.repair(source).edits()).isEmpty();
  }

  @Test
  void the_charset_is_that_of_the_files_other_repairs() {
    RepairedText repaired = TextRepair.repair("- [ ] Call Bob ğŸ“… 2025-01-10 â«");
    assertThat(repaired.edits())
        .extracting(edit -> edit.charset().name())
        .containsExactly("windows-1254", "windows-1254");
  }

  @Test
  void the_table_holds_what_each_charset_loses() {
    assertThat(emoji(WrongCharset.WINDOWS_1252)).isEqualTo("⏳❌⏫⏬🔁🏁");
    assertThat(emoji(WrongCharset.WINDOWS_1254)).isEqualTo("⏳➕❌⏫⏬🔁🏁");
    assertThat(emoji(WrongCharset.MAC_ROMAN)).isEmpty();
  }

  private static String emoji(WrongCharset charset) {
    List<LossyField> fields = LossyField.allIn(charset);
    return String.join("", fields.stream().map(LossyField::meant).toList());
  }
}

package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a naive rule damages, as each of these decodes to valid UTF-8 in some charset. */
class CorrectTextTest {
  private static final String NBSP = "\u00A0";

  static final String[] CORRECT = {
    "l’été",
    "qu’à",
    "“état”",
    "„Spaß“",
    "“CAFÉ”",
    "MENÜ…",
    "JOSÉ—",
    "√π",
    "√∞",
    "¬∂",
    "IRMÃ”",
    "Ã…",
    "–",
    "→",
    "“quoted”",
    "naïve café",
    "Ünal",
    "Iğdır Şişli",
    "«citation»",
    "Ã",
    "São Paulo",
    "Ελληνικά",
    "Кириллица",
    "日本語",
    "📅 ⏫ 🧑‍🚀 🗓️",
    "“José…”",
    "olé…”",
    "habló…»—",
    "“hâlâ…”",
    "hâlâ—”",
    "“dağ”…",
    "« café" + NBSP + "»",
    "«" + NBSP + "été" + NBSP + "»",
    "voilà" + NBSP + "»",
    "„Öö on ilus“",
    "‚Öö‘",
    "‚Ääreala‘",
    "Ááá!",
    "CRÉÉE",
    "«à l’aide»",
    "20 °C ± 2, § 5, © 2025, 5 €",
    "ağ”…",
    "“José\u0085\u0094",
    "hâlâ\u0085\u0094",
    "‚öö‘",
    "naï¸ve",
    "`⚠ï¸`",
    "Ôôô",
    "olá´´",
    "così," + NBSP + "è",
    "CAFÉ®",
    "“CAFÉ’s”",
    "5×£3",
    "2012—∞",
    "SÄÄ" + NBSP + "ON",
    "HÄ" + NBSP + "EI",
    "SPÅ… “SPÅ”",
  };

  @ParameterizedTest
  @FieldSource("CORRECT")
  void correct_text_is_untouched(String correct) {
    for (String around :
        new String[] {
          "%s",
          "Before %s after.",
          "- [ ] Ask about %s 📅 2025-01-10 ⏫ #ops",
          "| %s | cell |",
          "%1$s, %1$s, %1$s and once more %1$s – so there"
        }) {
      String source = around.formatted(correct);
      RepairedText repaired = TextRepair.repair(source);
      assertThat(repaired.edits()).as(source).isEmpty();
      assertThat(repaired.text()).isSameAs(source);
    }
  }

  /** A line pasted from a damaged file does not make the rest of a correct note doubtful. */
  @ParameterizedTest
  @FieldSource("CORRECT")
  void correct_text_beside_a_damaged_line_is_untouched(String correct) {
    for (String damaged : new String[] {"\uF8FFüìÖ", "ğŸ“…", "ðŸ“…"}) {
      String rest = "\nIt’s – a “naïve” idea – " + correct;
      RepairedText repaired = TextRepair.repair("- " + damaged + " 2025-01-10" + rest);
      assertThat(repaired.text()).isEqualTo("- 📅 2025-01-10" + rest);
    }
  }
}

package minutebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accents are two bytes, which prove little: what must stand beside them. */
class TwoByteSequencesTest {

  @ParameterizedTest
  @CsvSource({
    "It is a cafÃ©, It is a cafÃ©",
    "cafÃ© and rÃ©gie, cafÃ© and rÃ©gie",
    "cafÃ© and naÃ¯ve rÃ©gie, café and naïve régie",
    "caf√© and na√Øve r√©gie, café and naïve régie",
    "cafÃ© and naÃ¯ve rÃ©gie – so, cafÃ© and naÃ¯ve rÃ©gie – so",
    "cafÃ© â€™, café ’",
    "cafÃ© â€™ – “ ” Ünal, café ’ – “ ” Ünal",
    "caf√© â€™, caf√© ’",
    "Ð¼Ð¸Ñ€ â€™, мир ’",
    "VoilÃ\u00A0 â€™, Voilà ’",
    "10Â°C â€™, 10°C ’",
    "MENÜ… â€™ – “ ”, MENÜ… ’ – “ ”",
    "“É…” â€™ â€œ, “É…” ’ “",
    "ó…»— â€™ â€œ, ó…»— ’ “",
    "Ôôô ‚Äô ‚Äú, Ôôô ’ “",
    "í\u00A0€ â€™ â€œ, í\u00A0€ ’ “",
    "à€€ â€™ â€œ, à€€ ’ “",
    "√π √∞ ¬∂ √π, √π √∞ ¬∂ √π",
    "MENÜ… MENÜ… MENÜ…, MENÜ… MENÜ… MENÜ…",
  })
  void accents_come_back_when_the_file_agrees(String stored, String meant) {
    assertThat(TextRepair.repair(stored).text()).isEqualTo(meant);
  }

  @Test
  void a_file_in_a_script_of_two_byte_letters_comes_back() {
    for (String meant : new String[] {"мир и мост и дом", "και το νερό", "şey ve öğün çay"}) {
      assertThat(TextRepair.repair(Damage.through("windows-1252", meant)).text()).isEqualTo(meant);
    }
  }
}

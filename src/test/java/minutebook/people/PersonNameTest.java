package minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      Ana Silva                                        → Ana Silva
      ` Ana   Silva `                                  → Ana Silva
      `Ana\u00A0Silva`                                → Ana Silva
      `\u2009Ana\u202F\u2003Silva\u00A0(pilot)`         → Ana Silva
      Ana Silva,                                       → Ana Silva
      **Ana Silva**                                    → Ana Silva
      "Ana Silva"                                      → Ana Silva
      @Ana Silva                                       → Ana Silva
      Niall O'Dwyer                                    → Niall O'Dwyer
      Zoë D’Arcy-Núñez Jr.                             → Zoë D’Arcy-Núñez Jr.
      Ravi (unknown last name)                         → Ravi
      Ana (pilot) Silva (office)                       → Ana Silva
      Ana ((pilot) office)                             → Ana
      Ana (pilot off                                   → Ana
      Unknown participant (called "Molly" in transcript) → Molly
      Unknown participant (called “Molly” in transcript) → Molly
      unknown "Molly"                                  → Molly
      Unknowner Meyer                                  → Unknowner Meyer
      People/Ana Silva                                 → Ana Silva
      People/Ana Silva.md                              → Ana Silva
      Ana Silva (Acme)                                 → Ana Silva
      Ana Silva <ana@x.example>                        → Ana Silva
      Ana Silva (Acme) <ana@x.example>                 → Ana Silva
      Ana Silva <ana@x.example> (Acme)                 → Ana Silva
      "Ana Silva" <ana@x.example>                      → Ana Silva
      "Silva, Ana" <ana@x.example>                     → Ana Silva
      Silva, Ana (Acme) <ana@x.example>                → Ana Silva
      da Silva, Ana <ana@x.example>                    → Ana da Silva
      Ana Silva, Acme <ana@x.example>                  → Ana Silva, Acme
      <ana@x.example>                                  → ana@x.example
      ana@x.example                                    → ana@x.example
      Ana Silva <pilot>                                → Ana Silva <pilot>
      Unknown "Molly" <molly@x.example>                → Molly
      """)
  void theNameInWhatWasWritten(String written, String name) {
    assertThat(PersonName.clean(written, Names.RULES)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "()",
        "\"\"",
        "(called Ana)",
        "Unknown",
        "Unknown participant",
        "UNKNOWN (Molly)",
        "Various people"
      })
  void whatIsNobody(String written) {
    assertThat(PersonName.clean(written, Names.RULES)).isEmpty();
  }

  @Test
  void whatIsTooLongIsNoName() {
    assertThat(PersonName.clean("a".repeat(80), Names.RULES)).isPresent();
    assertThat(PersonName.clean("a".repeat(81), Names.RULES)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", ",", " ", "(", "()", "\"", "[", "@", "/", "<"})
  void aHostileNameIsReadInTime(String again) {
    String written = "x" + again.repeat(200_000) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> PersonName.clean(written, Names.RULES), () -> again);
  }
}

package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      Ana Silva, Ben Okoro → Ana Silva|Ben Okoro
      Ana Silva,, Ben Okoro, → Ana Silva|Ben Okoro
      Ana (pilot office, second floor), Ben → Ana (pilot office, second floor)|Ben
      Unknown (called "Ana, the pilot"), Ben → Unknown (called "Ana, the pilot")|Ben
      "Ana, the pilot", Ben → "Ana, the pilot"|Ben
      [[Ana Silva/Ana]], [[Ben Okoro]] → [[Ana Silva/Ana]]|[[Ben Okoro]]
      [[People/Silva, Ana]], Ben → [[People/Silva, Ana]]|Ben
      Ana) Silva, Ben → Ana) Silva|Ben
      Ana (pilot, Ben → Ana (pilot|Ben
      [[Silva (x, Ana]], Ben → [[Silva (x, Ana]]|Ben
      (a] b, c), Ben → (a] b, c)|Ben
      "Ana, Ben → "Ana|Ben
      "Silva, Ana" <a,b@x.example>, Ben → "Silva, Ana" <a,b@x.example>|Ben
      Ana Silva; Ben → Ana Silva; Ben
      Silva, Ana <a@x.example>; Lind, Bo <b@x.example> → Silva, Ana <a@x.example>|Lind, Bo <b@x.example>
      """)
  void namesStandBetweenCommas(String written, String names) {
    assertThat(NameList.atCommas(written)).containsExactly(names.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      Ana Silva                   → Ana Silva
      Ana Silva / Bo Lind         → Ana Silva|Bo Lind
      Ana Silva; Bo Lind;         → Ana Silva|Bo Lind
      Ana & Bo & Cem              → Ana|Bo|Cem
      Silva, Ana; Lind, Bo        → Silva, Ana|Lind, Bo
      Ana Silva (Acme & Co)       → Ana Silva (Acme & Co)
      Unknown (called "Bo; x")    → Unknown (called "Bo; x")
      "Ana & Bo" Silva            → "Ana & Bo" Silva
      [[Ana & Bo]]; Cem           → [[Ana & Bo]]|Cem
      People/Ana Silva            → People/Ana Silva
      R&D                         → R&D
      Bo Lind and Cem Dag         → Bo Lind|Cem Dag
      Bo and Cem and Dia Öz       → Bo|Cem|Dia Öz
      Bo (the pilot) and Cem (x)  → Bo (the pilot)|Cem (x)
      [[bo]] and [[cem]]          → [[bo]]|[[cem]]
      and Cem Dag                 → Cem Dag
      Andy and Bo                 → Andy|Bo
      Bo Lind and the pilots      → Bo Lind and the pilots
      Bo and the pilots and Cem   → Bo and the pilots and Cem
      Bo van Dam and Cem          → Bo van Dam and Cem
      Bo and Cem and two pilots   → Bo|Cem and two pilots
      Bo (Lind and Dag)           → Bo (Lind and Dag)
      Bo Brand                    → Bo Brand
      """)
  void peopleStandBetweenSignsThatNoNameHolds(String written, String names) {
    assertThat(NameList.ofPeople(written)).containsExactly(names.split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "[", ")", "(]", "([", "<", "\"", "\",", "a / ", "A and ", "a and ", " and ", "([)]",
        ", "
      })
  void aHostileListIsCutInTime(String again) {
    String text = again.repeat(500_000);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> NameList.atCommas(text), () -> again);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> NameList.ofPeople(text), () -> again);
  }
}

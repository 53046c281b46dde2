package minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNamesTest {

  @Test
  void aFirstNameMeansTheOnlyParticipantWhoHasIt() {
    FirstNames names = of("Ana Silva", "Zoë Brandão", "Petra Holm", "Petra Holt", "Ravi");
    assertThat(names.person("ana")).contains("Ana Silva");
    assertThat(names.person("zoe")).contains("Zoë Brandão");
    assertThat(names.person("ravi")).contains("Ravi");
    assertThat(names.person("petra")).isEmpty();
    assertThat(names.person("silva")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Will Ashdown", "Mark Lee", "Me", "Myself Too", "T Ferro", "Dr. Holm"})
  void ordinaryWordsWordsForTheOwnerAndShortFormsAreNoFirstNames(String participant) {
    assertThat(of(participant).words()).isEmpty();
  }

  @Test
  void somebodyElseOfTheNoteMayBeMeant() {
    FirstNames names = of("Ana Silva", "Ben Ode");
    List.of("Ana Silva", "Ana Costa", "Ben Ode").forEach(names::alsoNamed);
    assertThat(names.person("ana")).isEmpty();
    assertThat(names.person("ben")).contains("Ben Ode");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tomas", "tomas", "tomas.ferro", "Tomas_Ferro", "Tomas Ferro"})
  void theFirstNameByItselfIsNobodyElse(String alsoNamed) {
    FirstNames names = of("Tomas Ferro");
    names.alsoNamed(alsoNamed);
    assertThat(names.person("tomas")).contains("Tomas Ferro");
  }

  @ParameterizedTest
  @ValueSource(strings = {"minty", "a minty.", "(minty)", "minty, pound", "\"minty\""})
  void aWordThatIsAlsoWrittenInLowerCaseIsNoName(String text) {
    FirstNames names = of("Minty Vale", "Ana Silva");
    names.alsoWritten(text);
    assertThat(names.person("minty")).isEmpty();
    assertThat(names.person("ana")).contains("Ana Silva");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minty",
        "mintyworth",
        "halfminty",
        "minty@northquay.example",
        "minty.vale@northquay.example",
        "#minty",
        "@minty",
        "notes/minty",
        "minty-vale"
      })
  void otherwiseItStays(String text) {
    FirstNames names = of("Minty Vale");
    names.alsoWritten(text);
    assertThat(names.person("minty")).contains("Minty Vale");
  }

  @Test
  void aScriptWithoutCapitalsSaysNothingByHavingNone() {
    FirstNames names = of("민수 김");
    names.alsoWritten("민수 온다");
    assertThat(names.person("민수")).contains("민수 김");
    assertThat(names.words()).isEqualTo(Set.of("민수"));
  }

  private static FirstNames of(String... participants) {
    return new FirstNames(List.of(participants), Names.directory());
  }
}

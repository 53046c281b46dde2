package minutebook.people;

import static minutebook.people.Names.alias;
import static minutebook.people.Names.assigned;
import static minutebook.people.Names.counts;
import static minutebook.people.Names.directory;
import static minutebook.people.Names.known;
import static minutebook.people.Names.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDirectoryTest {

  @Test
  void caseSpacingAndTheFormOfAnApostropheDoNotMatter() {
    PersonDirectory people = directory(known("Niall O'Dwyer"));
    for (String spelling : List.of("niall o'dwyer", " Niall  O'Dwyer", "Niall O’Dwyer")) {
      assertThat(people.person(spelling)).contains("Niall O'Dwyer");
    }
    assertThat(people.person("Niall")).isEmpty();
    assertThat(people.person("Niall ODwyer")).isEmpty();
  }

  @Test
  void aNameIsShownAsItIsMostOftenWritten() {
    assertThat(directory(known("ana silva"), known("Ana Silva", "Ana Silva")).all())
        .containsExactly("Ana Silva");
    assertThat(directory(known("ana silva", "ana silva"), known("Ana Silva")).all())
        .containsExactly("ana silva");
  }

  @Test
  void amongEquallyFrequentFormsTheFirstByCodePointsIsShown() {
    assertThat(directory(known("ana silva"), known("Ana Silva")).all())
        .containsExactly("Ana Silva");
    assertThat(directory(known("Ana Silva"), known("ana silva")).all())
        .containsExactly("Ana Silva");
  }

  @Test
  void anAliasOfAPersonPageMeansItsSubject() {
    PersonDirectory people = directory(alias("ZB", "Zoë Brandão"), assigned("ZB"));
    assertThat(people.person("zb")).contains("Zoë Brandão");
    assertThat(people.assignee("ZB")).contains("Zoë Brandão");
    assertThat(people.all()).containsExactly("Zoë Brandão");
    assertThat(people.spellings("Zoë Brandão")).containsExactly("zb", "zoë brandão");
  }

  @Test
  void anAliasOfTheConfigurationWinsOverThatOfAPage() {
    PersonDirectory people =
        PersonDirectory.of(
            counts(alias("Tom", "Tom Other"), known("Tomas Ferro")),
            rules("", Map.of("Tomas Ferro", List.of("Tom", "T. Ferro"))));
    assertThat(people.person("tom")).contains("Tomas Ferro");
    assertThat(people.person("T. Ferro")).contains("Tomas Ferro");
  }

  @Test
  void anAliasOfTheConfigurationMergesWhatAPageSaysOfTheOther() {
    PersonDirectory people =
        PersonDirectory.of(
            counts(alias("PH", "Petra Holm"), known("Petra Holt")),
            rules("", Map.of("Petra Holt", List.of("Petra Holm"))));
    assertThat(people.all()).containsExactly("Petra Holt");
    assertThat(people.person("PH")).contains("Petra Holt");
  }

  @Test
  void theOwnerMayBeConfiguredUnderAnAlias() {
    PersonDirectory people =
        PersonDirectory.of(
            NameCounts.NONE, rules("Mara", Map.of("Mara Lindqvist", List.of("Mara"))));
    assertThat(people.assignee("Myself")).contains("Mara Lindqvist");
    assertThat(people.person("Me")).contains("Mara Lindqvist");
  }

  @Test
  void wordsAfterACertainNameMakeNobodyElse() {
    assertThat(directory(known("Ana Silva"), assigned("Ana Silva Review", "Ana Lopes")).all())
        .containsExactly("Ana Lopes", "Ana Silva");
  }

  @Test
  void aNameOfTheConfigurationIsShownAsWrittenThere() {
    PersonDirectory people =
        PersonDirectory.of(
            counts(known("TOMAS FERRO", "TOMAS FERRO")),
            rules("", Map.of("Tomas Ferro", List.of())));
    assertThat(people.person("tomas ferro")).contains("Tomas Ferro");
  }

  @Test
  void aNameOfTheConfigurationIsKnownThoughNoNoteGivesIt() {
    PersonDirectory people =
        PersonDirectory.of(NameCounts.NONE, rules("", Map.of("Tomas Ferro", List.of())));
    assertThat(people.assignee("Tomas Ferro Review")).contains("Tomas Ferro");
  }

  @Test
  void theOwnerIsMeantByTheWordsForTheOwner() {
    NameCounts counts = counts(assigned("Myself", "Myself Review"), known("MARA LINDQVIST"));
    PersonDirectory owned = PersonDirectory.of(counts, rules("Mara Lindqvist", Map.of()));
    assertThat(owned.person("Me")).contains("Mara Lindqvist");
    assertThat(owned.assignee("Myself")).contains("Mara Lindqvist");
    assertThat(owned.assignee("myself Review")).contains("Mara Lindqvist");
    assertThat(owned.assignee("Meyer")).contains("Meyer");
    assertThat(owned.named("@me")).containsExactly("Mara Lindqvist");
    assertThat(owned.all()).containsExactly("Mara Lindqvist");
    assertThat(owned.lacksOwner("@me")).isFalse();
    PersonDirectory nobodys = PersonDirectory.of(counts, rules("", Map.of()));
    assertThat(nobodys.assignee("Myself")).contains("Myself");
    assertThat(nobodys.lacksOwner("@me")).isTrue();
    assertThat(nobodys.lacksOwner("Meyer")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Ana Silva, Ana Silva",
    "Ana Silva Review, Ana Silva",
    "ana silva Review The Offer, Ana Silva",
    "Ana, Ana",
    "Ana Review, Ana Review",
    "Ben Okoro, Ben Okoro",
    "Ben Okoro Review, Ben Okoro Review",
    "Cem, Cem"
  })
  void anAssigneeIsTheLongestNameThatIsCertain(String written, String name) {
    PersonDirectory people =
        directory(known("Ana", "Ana Silva"), assigned("Ben Okoro", "Ana Silva Review"));
    assertThat(people.assignee(written)).contains(name);
  }

  @Test
  void whoIsNobodyIsNoAssigneeUnlessAliasesSayWhoItIs() {
    assertThat(directory().assignee("Unknown")).isEmpty();
    assertThat(directory().assignee("Unknown Person")).isEmpty();
    PersonDirectory people =
        PersonDirectory.of(
            NameCounts.NONE, rules("", Map.of("Ana Silva", List.of("Unknown Pilot"))));
    assertThat(people.assignee("Unknown Pilot")).contains("Ana Silva");
  }

  @ParameterizedTest
  @CsvSource({
    "zoe, Zoë Brandão",
    "BRANDAO zoë, Zoë Brandão",
    "petra, Petra Holm|Petra Holt",
    "zb, Zoë Brandão",
    "pet, ''",
    "petra ferro, ''"
  })
  void peopleAreFoundByAnyOfTheirWords(String words, String names) {
    PersonDirectory people =
        directory(alias("ZB", "Zoë Brandão"), known("Petra Holt", "Petra Holm"));
    assertThat(String.join("|", people.named(words))).isEqualTo(names);
  }

  @Test
  void equalDirectoriesDoNotDiffer() {
    assertThat(directory(known("Ana"), known("Ben")).differences(directory(known("Ben", "Ana"))))
        .isEmpty();
  }

  @Test
  void aNewAliasMakesItsSpellingAndItsNameDifferent() {
    PersonDirectory before = directory(known("Ana Silva", "Ben"));
    PersonDirectory after = directory(known("Ben"), alias("A", "Ana Silva"));
    assertThat(before.differences(after)).containsExactlyInAnyOrder("a", "ana silva");
    assertThat(after.differences(before)).isEqualTo(before.differences(after));
  }

  @Test
  void anotherDisplayFormMakesTheSpellingDifferent() {
    assertThat(directory(known("ana")).differences(directory(known("Ana")))).containsExactly("ana");
  }

  @Test
  void aNewNameMakesTheWordsDifferentAtWhichItBeginsInPlainText() {
    assertThat(directory().differences(directory(known("Zoë Ode-Brandão, Jr."))))
        .containsExactlyInAnyOrder("zoë ode-brandão, jr.", "zoe ode-brandao");
  }

  @Test
  void aNameThatBecomesCertainIsDifferentSinceItNowEndsAnAssignee() {
    assertThat(directory(assigned("Ana")).differences(directory(assigned("Ana"), known("Ana"))))
        .containsExactly("ana");
  }
}

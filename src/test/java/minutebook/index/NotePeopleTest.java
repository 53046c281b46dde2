package minutebook.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import minutebook.markdown.NoteParser;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.people.NameCounts;
import minutebook.people.NameFinder;
import minutebook.people.NamesOfNote;
import minutebook.people.PersonDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotePeopleTest {
  private static final NamesOfNote KNOWN =
      new NamesOfNote(
          List.of(
              "Ana Silva",
              "Ana Costa",
              "Ben Ode",
              "Will Ashdown",
              "Zoë Brandão",
              "Ravi",
              "Ravi Patel"),
          List.of(),
          Map.of());

  /** Roles by their first letters; {@code i} is an inferred mention, {@code a?} an assignment. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      Ben Ode pays                     → Ana Silva p, Ben Ode m
      Ana Silva pays                   → Ana Silva pm
      Ana pays                         → Ana Silva pi
      Ana Silva pays, as Ana said      → Ana Silva pm
      [[People/Ana Silva|Ana]] pays    → Ana Silva pm
      Ask [[Ana Silva]]. Ana pays.     → Ana Silva pm
      [[Ana]] pays                     → Ana Silva p
      [[Pier two|Ana]] pays            → Ana Silva p
      Ana Lopes pays                   → Ana Silva p
      Ben Ode-Lang, [[Pier|Ben Ode]]   → Ana Silva p
      Ben Ode-Lang, [Ben Ode](Pier.md) → Ana Silva p
      [[Pier|Ben Ode]] asks Ben Ode    → Ana Silva p, Ben Ode m
      [[#Ben Ode]]                     → Ana Silva p
      [a:: b] Ben Ode-L [[x|Ben Ode]]  → Ana Silva p
      [by:: [[x|Ben Ode]]] Ben Ode-L   → Ana Silva p
      (by:: the [[x|Ben Ode]]) Ben     → Ana Silva p
      - [ ] Ben Ode-L [[x|Ben Ode]] #a → Ana Silva p
      Ana pays Ana Costa               → Ana Costa m, Ana Silva p
      Ana pays [[Ana Costa]]           → Ana Costa m, Ana Silva p
      Ben pays                         → Ana Silva p
      - [ ] Pay @Ana Silva             → Ana Silva pa
      - [ ] Ana pays @Ben Ode          → Ana Silva pi, Ben Ode a
      - [ ] Ana pays @Ana Costa        → Ana Costa a, Ana Silva p
      - [ ] Let @Ana Silva ask Ben Ode → Ana Silva pa, Ben Ode m
      [[Kestrel]], [[Zoe Brandao]]     → Ana Silva p
      """)
  void thePeopleOfAnItem(String item, String people) {
    assertThat(of("participants: [Ana Silva]", item + "\n").getLast()).isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
      - [ ] Pay @Ana                 → Ana Silva pa?
      - [ ] Pay @ana                 → Ana Silva pa?
      - [ ] Ana pays @Ana            → Ana Silva pai
      - [ ] Let @Ana ask @Ana Silva  → Ana Silva pa?
      - [ ] Pay @Ben                 → Ana Silva p, Ben a
      """)
  void aFirstNameAfterAnAtIsTheOnlyParticipantWhoHasIt(String item, String people) {
    assertThat(of("participants: [Ana Silva]", item + "\n").getLast()).isEqualTo(people);
  }

  @Test
  void aFirstNameAfterAnAtIsSomebodyElseWhenTwoParticipantsHaveIt() {
    assertThat(of("participants: [Ana Silva, Ana Costa]", "- [ ] Pay @Ana\n").getLast())
        .isEqualTo("Ana a, Ana Costa p, Ana Silva p");
    assertThat(of("participants: [Ravi, Ravi Patel]", "- [ ] Pay @Ravi\n").getLast())
        .isEqualTo("Ravi pa, Ravi Patel p");
  }

  @Test
  void aFirstNameAfterAnAtIsTheParticipantsThoughAnotherNoteKnowsOneByItAlone() {
    assertThat(of("participants: [Ravi Patel]", "- [ ] Pay @Ravi\n").getLast())
        .isEqualTo("Ravi Patel pa?");
  }

  @Test
  void aFirstNameAfterAnAtEndsNoInference() {
    assertThat(of("participants: [Ana Silva]", "- [ ] Pay @Ana\n- [ ] Go @ana.silva\n\nAna pays\n"))
        .last()
        .isEqualTo("Ana Silva pi");
  }

  @Test
  void aCellNamesPeopleAsAnyTextDoes() {
    assertThat(
            of("participants: [Ana Silva]", "| What | Who |\n|---|---|\n| Pay | Ben Ode, Ana |\n"))
        .last()
        .isEqualTo("Ana Silva pi, Ben Ode m");
  }

  @Test
  void theTextOfALinkInTheHeadingAboveHidesNoName() {
    assertThat(of("participants: [Ana Silva]", "## [[Pier|Ben Ode]]\n\nBen Ode pays\n"))
        .last()
        .isEqualTo("Ana Silva p, Ben Ode m");
  }

  @Test
  void aNameThatIsALinkInOneOfTwoPlacesIsAlsoPlainText() {
    assertThat(of("participants: [Ana Silva]", "- [[Pier|Ben Ode]]\n- Ben Ode\n"))
        .last()
        .isEqualTo("Ana Silva p, Ben Ode m");
  }

  @Test
  void aFirstNameThatIsAnOrdinaryWordIsNoMentionAndTheFullNameIs() {
    assertThat(of("participants: [Will Ashdown]", "- Will it rain?\n- Will Ashdown asks\n"))
        .containsExactly("Will Ashdown p", "Will Ashdown p", "Will Ashdown pm");
  }

  @Test
  void aWordThatTheNoteWritesInLowerCaseTooIsNoFirstName() {
    assertThat(of("participants: [Ana Silva]", "- Ana pays\n- an ana is a unit\n"))
        .containsExactly("Ana Silva p", "Ana Silva p", "Ana Silva p");
  }

  @Test
  void theFirstNameOfTwoParticipantsMeansNeither() {
    assertThat(of("participants: [Ana Silva, Ana Costa]", "Ana pays\n"))
        .last()
        .isEqualTo("Ana Costa p, Ana Silva p");
  }

  @Test
  void theTitleOfAPageDoesNotMentionItsSubject() {
    assertThat(of("type: people\ntitle: Ana Silva", "Ana Silva, or Ana, knows Ben Ode\n"))
        .containsExactly("Ana Silva s", "Ana Silva ms, Ben Ode m");
  }

  private static List<String> of(String frontMatter, String body) {
    byte[] content = ("---\n" + frontMatter + "\n---\n" + body).getBytes(UTF_8);
    var note = new NoteParser(TestVault.CONFIGURATION).parse("note.md", content).note();
    PersonDirectory directory =
        PersonDirectory.of(
            NameCounts.NONE.with(List.of(), List.of(KNOWN)), TestVault.CONFIGURATION.people());
    CleanNames clean = new CleanNames(TestVault.CONFIGURATION.people());
    NotePeople people =
        new NotePeople(note, new SpellingsOfNote(directory, clean), new NameFinder(directory));
    return note.items().stream()
        .map(item -> text(people.ofItem(note.items().indexOf(item))))
        .toList();
  }

  private static String text(List<Person> people) {
    return String.join(", ", people.stream().map(NotePeopleTest::text).toList());
  }

  private static String text(Person person) {
    StringBuilder roles = new StringBuilder(person.name()).append(' ');
    person.roles().forEach(role -> roles.append(role.id().charAt(0)));
    String all = roles.toString();
    return !person.inferred() ? all : person.is(Role.MENTIONED) ? all.replace('m', 'i') : all + "?";
  }
}

package minutebook.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import minutebook.markdown.NoteParser;
import minutebook.note.Note;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.people.NameCounts;
import minutebook.people.NameFinder;
import minutebook.people.NamesOfNote;
import minutebook.people.PersonDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a wikilink is a person. */
class WikilinkPeopleTest {

  @ParameterizedTest(name = "{0} beside {1}")
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      [[Ana Silva]]                     → ---|type: people|title: Ana Silva|---                → Ana Silva
      [[People/Ana Silva|Ana]]          → ---|type: people|title: Ana Silva|---                → Ana Silva
      [[People/Ana Silva.md#Topics]]    → ---|type: people|title: Ana Silva|---                → Ana Silva
      [[ana  silva]]                    → ---|type: people|title: Ana Silva|---                → Ana Silva
      [[AS]]                            → ---|type: people|title: Ana Silva|aliases: [AS]|---  → Ana Silva
      [[Ana Silva]]                     → ---|participants: [Ana Silva]|---                    → Ana Silva
      [[Ana Silva]]                     → **With**: [[Ana Silva\\|Ana]]                        → Ana Silva
      [[Ana Silva]]                     → ## Key Contacts|- [[Ana Silva]], pilot               → Ana Silva
      [[Ana Silva]]                     → ~ Person ~ Since ~|~---~---~|~ [[Ana Silva]] ~ May ~ → Ana Silva
      [[Ana Silva]]                     → - [ ] Call @Ana Silva                                → Ana Silva
      [[Ana Silva]]                     → We met [[Ana Silva]]                                 → ``
      [[Ana Silva]]                     → ~ Place ~ Since ~|~---~---~|~ [[Ana Silva]] ~ May ~  → ``
      [[2026-01-31 - Ana Silva kickoff]] → ---|participants: [Ana Silva]|---                   → ``
      [[Ana Silva kickoff]]             → ---|participants: [Ana Silva]|---                    → ``
      [[Pier two|Ana Silva]]            → ---|participants: [Ana Silva]|---                    → ``
      [[Kestrel]]                       → ---|type: projects|title: Kestrel|---                → ``
      [[Kestrel]]                       → ---|type: customer|title: Kestrel|---                → ``
      [[Kestrel]]                       → ---|type: meetings|date: 2026-01-31|title: Kestrel|--- → ``
      [[Kestrel]]                       → **Project**: [[Kestrel]]                             → ``
      [[Kestrel]]                       → ## Related Projects|- [[Kestrel]]                    → ``
      [[Unknown]]                       → ## Key Contacts|- [[Unknown]]                        → ``
      """)
  void aLinkIsAPersonWhenItsTargetIsKnownToBeOne(String link, String other, String person) {
    List<Note> notes = List.of(parse("See " + link + " there\n"), parse(lines(other)));
    List<NamesOfNote> names = new ArrayList<>();
    notes.forEach(note -> names.add(NamesOfNote.in(note, TestVault.CONFIGURATION.people())));
    PersonDirectory directory =
        PersonDirectory.of(
            NameCounts.NONE.with(List.of(), names), TestVault.CONFIGURATION.people());
    assertThat(String.join(", ", mentioned(notes.getFirst(), directory))).isEqualTo(person);
  }

  private static String lines(String note) {
    return note.replace("\\|", "¦").replace('|', '\n').replace('¦', '|').replace('~', '|') + "\n";
  }

  private static Note parse(String text) {
    return new NoteParser(TestVault.CONFIGURATION).parse("n.md", text.getBytes(UTF_8)).note();
  }

  private static Set<String> mentioned(Note note, PersonDirectory directory) {
    CleanNames clean = new CleanNames(TestVault.CONFIGURATION.people());
    NotePeople people =
        new NotePeople(note, new SpellingsOfNote(directory, clean), new NameFinder(directory));
    Set<String> mentioned = new TreeSet<>();
    for (int item = 0; item < note.items().size(); item++) {
      people.ofItem(item).stream()
          .filter(person -> person.is(Role.MENTIONED))
          .map(Person::name)
          .forEach(mentioned::add);
    }
    return mentioned;
  }
}

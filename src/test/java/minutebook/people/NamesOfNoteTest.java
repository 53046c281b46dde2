package minutebook.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import minutebook.config.ConfigurationReader;
import minutebook.markdown.NoteParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesOfNoteTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @Test
  void participantsAreKnownByTheirCleanNames() {
    NamesOfNote names =
        in("---\nparticipants: [Ana (x), 'Unknown person', 'Unknown (\"Bix\")']\n---\n");
    assertThat(names.known()).containsExactly("Ana", "Bix");
  }

  @Test
  void linksArePeopleOnlyWherePeopleStand() {
    NamesOfNote names =
        in(
            """
            Met [[Ana]] about [[The pier]].
            ## Key Contacts
            - [[Ben Okoro|Ben]]
            ## Notes
            | Person | Place |
            |---|---|
            | [[People/Cem]] | [[Pier two]] |
            """);
    assertThat(names.known()).containsExactly("Ben Okoro", "Cem");
  }

  @Test
  void aPersonPageNamesItsSubjectAndGivesAliases() {
    NamesOfNote names = in("---\ntype: people\ntitle: Ana Silva\naliases: [Ana, AS]\n---\n");
    assertThat(names)
        .isEqualTo(
            new NamesOfNote(
                List.of("Ana Silva"), List.of(), Map.of("Ana", "Ana Silva", "AS", "Ana Silva")));
  }

  @Test
  void anAliasOfTwoLinesIsOneName() {
    NamesOfNote names =
        in("---\ntype: people\ntitle: Ana Silva\naliases: [\"Ana\\nS\", 'the \"A\"']\n---\n");
    assertThat(names.aliases()).isEqualTo(Map.of("Ana S", "Ana Silva", "the \"A", "Ana Silva"));
    assertThat(Names.counts(names).aliasNames()).containsEntry("Ana S", "Ana Silva");
  }

  @Test
  void aliasesOfOtherNotesAreNoPeople() {
    assertThat(in("---\ntype: projects\ntitle: Pier\naliases: [P]\n---\n"))
        .isEqualTo(NamesOfNote.NONE);
  }

  @Test
  void assigneesAreAsWrittenButForThoseWhoAreNobody() {
    assertThat(in("- [ ] Call @Ana Review\n- [x] Ask @Ben first\n- [ ] Ask @Unknown\n").assigned())
        .containsExactly("Ana Review", "Ben");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      nullValues = "-",
      value = {
        "[Tomas Ferro]              → -",
        "[Tomas Ferro, tomas ferro] → -",
        "[Tomas Ferro (quay), Bo]   → -",
        "[Bo Lind]                  → Tomas",
        "[Tomas Ferro, Tomas Vale]  → Tomas",
        "[Tomas Ferro, Tomas]       → Tomas",
        "[Tomas]                    → Tomas"
      })
  void theFirstNameOfOneParticipantIsNoEvidenceOfAnother(String with, @Nullable String assigned) {
    assertThat(in("---\nparticipants: " + with + "\n---\n- [ ] Pay @Tomas\n").assigned())
        .isEqualTo(assigned == null ? List.of() : List.of(assigned));
  }

  private static NamesOfNote in(String note) {
    return NamesOfNote.in(PARSER.parse("note.md", note.getBytes(UTF_8)).note(), Names.RULES);
  }
}

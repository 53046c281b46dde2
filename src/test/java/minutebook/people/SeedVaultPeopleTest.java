package minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.markdown.NoteParser;
import minutebook.note.Item;
import minutebook.note.Link;
import minutebook.note.Note;
import minutebook.note.SectionKind;
import minutebook.vault.Vault;
import minutebook.vault.VaultFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The people of real notes that may lie beside the project, and are private: only counts and shapes
 * are told here.
 */
class SeedVaultPeopleTest {
  private static final Path FOLDER = Path.of("../shared/seed-vault");
  private static final List<Note> NOTES = new ArrayList<>();
  private static NameCounts counts = NameCounts.NONE;

  @BeforeAll
  static void read() throws IOException {
    assumeThat(FOLDER).isDirectory();
    Configuration configuration = ConfigurationReader.bundled();
    Vault vault = new Vault(FOLDER, configuration.vault());
    NoteParser parser = new NoteParser(configuration);
    List<NamesOfNote> names = new ArrayList<>();
    for (VaultFile file : vault.scan().files()) {
      Note note = parser.parse(file.path(), vault.read(file.path())).note();
      NOTES.add(note);
      names.add(NamesOfNote.in(note, Names.RULES));
    }
    counts = NameCounts.NONE.with(List.of(), names);
  }

  @Test
  void noTargetOfALinkToAMeetingOrAProjectIsAPerson() {
    PersonDirectory directory = PersonDirectory.of(counts, Names.RULES);
    Set<String> others = new TreeSet<>();
    for (Note note : NOTES) {
      for (Item item : note.items()) {
        boolean related = note.sectionOf(item).kind() == SectionKind.RELATED;
        for (Link link : item.links()) {
          if (related || link.target().matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            others.add(link.target());
          }
        }
      }
    }
    assertThat(others).hasSizeGreaterThan(20);
    assertThat(others)
        .noneMatch(
            target -> PersonName.clean(target, Names.RULES).flatMap(directory::person).isPresent());
  }

  @Test
  void namesALetterOrTwoApartAreOfferedAndNoneIsMerged() {
    PersonDirectory directory = PersonDirectory.of(counts, Names.RULES);
    List<LikelyDuplicate> offered = LikelyDuplicates.among(counts, Names.RULES);
    assertThat(offered)
        .filteredOn(
            pair -> pair.likeness() != Likeness.FIRST_NAME && pair.likeness() != Likeness.INITIAL)
        .hasSizeGreaterThanOrEqualTo(5);
    for (LikelyDuplicate pair : offered) {
      assertThat(directory.all().contains(pair.name())).isTrue();
      assertThat(directory.all().contains(pair.other())).isTrue();
    }
    assertThat(directory.names().values()).containsOnlyOnceElementsOf(directory.all());
  }
}

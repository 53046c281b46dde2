package minutebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.ItemForm;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import minutebook.note.Priority;
import minutebook.note.SectionKind;
import minutebook.note.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real notes that may lie beside the project, and are private: only counts and shapes are told
 * here.
 */
class SeedVaultTest {
  private static final Path FOLDER = Path.of("../shared/seed-vault");
  private static VaultNotes vault = new VaultNotes(List.of());

  @BeforeAll
  static void read() {
    assumeThat(FOLDER).isDirectory();
    vault = VaultNotes.of(FOLDER);
  }

  @Test
  void theFourShapesAreTold() {
    assertThat(vault.notes().collect(Collectors.groupingBy(Note::shape, Collectors.counting())))
        .containsOnly(
            Map.entry(NoteShape.MEETING, 3L),
            Map.entry(NoteShape.PERSON_PAGE, 1L),
            Map.entry(NoteShape.CUSTOMER_PAGE, 1L));
  }

  @Test
  void threeFilesAreRepairedAndNothingIsWrong() {
    assertThat(vault.all()).filteredOn(note -> note.edits() > 0).hasSize(3);
    assertThat(vault.all())
        .flatExtracting(ParsedNote::diagnostics)
        .extracting(Diagnostic::code)
        .as("its owner is not configured")
        .contains(DiagnosticCode.OWNER_UNKNOWN)
        .containsOnly(DiagnosticCode.OWNER_UNKNOWN, DiagnosticCode.REPAIRED_TEXT);
  }

  @Test
  void allTasksHaveTheirFields() {
    List<Task> tasks = vault.tasks().toList();
    assertThat(tasks).hasSize(25);
    assertThat(tasks).allMatch(task -> task.due() != null);
    assertThat(tasks).allMatch(task -> task.status().name().equals("proposed"));
    assertThat(tasks).allMatch(task -> task.assignees().size() == 1);
    assertThat(tasks.stream().collect(Collectors.groupingBy(Task::priority, Collectors.counting())))
        .containsOnly(
            Map.entry(Priority.HIGH, 14L),
            Map.entry(Priority.LOW, 3L),
            Map.entry(Priority.NONE, 8L));
  }

  @Test
  void meetingsHaveDateParticipantsSourceAndTheirSections() {
    assertThat(vault.notes().filter(note -> note.shape() == NoteShape.MEETING))
        .hasSize(3)
        .allSatisfy(
            note -> {
              assertThat(note.date()).isNotNull();
              assertThat(note.participants()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(note.sources()).hasSize(2);
              assertThat(kinds(note))
                  .contains(
                      SectionKind.SUMMARY,
                      SectionKind.TASK,
                      SectionKind.DECISION,
                      SectionKind.FACT);
            });
  }

  @Test
  void pagesHoldTheirQueriesAndDatedLines() {
    assertThat(vault.notes().filter(note -> note.shape() != NoteShape.MEETING))
        .hasSize(2)
        .allSatisfy(
            note -> {
              assertThat(note.date()).isNull();
              assertThat(note.queries()).hasSize(1);
              assertThat(note.items()).anyMatch(item -> item.date() != null);
              assertThat(note.items()).noneMatch(item -> item.form() == ItemForm.CODE);
            });
  }

  @Test
  void repeatedLinesAreOneItem() {
    assertThat(vault.notes().filter(note -> note.shape() == NoteShape.CUSTOMER_PAGE))
        .singleElement()
        .satisfies(note -> assertThat(note.items()).anyMatch(item -> item.places().size() >= 5));
  }

  private static Set<SectionKind> kinds(Note note) {
    return note.items().stream()
        .map(item -> note.sectionOf(item).kind())
        .collect(Collectors.toSet());
  }
}

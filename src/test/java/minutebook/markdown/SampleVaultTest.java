package minutebook.markdown;

import static minutebook.markdown.VaultNotes.listItemsIn;
import static minutebook.markdown.VaultNotes.tasksIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.Note;
import minutebook.note.NoteShape;
import minutebook.note.SectionKind;
import minutebook.note.TaskDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled sample vault, counted by other means before. */
class SampleVaultTest {
  private static final VaultNotes VAULT = VaultNotes.of(Path.of("src/main/resources/sample-vault"));

  @Test
  void everyNoteIsUnderstoodWithoutComplaint() {
    assertThat(VAULT.all()).hasSize(63);
    assertThat(VAULT.all())
        .flatExtracting(ParsedNote::diagnostics)
        .extracting(Diagnostic::code)
        .as("it has no configuration, so that its owner is unknown")
        .containsOnly(DiagnosticCode.OWNER_UNKNOWN, DiagnosticCode.REPAIRED_TEXT);
  }

  @Test
  void shapes() {
    assertThat(counts(VAULT.notes(), Note::shape))
        .containsOnly(
            Map.entry(NoteShape.MEETING, 42L),
            Map.entry(NoteShape.PERSON_PAGE, 8L),
            Map.entry(NoteShape.CUSTOMER_PAGE, 3L),
            Map.entry(NoteShape.SOURCE, 2L),
            Map.entry(NoteShape.OTHER, 8L));
  }

  @Test
  void notesOfEachMonth() {
    Stream<Note> notes = VAULT.notes().filter(note -> note.shape() != NoteShape.SOURCE);
    assertThat(
            counts(
                notes, note -> note.date() == null ? "" : note.date().toString().substring(0, 7)))
        .hasToString("{=16, 2026-01=7, 2026-02=8, 2026-03=10, 2026-04=8, 2026-05=6, 2026-06=6}");
  }

  @Test
  void statusesOfTasks() {
    assertThat(counts(VAULT.tasks(), task -> task.status().name()))
        .hasToString(
            "{cancelled=4, done=7, important=2, in-progress=4, on-hold=2, proposed=143, todo=15}");
  }

  @Test
  void prioritiesOfTasks() {
    assertThat(counts(VAULT.tasks(), task -> task.priority().id()))
        .hasToString("{high=61, low=30, medium=6, none=80}");
  }

  @Test
  void assigneesOfTasks() {
    assertThat(counts(VAULT.tasks(), task -> String.join("+", task.assignees())))
        .hasToString(
            "{=2, Anders Vik=20, Celeste Marr=1, Grace Adeyemi=6, Ingrid Vale=3, Molly=2,"
                + " Myself=51, Niall O'Dwyer=16, Petra Holm=7, Petra Holt=23, Ravi=6,"
                + " Tomas Ferro=19, Tomas Wendel=4, Will Ashdown=3, Zoë Brandão=14}");
  }

  @ParameterizedTest
  @CsvSource({
    "Meetings/2026-02-17 - Pellworth first slip.md, 3, 1, 1",
    "People/Zoë Brandão/2026-04-07 - Release 2.4.1.md, 4, 2, 1",
    "Meetings/2026-03-19 - Halvorsen pilot check.md, 4, 2, 1",
    "People/Niall O'Dwyer/2026-03-10 - Keeping Halvorsen calm.md, 4, 1, 1"
  })
  void tasksOfMisdecodedFiles(String path, int due, int high, int low) {
    VaultNotes one =
        new VaultNotes(
            VAULT.all().stream().filter(note -> note.note().path().equals(path)).toList());
    assertThat(one.all().getFirst().edits()).isPositive();
    assertThat(one.tasks().filter(task -> task.dates().containsKey(TaskDate.DUE))).hasSize(due);
    assertThat(one.tasks().filter(task -> task.priority().id().equals("high"))).hasSize(high);
    assertThat(one.tasks().filter(task -> task.priority().id().equals("low"))).hasSize(low);
  }

  @Test
  void onlyThoseFourAreRepaired() {
    assertThat(VAULT.all()).filteredOn(note -> note.edits() > 0).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      Customers/Halvorsen Cold Storage.md                                | none       | 0 | 4
      Customers/Osterby Provisions.md                                    | none       | 0 | 4
      Customers/Pellworth Radio Works.md                                 | none       | 0 | 3
      Meetings/2026-01-05 - Year kickoff.md                              | 2026-01-05 | 4 | 3
      Meetings/2026-01-13 - Halvorsen pilot kickoff.md                   | 2026-01-13 | 4 | 3
      Meetings/2026-01-15 - Pellworth supply call.md                     | 2026-01-15 | 3 | 2
      Meetings/2026-01-22 - Eskholm site survey.md                       | 2026-01-22 | 5 | 2
      Meetings/2026-01-27 - Osterby introduction.md                      | 2026-01-27 | 4 | 2
      Meetings/2026-02-05 - Pricing round one.md                         | 2026-02-05 | 3 | 3
      Meetings/2026-02-09 - Weekly operations.md                         | 2026-02-09 | 3 | 1
      Meetings/2026-02-16 - Weekly operations.md                         | 2026-02-16 | 3 | 1
      Meetings/2026-02-17 - Pellworth first slip.md                      | 2026-02-17 | 3 | 2
      Meetings/2026-02-23 - Weekly operations.md                         | 2026-02-23 | 3 | 1
      Meetings/2026-03-02 - Weekly operations.md                         | 2026-03-02 | 3 | 1
      Meetings/2026-03-09 - Weekly operations.md                         | 2026-03-09 | 4 | 1
      Meetings/2026-03-16 - Weekly operations.md                         | 2026-03-16 | 3 | 2
      Meetings/2026-03-19 - Halvorsen pilot check.md                     | 2026-03-19 | 4 | 2
      Meetings/2026-03-31 - Osterby security workshop.md                 | 2026-03-31 | 4 | 3
      Meetings/2026-04-09 - Halvorsen escalation call.md                 | 2026-04-09 | 5 | 3
      Meetings/2026-04-14 - Firmware hiring debrief.md                   | 2026-04-14 | 5 | 0
      Meetings/2026-04-16 - Pricing round two.md                         | 2026-04-16 | 4 | 3
      Meetings/2026-04-23 - Security review findings.md                  | 2026-04-23 | 4 | 3
      Meetings/2026-05-14 - Osterby site walk at Fennick.md              | 2026-05-14 | 4 | 2
      Meetings/2026-05-28 - Halvorsen pilot close.md                     | 2026-05-28 | 4 | 3
      Meetings/2026-06-04 - Loading dock rules.md                        | 2026-06-04 | 5 | 2
      Meetings/2026-06-18 - Pricing round three.md                       | 2026-06-18 | 4 | 3
      Meetings/2026-06-26 - Half-year review.md                          | 2026-06-26 | 4 | 3
      Meetings/Antenna bench notes.md                                    | 2026-03-05 | 4 | 0
      Meetings/Door sensor retro.md                                      | 2026-04-30 | 5 | 3
      Meetings/Loading dock questions.md                                 | none       | 3 | 0
      People/Grace Adeyemi.md                                            | none       | 0 | 2
      People/Grace Adeyemi/2026-01-08 - Budget and first hire.md         | 2026-01-08 | 3 | 3
      People/Grace Adeyemi/2026-03-24 - Pilot at risk.md                 | 2026-03-24 | 3 | 3
      People/Ingrid Vale/2026-06-02 - First week.md                      | 2026-06-02 | 3 | 2
      People/Niall O'Dwyer.md                                            | none       | 0 | 1
      People/Niall O'Dwyer/2026-03-10 - Keeping Halvorsen calm.md        | 2026-03-10 | 4 | 2
      People/Petra Holm.md                                               | none       | 0 | 2
      People/Petra Holt.md                                               | none       | 0 | 2
      People/Petra Holt/2026-02-26 - Saltmarsh door states.md            | 2026-02-26 | 4 | 2
      People/Petra Holt/2026-05-05 - Saltmarsh after the fix.md          | 2026-05-05 | 6 | 0
      People/Tomas Ferro.md                                              | none       | 0 | 2
      People/Tomas Ferro/2026-02-03 - Dock sensor pricing.md             | 2026-02-03 | 4 | 2
      People/Tomas Wendel.md                                             | none       | 0 | 1
      People/Tomas Wendel/2026-05-19 - First lot.md                      | 2026-05-19 | 3 | 2
      People/Will Ashdown.md                                             | none       | 0 | 1
      People/Zoë Brandão.md                                              | none       | 0 | 2
      People/Zoë Brandão/2026-01-29 - Firmware update path.md            | 2026-01-29 | 3 | 2
      People/Zoë Brandão/2026-04-07 - Release 2.4.1.md                   | 2026-04-07 | 4 | 2
      Projects/2026-02-12 - Plover gateway architecture.md               | 2026-02-12 | 3 | 3
      Projects/2026-03-12 - Tidegate Rev B schedule.md                   | 2026-03-12 | 4 | 2
      Projects/2026-03-26 - Door Nine root cause.md                      | 2026-03-26 | 4 | 3
      Projects/2026-04-02 - Kestrel antenna second source.md             | 2026-04-02 | 4 | 3
      Projects/2026-04-21 - Eskholm retrofit.md                          | 2026-04-21 | 4 | 2
      Projects/2026-05-07 - Loading dock slot release.md                 | 2026-05-07 | 4 | 3
      Projects/2026-05-21 - Loading dock walls and gateways.md           | 2026-05-21 | 4 | 3
      Projects/2026-06-11 - Rev C supply plan.md                         | 2026-06-11 | 4 | 3
      Projects/2026-06-23 - Halvorsen rollout plan.md                    | 2026-06-23 | 5 | 3
      Projects/Plover.md                                                 | none       | 0 | 0
      Projects/Saltmarsh.md                                              | none       | 0 | 0
      Projects/Tidegate.md                                               | none       | 0 | 0
      Sources/Transcripts/2026-02-03 - Dock sensor pricing talk.md       | 2026-02-03 | 0 | 0
      Sources/Transcripts/2026-04-09 - Halvorsen escalation recording.md | 2026-04-09 | 0 | 0
      Welcome.md                                                         | none       | 0 | 0
      """)
  void dateTasksAndDecisionsOfEachNote(String path, String date, int tasks, int decisions) {
    Note note = VAULT.note(path);
    assertThat(String.valueOf(note.date())).isEqualTo(date.equals("none") ? "null" : date);
    assertThat(tasksIn(note)).isEqualTo(tasks);
    assertThat(listItemsIn(note, SectionKind.DECISION)).isEqualTo(decisions);
  }

  private static <T, K extends Comparable<K>> Map<K, Long> counts(
      Stream<T> all, Function<T, K> by) {
    return all.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }
}

package minutebook.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minutebook.note.Priority;
import minutebook.note.SectionKind;
import minutebook.note.StatusType;
import minutebook.note.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled configuration, layers over it, and what is said of a mistake. */
class ConfigurationReaderTest {
  private static final Configuration BUNDLED = ConfigurationReader.bundled();

  @TempDir private Path folder;

  @Test
  void theBundledConfigurationIsComplete() {
    assertThat(BUNDLED.notes().kindOf(" key  DECISIONS: ")).contains(SectionKind.DECISION);
    assertThat(BUNDLED.notes().kindOf("Remarks")).isEmpty();
    assertThat(BUNDLED.tasks().status("?"))
        .isEqualTo(new TaskStatus("proposed", StatusType.NOT_STARTED));
    assertThat(BUNDLED.people().owner()).isEmpty();
    assertThat(BUNDLED.facets().shown()).startsWith(Dimension.PERSON, Dimension.DATE);
    assertThat(BUNDLED.facets().dimensions()).isEqualTo(Dimension.builtIn());
    assertThat(BUNDLED.search().sectionWeights()).containsOnlyKeys(SectionKind.values());
    assertThat(BUNDLED.vault().extensions()).containsExactlyInAnyOrder("md", "markdown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Decided on the spot        | decision
          What we decided            | decision
          What did we decide         |
          Decisions!                 | decision
          ✅ Decisions               | decision
          Decisions 📌               | decision
          Decisions \u2013 pricing      | decision
          Decisions & actions        | decision
          Decisions-pricing          |
          2. Action items (open):    | task
          2.1) Next steps:           | task
          Follow-up                  | task
          Follow-up - Ana            | task
          Actions required:          | task
          Attendance (12)            | contact
          What’s next?               | task
          TL;DR                      | summary
          Risks/blockers             | blocker
          See also [links]           | related
          2026-02-06                 |
          :                          |
          - Decisions                | decision
          The decisions              |
          """)
  void aHeadingIsKnownByWhatItBeginsWith(String heading, String kind) {
    assertThat(BUNDLED.notes().kindOf(heading).map(SectionKind::id).orElse(null)).isEqualTo(kind);
  }

  @Test
  void aFolderOrFileThatDoesNotExistSaysNothing() throws Exception {
    assertThat(ConfigurationReader.read(List.of(folder, folder.resolve("nowhere"))))
        .isEqualTo(BUNDLED);
  }

  @Test
  void mapsMergeKeyByKey() throws Exception {
    Configuration read =
        read(
            "tasks", "statuses: { '?': { name: Maybe, type: on-hold }, q: {name: q, type: done} }");
    assertThat(read.tasks().status("?")).isEqualTo(new TaskStatus("maybe", StatusType.ON_HOLD));
    assertThat(read.tasks().status("q").type()).isEqualTo(StatusType.DONE);
    assertThat(read.tasks().status("x")).isEqualTo(BUNDLED.tasks().status("x"));
  }

  @Test
  void listsReplace() throws Exception {
    NoteRules notes = read("notes", "headings: { decision: [Beschlüsse] }").notes();
    assertThat(notes.kindOf("beschlüsse")).contains(SectionKind.DECISION);
    assertThat(notes.kindOf("Decisions")).isEmpty();
    assertThat(notes.kindOf("Summary")).contains(SectionKind.SUMMARY);
  }

  @Test
  void aLaterFolderWins(@TempDir Path later) throws Exception {
    Files.writeString(folder.resolve("search.yaml"), "page-size: 5\nitems-per-note: 7");
    Files.writeString(later.resolve("search.yaml"), "page-size: 6");
    SearchRules search = ConfigurationReader.read(List.of(folder, later)).search();
    assertThat(search.pageSize()).isEqualTo(6);
    assertThat(search.itemsPerNote()).isEqualTo(7);
  }

  @Test
  void anEmptyFileSaysNothing() throws Exception {
    assertThat(read("notes", "# later\n")).isEqualTo(BUNDLED);
  }

  @Test
  void aValueMayBeAtTheEdgeOfWhatIsAllowed() throws Exception {
    SearchRules search =
        read("search", "{page-size: 200, items-per-note: 1, exact-weight: 1000}").search();
    assertThat(search.pageSize()).isEqualTo(200);
    assertThat(search.itemsPerNote()).isEqualTo(1);
    assertThat(search.exactWeight()).isEqualTo(1000);
    assertThat(read("analysis", "fold-accents: false").analysis().foldAccents()).isFalse();
  }

  @Test
  void nothingIsTheSameAsNoText() throws Exception {
    assertThat(read("people", "owner: null").people().owner()).isEmpty();
    assertThat(read("people", "owner: ' Ana '").people().owner()).contains("Ana");
  }

  @Test
  void signsAreHeldLongestFirst() throws Exception {
    TaskRules tasks =
        read("tasks", "priorities: { high: ['!!'], low: ['!'], highest: ['!!!'] }").tasks();
    assertThat(tasks.priorities().keySet())
        .filteredOn(sign -> sign.contains("!"))
        .containsExactly("!!!", "!!", "!");
    assertThat(tasks.priorities()).containsEntry("!!!", Priority.HIGHEST);
  }

  @Test
  void aliasesStayInTheOrderWritten() throws Exception {
    PeopleRules people =
        read("people", "aliases: {F: [f], B: [b], A: [a], E: [e], C: [c]}").people();
    assertThat(people.aliases().keySet()).containsExactly("F", "B", "A", "E", "C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{owner: '', aliases: {Ana: [Me]}}",
        "{owner: Mara, aliases: {mara: [Me]}}",
        "{owner: Mara, aliases: {Mara Lindqvist: [Mara, Me]}}",
        "aliases: {Ana: [A, a]}",
        "aliases: {Ana: [ANA]}"
      })
  void aSpellingMayBeGivenTwiceToOnePerson(String people) throws Exception {
    assertThat(read("people", people).people().aliases()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          search   → page-size: many            → 1:12: 'many' cannot be used here; allowed: a whole number from 1 to 200
          search   → page-size: 0               → 1:12: '0' cannot be used here; allowed: a whole number from 1 to 200
          search   → page-size: 201             → 1:12: '201' cannot be used here; allowed: a whole number from 1 to 200
          search   → page-size: 1.5             → 1:12: '1.5' cannot be used here; allowed: a whole number from 1 to 200
          search   → page-size: [1]             → 1:12: a list cannot be used here; allowed: one value
          search   → time-zone: Berlin          → 1:12: 'Berlin' cannot be used here; allowed: system, or a time zone such as Europe/Berlin or UTC
          search   → first-day-of-week: Mon     → 1:20: 'Mon' cannot be used here; allowed: one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday
          search   → stale-after: -1            → 1:14: '-1' cannot be used here; allowed: a whole number from 0 to 10000
          search   → exact-weight: heavy        → 1:15: 'heavy' cannot be used here; allowed: a number from 0 to 1000
          search   → exact-weight: -1           → 1:15: '-1' cannot be used here; allowed: a number from 0 to 1000
          search   → exact-weight: NaN          → 1:15: 'NaN' cannot be used here; allowed: a number from 0 to 1000
          search   → section-weights: {a: 1}    → 1:22: there is no setting 'a'; allowed here: blocker, contact, context, decision, fact, opportunity, other, related, summary, task, topic
          search   → section-weights: 3         → 1:18: '3' cannot be used here; allowed: lines such as 'name: value' below the key
          search   → field-weights: {a: 1}      → 1:20: there is no setting 'a'; allowed here: heading, people, text, title
          search   → paging: 3                  → 1:9: there is no setting 'paging'; allowed here: common-word-weight, common-words, exact-weight, field-weights, first-day-of-week, items-per-note, max-expansions, max-page-size, page-size, profile, recency, section-weights, stale-after, synonyms, time-zone, widen-below
          analysis → stemmer: french            → 1:10: 'french' cannot be used here; allowed: one of: porter, kstem, minimal, none
          analysis → fold-accents: perhaps      → 1:15: 'perhaps' cannot be used here; allowed: true or false
          facets   → default: [person, mood]    → 1:19: 'mood' cannot be used here; allowed: one of: person, assignee, date, priority, tag, section, type, status
          facets   → default: person            → 1:10: 'person' cannot be used here; allowed: a list such as [one, two]
          notes    → headings: {verdict: [a]}   → 1:21: there is no setting 'verdict'; allowed here: blocker, contact, context, decision, fact, opportunity, other, related, summary, task, topic
          notes    → headings: {fact: [Agenda]} → 1:19: `Agenda` stands under fact and under topic; keep one of them; a list given replaces the bundled one
          notes    → headings: {fact: [a, b], topic: [b]} → 1:34: `b` stands under fact and under topic
          notes    → metadata-lines: {a: [b]}   → 1:21: there is no setting 'a'; allowed here: date, other, participants
          notes    → front-matter: {a: [b]}     → 1:19: there is no setting 'a'; allowed here: aliases, date, participants, sources, tags, title, type
          notes    → shapes: [{shape: other, a: b}] → 1:28: there is no setting 'a'; allowed here: absent, folders, requires, shape, type
          notes    → headings: {fact: ['']}     → 1:19: '' cannot be used here; allowed: a word
          notes    → shapes: [{shape: memo}]    → 1:18: 'memo' cannot be used here; allowed: one of: meeting, person-page, customer-page, source, other
          notes    → shapes: [{type: [a]}]      → 1:10: 'shape' is missing; add it
          notes    → shapes: [{shape: other, requires: [mood]}] → 1:36: 'mood' cannot be used here; allowed: one of: date, participants
          tasks    → statuses: {ab: {name: a, type: todo}} → 1:16: 'ab' cannot stand between the brackets of a task; allowed: exactly one character
          tasks    → other-status: {name: a, type: open} → 1:31: 'open' cannot be used here; allowed: one of: todo, in-progress, on-hold, done, cancelled, non-task
          tasks    → other-status: {a: b}       → 1:19: there is no setting 'a'; allowed here: name, type
          tasks    → statuses: {q: {name: a}}   → 1:15: 'type' is missing; add it
          tasks    → priorities: {high: ['']}   → 1:21: '' cannot be used here; allowed: a word
          tasks    → priorities: {none: [a]}    → 1:20: there is no setting 'none'; allowed here: high, highest, low, lowest, medium
          tasks    → global-filter: [a]         → 1:16: a list cannot be used here; allowed: one value
          people   → aliases: {Ana: A}          → 1:16: 'A' cannot be used here; allowed: a list such as [one, two]
          people   → aliases: {Ana: [A], Ben: [a]} → 1:27: 'a' stands under Ana and under Ben; keep one of them; a list given replaces the bundled one
          people   → {owner: Mara, aliases: {Ana: [me]}} → 1:31: 'me' stands under Ana and under owner-spellings; keep one of them; a list given replaces the bundled one
          people   → aliases: {Ana: [Ben], BEN: [B]} → 1:17: 'Ben' is an alias of Ana and has aliases of its own; keep one of them
          vault    → max-file-size: 3000000000  → 1:16: '3000000000' cannot be used here; allowed: a whole number from 1 to 2147483631
          vault    → - a                        → 1:1: this is no map of settings; write lines such as 'name: value'
          vault    → a: [                       → 1:5: expected the node content
          search   → page-size: "\\U99999999"   → 1:15: this cannot be read; most likely an escape, as \\U12345678 or %20, stands for nothing that may be here; correct the YAML there
          vault    → a: &x [1], b: *x           → 1:10
          search   → {page-size: 1, page-size: 2} → 1:16: 'page-size' stands here twice; keep one of them
          """)
  void aMistakeIsNamedWithItsPlaceAndWhatIsAllowed(String file, String yaml, String message) {
    assertThatThrownBy(() -> read(file, yaml))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(folder.resolve(file + ".yaml") + ":" + message.replace('`', '\''));
  }

  @Test
  void thePlaceIsTheLineAndColumnOfTheFile() {
    assertThatThrownBy(() -> read("facets", "# why\nvalues: 5\n\ndefault:\n  - person\n  - mood\n"))
        .hasMessageStartingWith(folder.resolve("facets.yaml") + ":6:5: 'mood'");
  }

  @ParameterizedTest
  @CsvSource({"recipes.yaml", "notes.yml"})
  void aFileOfAnotherNameIsAMistake(String name) throws IOException {
    Files.writeString(folder.resolve(name), "a: b");
    assertThatThrownBy(() -> ConfigurationReader.read(List.of(folder)))
        .hasMessage(
            folder.resolve(name)
                + ":1:1: there is no such configuration file; known: notes.yaml, limits.yaml,"
                + " tasks.yaml, people.yaml, facets.yaml, search.yaml, analysis.yaml, vault.yaml,"
                + " watching.yaml");
  }

  @Test
  void aFileThatIsNotUtf8IsAMistake() throws IOException {
    Files.write(folder.resolve("people.yaml"), new byte[] {'o', 'w', (byte) 0xEB});
    assertThatThrownBy(() -> ConfigurationReader.read(List.of(folder)))
        .hasMessage(
            folder.resolve("people.yaml") + ":1:1: the file is not UTF-8; save it as UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          notes    → query-blocks: [a]   → true
          tasks    → dates: {due: [D]}   → true
          tasks    → global-filter: '#a' → true
          people   → owner: Ana          → true
          analysis → fold-accents: false → true
          vault    → max-file-size: 5    → true
          search   → page-size: 5        → false
          facets   → values: 5           → false
          """)
  void theHashOfDocumentsChangesWithWhatAltersThem(String file, String yaml, boolean changes)
      throws Exception {
    assertThat(!read(file, yaml).documentHash().equals(BUNDLED.documentHash())).isEqualTo(changes);
  }

  @Test
  void theHashOfDocumentsDoesNotChangeWithOrderOrComments() throws Exception {
    String same = "# why\nfold-accents: true\nstemmer: porter # because\n";
    assertThat(read("analysis", same).documentHash()).isEqualTo(BUNDLED.documentHash());
  }

  private Configuration read(String file, String yaml) throws IOException, ConfigurationException {
    Files.writeString(folder.resolve(file + ".yaml"), yaml);
    return ConfigurationReader.read(List.of(folder));
  }
}

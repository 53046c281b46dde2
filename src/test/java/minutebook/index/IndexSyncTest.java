package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import minutebook.config.Configuration;
import minutebook.config.ConfigurationReader;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import minutebook.note.ItemCard;
import minutebook.note.Person;
import minutebook.note.Role;
import minutebook.search.Searcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexSyncTest {
  private static final String MEETING =
      """
      ---
      type: meetings
      date: 2025-11-03
      participants: [Ana Silva, Ben Ode]
      ---
      ## Decisions
      - Lease two cranes
      """;

  @TempDir Path folder;
  private TestVault vault;
  private LuceneStore store;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("vault"));
    vault = new TestVault(folder.resolve("vault"));
    store = new LuceneStore(folder.resolve("index"), TestVault.CONFIGURATION.analysis());
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  @Test
  void theFirstSyncIndexesEveryNote() throws IOException {
    vault.note("Work/kickoff.md", MEETING).note("plain.md", "Only a line");
    SyncReport report = vault.sync(store);
    assertThat(report.notes()).isEqualTo(2);
    assertThat(report.added()).isEqualTo(2);
    assertThat(report.items()).isEqualTo(4);
    assertThat(report.bytes()).isEqualTo(MEETING.length() + "Only a line".length());
    assertThat(generation()).isEqualTo(1);
  }

  @Test
  void aVaultWithoutNotesIsAnIndexWithoutNotes() throws IOException {
    assertThat(vault.sync(store).notes()).isZero();
    assertThat(generation()).isEqualTo(1);
  }

  @Test
  void withNothingToDoNothingIsWritten() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    SyncReport report = vault.sync(store);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.added() + report.changed() + report.removed()).isZero();
    assertThat(generation()).isEqualTo(1);
  }

  @Test
  void anEditedNoteIsReplaced() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.note("a.md", MEETING.replace("two cranes", "three cranes"));
    assertThat(vault.sync(store).changed()).isEqualTo(1);
    assertThat(texts("a.md")).containsExactly("a", "Lease three cranes");
    assertThat(generation()).isEqualTo(2);
  }

  @Test
  void aDeletedNoteIsGone() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Stays");
    vault.sync(store);
    vault.delete("a.md");
    assertThat(vault.sync(store).removed()).isEqualTo(1);
    assertThat(store.files()).containsOnlyKeys("b.md");
  }

  @Test
  void aRenamedNoteIsGoneFromWhereItWas() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.rename("a.md", "Work/b.md");
    SyncReport report = vault.sync(store);
    assertThat(List.of(report.added(), report.removed())).containsExactly(1, 1);
    assertThat(store.files()).containsOnlyKeys("Work/b.md");
  }

  @Test
  void aTouchedNoteIsNeitherAddedNorChanged() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    long before = modified("a.md");
    vault.touch("a.md");
    SyncReport report = vault.sync(store);
    assertThat(report.added() + report.changed()).isZero();
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(modified("a.md")).isGreaterThan(before);
  }

  @Test
  void anAliasGivenInOneNoteChangesThePeopleOfAnother() throws IOException {
    vault.note("a.md", MEETING.replace("Ana Silva", "Annie"));
    vault.note("People/Ana Silva.md", "---\ntype: people\n---\n");
    vault.sync(store);
    assertThat(people("a.md")).containsExactly("Annie", "Ben Ode");

    vault.note("People/Ana Silva.md", "---\ntype: people\naliases: [Annie]\n---\n");
    SyncReport report = vault.sync(store);
    assertThat(people("a.md")).containsExactly("Ana Silva", "Ben Ode");
    assertThat(report.changed()).isEqualTo(1);
  }

  @Test
  void aNameInPlainTextIsAPersonAsLongAsAnyNoteSaysSo() throws IOException {
    vault.note("a.md", "Cleo Marsh's crane, and another of Cleo Marsh Ode");
    vault.note("b.md", "cleo marsh in lower case, Cleo, Marsh");
    vault.sync(store);
    assertThat(mentioned("a.md")).isEmpty();

    vault.note("People/Cleo Marsh.md", "---\ntype: people\n---\n");
    vault.sync(store);
    assertThat(mentioned("a.md")).containsExactly("Cleo Marsh");
    assertThat(mentioned("b.md")).isEmpty();

    vault.note("c.md", "---\nparticipants: [Cleo Marsh Ode]\n---\n");
    vault.sync(store);
    assertThat(mentioned("a.md")).containsExactly("Cleo Marsh", "Cleo Marsh Ode");

    vault.delete("c.md").delete("People/Cleo Marsh.md");
    vault.sync(store);
    assertThat(mentioned("a.md")).isEmpty();
  }

  @Test
  void anAliasOfTwoWordsIsFoundInPlainTextFromWhenItIsGiven() throws IOException {
    vault.note("a.md", "Ask A. Silva and Ána Silva");
    vault.note("People/Ana Silva.md", "---\ntype: people\n---\n");
    vault.sync(store);
    assertThat(mentioned("a.md")).containsExactly("Ana Silva");
    vault.note("People/Ben Ode.md", "---\ntype: people\naliases: [A Silva]\n---\n");
    vault.sync(store);
    assertThat(mentioned("a.md")).containsExactly("Ana Silva", "Ben Ode");
  }

  @Test
  void aFirstNameIsNoLongerInferredOnceSomebodyElseOfTheNoteMayBeMeant() throws IOException {
    vault.note("a.md", MEETING + "- Ana asks Ana Costa\n- Ana answers Ben\n");
    vault.sync(store);
    assertThat(people("a.md", 2)).containsExactly("Ana Silva (inferred)", "Ben Ode");
    assertThat(people("a.md", 3)).containsExactly("Ana Silva (inferred)", "Ben Ode (inferred)");
    vault.note("b.md", "---\nparticipants: [Ana Costa]\n---\n");
    vault.sync(store);
    assertThat(people("a.md", 2)).containsExactly("Ana Costa", "Ana Silva", "Ben Ode");
    assertThat(people("a.md", 3)).containsExactly("Ana Silva", "Ben Ode (inferred)");
  }

  @Test
  void aNoteThatIsTouchedWhileItsPeopleChangeKeepsItsNewTime() throws IOException {
    vault.note("a.md", MEETING.replace("Ana Silva", "Annie"));
    vault.note("People/Ana Silva.md", "---\ntype: people\n---\n");
    vault.sync(store);
    vault.note("People/Ana Silva.md", "---\ntype: people\naliases: [Annie]\n---\n");
    vault.touch("a.md");
    vault.sync(store);
    assertThat(people("a.md")).contains("Ana Silva");
    assertThat(vault.sync(store).changed()).isZero();
    assertThat(generation()).isEqualTo(2);
  }

  @Test
  void aFileThatIsTooLargeIsSkippedWithTheReason() throws Exception {
    Configuration small = configuration("max-file-size: 20\n");
    vault.note("large.md", "x".repeat(21)).note("small.md", "x");
    SyncReport report = vault.sync(store, small, false);
    assertThat(report.notes()).isEqualTo(1);
    assertThat(report.skipped())
        .containsExactly(
            new SyncReport.Skipped(
                "large.md",
                "it has 21 bytes and max-file-size is 20; split it, or raise the limit in"
                    + " vault.yaml"));
    vault.touch("small.md");
    assertThat(vault.sync(store, small, false).skipped()).hasSize(1);
  }

  @Test
  void aNoteThatGrowsTooLargeIsNoLongerFound() throws Exception {
    Configuration small = configuration("max-file-size: 200\n");
    vault.note("a.md", MEETING);
    vault.sync(store, small, false);
    vault.note("a.md", MEETING + "x".repeat(200));
    vault.sync(store, small, false);
    assertThat(note("a.md")).isEmpty();
    assertThat(file("a.md").isSkipped()).isTrue();
  }

  @Test
  void aFileThatCannotBeReadKeepsItsEarlierVersion() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.note("a.md", MEETING + "- Another\n");
    forbid(folder.resolve("vault/a.md"));
    SyncReport report = vault.sync(store);
    assertThat(report.failed())
        .containsExactly(
            new SyncReport.Skipped("a.md", "it cannot be read: AccessDeniedException"));
    assertThat(texts("a.md")).containsExactly("a", "Lease two cranes");
  }

  @Test
  void aFileThatCouldNeverBeReadIsListedAndReadAgainByEverySync() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Stays");
    Path file = folder.resolve("vault/a.md");
    SyncReport report = vault.sync(store, new Unreadable(file, 0));
    assertThat(report.notes()).isEqualTo(1);
    assertThat(report.skipped()).extracting(SyncReport.Skipped::path).containsExactly("a.md");
    assertThat(report.failed()).isEmpty();
    assertThat(Coverage.of(store).skipped()).isEqualTo(report.skipped());

    assertThat(vault.sync(store, new Unreadable(file, 0)).skipped()).isEqualTo(report.skipped());
    assertThat(generation()).isEqualTo(1);

    assertThat(vault.sync(store).notes()).isEqualTo(2);
    assertThat(texts("a.md")).contains("Lease two cranes");
  }

  @Test
  void theNotesOfAFolderThatCannotBeReadStay() throws IOException {
    vault.note("Work/a.md", MEETING).note("b.md", "x");
    vault.sync(store);
    vault.delete("b.md");
    forbid(folder.resolve("vault/Work"));
    SyncReport report = vault.sync(store);
    allow(folder.resolve("vault/Work"));
    assertThat(report.removed()).isEqualTo(1);
    assertThat(report.failed()).extracting(SyncReport.Skipped::path).containsExactly("Work");
    assertThat(store.files()).containsOnlyKeys("Work/a.md");
  }

  @Test
  void aConfigurationThatAltersDocumentsRebuilds() throws Exception {
    vault.note("a.md", MEETING);
    vault.sync(store);
    Configuration other = configuration("extensions: [md, txt]\n");
    assumeThat(other.documentHash()).isNotEqualTo(TestVault.CONFIGURATION.documentHash());
    SyncReport report = vault.sync(store, other, false);
    assertThat(report.added()).isEqualTo(1);
    assertThat(generation()).isEqualTo(2);
  }

  @Test
  void aSkippedFileThatIsSkippedAgainIsNoChange() throws Exception {
    Configuration small = configuration("max-file-size: 20\n");
    vault.note("large.md", "x".repeat(21)).writtenDuringTheScan("large.md");
    vault.sync(store, small, false);
    assertThat(vault.sync(store, small, false).skipped()).hasSize(1);
    assertThat(generation()).isEqualTo(1);
  }

  @Test
  void anIndexThatChangedWhileItWasLookedAtIsLookedAtAgain() throws Exception {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.note("a.md", MEETING + "- Another\n");
    SyncReport report =
        vault.sync(
            new ChangedMeanwhile(
                store,
                () -> {
                  vault.note("b.md", MEETING.replace("Ben Ode", "Cleo Marsh"));
                  assertThat(vault.sync(store).added()).isEqualTo(1);
                }));
    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(generation()).isEqualTo(2);
    assertThat(store.head().orElseThrow().names().known())
        .isEqualTo(Map.of("Ana Silva", 2, "Ben Ode", 1, "Cleo Marsh", 1));
  }

  @Test
  void whatNoEngineTakesAsAValueStopsNoSync() throws IOException {
    String endless = "x".repeat(40_000);
    vault.note(
        "a.md",
        "---\ntype: %s\ntitle: %s\ntags: [%s, /, a//b, /c]\nparticipants: [%s]\n---\n## %s\n- [ ] x @%s #%s\n"
            .formatted(endless, endless, endless, endless, endless, endless, endless));
    assertThat(vault.sync(store).notes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "-", "_", "> ", "[", "*a "})
  @Timeout(60)
  void whatTheParserRecursesForIsUnderstood(String repeated) throws IOException {
    vault.note("a.md", "Before\n\n" + repeated.repeat(4_000) + "\n\nAfter\n");
    assertThat(vault.sync(store).notes()).isEqualTo(1);
    assertThat(texts("a.md")).contains("Before", "After");
  }

  @Test
  void aNoteThatIsDeletedBetweenItsTwoReadingsStopsNoSync() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Stays");
    SyncReport report =
        vault.syncWithoutMemory(store, new BeforeIndexing(() -> vault.delete("a.md")));
    assertThat(report.notes()).isEqualTo(1);
    assertThat(store.files()).containsOnlyKeys("b.md");
    assertThat(store.head().orElseThrow().names().known()).isEmpty();
  }

  @Test
  void aNoteThatChangesBetweenItsTwoReadingsIsLeftToTheNextSync() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Stays");
    vault.sync(store);
    vault.note("a.md", MEETING + "- Another\n").note("b.md", "Goes");
    String latest = MEETING.replace("Ben Ode", "Cleo Marsh") + "- Yet another\n";
    vault.syncWithoutMemory(store, new BeforeIndexing(() -> vault.note("a.md", latest)));
    assertThat(texts("a.md")).containsExactly("a", "Lease two cranes");
    assertThat(texts("b.md")).containsExactly("b", "Goes");
    vault.sync(store);
    assertThat(texts("a.md")).containsExactly("a", "Lease two cranes", "Yet another");
    assertThat(store.head().orElseThrow().names().known())
        .isEqualTo(Map.of("Ana Silva", 1, "Cleo Marsh", 1));
  }

  @Test
  void aNoteThatCannotBeReadWhileItsPeopleChangeGetsThemFromTheNextSync() throws IOException {
    vault.note("a.md", MEETING.replace("Ana Silva", "Annie"));
    vault.note("People/Ana Silva.md", "---\ntype: people\n---\n");
    vault.sync(store);
    vault.note("People/Ana Silva.md", "---\ntype: people\naliases: [Annie]\n---\n");
    vault.sync(store, new Unreadable(folder.resolve("vault/a.md"), 1));
    assertThat(people("a.md")).containsExactly("Annie", "Ben Ode");
    vault.sync(store);
    assertThat(people("a.md")).containsExactly("Ana Silva", "Ben Ode");
    assertThat(vault.sync(store).changed()).isZero();
    assertThat(generation()).isEqualTo(3);
  }

  @Test
  void aFileWrittenDuringTheScanIsReadOnceMoreAndThenNeverAgain() throws IOException {
    vault.note("a.md", MEETING).writtenDuringTheScan("a.md");
    vault.sync(store);
    Instant scanned = scannedAt();
    vault.syncAt(store, scanned.plusSeconds(1));
    assertThat(scannedAt()).as("not certain yet").isEqualTo(scanned);
    vault.syncAt(store, scanned.plusSeconds(3));
    assertThat(scannedAt()).isEqualTo(scanned.plusSeconds(3));
    assertThat(generation()).isEqualTo(1);
    assertThat(people("a.md")).contains("Ana Silva");
    vault.syncAt(store, scanned.plusSeconds(9));
    assertThat(scannedAt()).as("nothing was read").isEqualTo(scanned.plusSeconds(3));
  }

  @Test
  void aFileThatCannotBeReadIsNotSettled() throws IOException {
    vault.note("a.md", MEETING).writtenDuringTheScan("a.md");
    vault.sync(store);
    Instant scanned = scannedAt();
    Unreadable unreadable = new Unreadable(folder.resolve("vault/a.md"), 0);
    assertThat(vault.syncAt(store, scanned.plusSeconds(3), unreadable).failed()).hasSize(1);
    assertThat(scannedAt()).isEqualTo(scanned);
  }

  private Instant scannedAt() throws IOException {
    return store.head().orElseThrow().scannedAt();
  }

  private Configuration configuration(String vaultYaml) throws Exception {
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(settings.resolve("vault.yaml"), vaultYaml, StandardCharsets.UTF_8);
    return ConfigurationReader.read(List.of(settings));
  }

  /** Does nothing for a user who may read everything. */
  private static void forbid(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(path)).isFalse();
  }

  private static void allow(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
  }

  private IndexedFile file(String path) throws IOException {
    return Objects.requireNonNull(store.files().get(path));
  }

  private long generation() throws IOException {
    return store.head().orElseThrow().generation();
  }

  private long modified(String path) throws IOException {
    return file(path).modified();
  }

  private List<String> texts(String path) throws IOException {
    return note(path).stream().map(ItemCard::text).toList();
  }

  private List<String> people(String path) throws IOException {
    return note(path).getFirst().people().stream().map(Person::name).toList();
  }

  /** Everyone an item of the note mentions, sorted. */
  private List<String> mentioned(String path) throws IOException {
    return note(path).stream()
        .flatMap(item -> item.people().stream())
        .filter(person -> person.is(Role.MENTIONED))
        .map(Person::name)
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> people(String path, int item) throws IOException {
    return note(path).get(item).people().stream()
        .map(person -> person.name() + (person.inferred() ? " (inferred)" : ""))
        .toList();
  }

  private List<ItemCard> note(String path) throws IOException {
    try (Searcher searcher = new LuceneSearcher(folder.resolve("index"), TestVault.CONFIGURATION);
        Searcher.Snapshot snapshot = searcher.snapshot()) {
      return snapshot.note(path).map(Searcher.StoredNote::items).orElse(List.of());
    }
  }
}

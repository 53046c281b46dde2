package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import minutebook.index.LinkPlaces.Place;
import minutebook.markdown.NoteParser;
import minutebook.markdown.ParsedNote;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.people.NameCounts;
import minutebook.people.NamesOfNote;
import minutebook.people.PersonDirectory;
import minutebook.vault.VaultFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link IndexStore} does; an engine's test inherits it. */
public abstract class IndexStoreContract {
  private static final NameCounts NAMES =
      new NameCounts(Map.of("Ana Silva", 2), Map.of("Ben", 1), Map.of("Annie\nAna Silva", 1));

  private static final Optional<Instant> BEGUN = Optional.of(Instant.EPOCH);
  private static final Optional<String> VAULT = Optional.of("/home/ana/Dockmere");

  @TempDir Path folder;
  private IndexStore store;

  protected abstract IndexStore open(Path folder) throws IOException;

  @BeforeEach
  void open() throws IOException {
    store = open(folder.resolve("index"));
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  @Test
  void aNewStoreHasNoHead() throws IOException {
    assertThat(store.head()).isEmpty();
  }

  @Test
  void whatIsCommittedIsReadByEveryReader() throws IOException {
    IndexHead head = new IndexHead(IndexHead.FORMAT, "abc", Instant.EPOCH, 7, BEGUN, NAMES, VAULT);
    try (IndexStore.Change change = store.change()) {
      change.put(note("a.md", "One\n\nTwo"));
      change.commit(head);
    }
    assertThat(store.head()).contains(head);
    assertThat(store.files()).containsOnlyKeys("a.md");
    assertThat(store.files().get("a.md"))
        .isEqualTo(new IndexedFile("a.md", 8, 5_000_000_000L, "hash of a.md", 3, 0, ""));
    try (IndexStore other = open(folder.resolve("index"))) {
      assertThat(other.head()).contains(head);
      assertThat(other.files()).isEqualTo(store.files());
    }
  }

  @Test
  void diagnosticsAreThoseOfTheNotesThatAreThere() throws IOException {
    commit(
        note("a.md", "---\ndate: soon\n---\n"),
        note("b.md", "Fine."),
        note("c.md", "---\ndate: late\n---\n"));
    try (IndexStore.Change change = store.change()) {
      change.remove("c.md");
      change.commit(new IndexHead(IndexHead.FORMAT, "abc", Instant.EPOCH, 2, BEGUN, NAMES, VAULT));
    }
    assertThat(store.diagnostics()).containsOnlyKeys("a.md");
    assertThat(store.diagnostics().get("a.md"))
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(tuple(DiagnosticCode.INVALID_DATE, "'soon' is no date"));
  }

  @Test
  void nothingOfAnOpenChangeIsSeen() throws IOException {
    commit(note("a.md", "One"));
    try (IndexStore.Change change = store.change()) {
      change.clear();
      change.put(note("b.md", "Two"));
      assertThat(store.files()).containsOnlyKeys("a.md");
    }
  }

  @Test
  void aChangeClosedWithoutACommitLeavesNothing() throws IOException {
    commit(note("a.md", "One"));
    try (IndexStore.Change change = store.change()) {
      change.put(note("b.md", "Two"));
      change.remove("a.md");
    }
    assertThat(store.files()).containsOnlyKeys("a.md");
    assertThat(store.head().map(IndexHead::generation)).contains(1L);
  }

  @Test
  void anEmptyCommitIsAnIndexWithoutFiles() throws IOException {
    commit();
    assertThat(store.files()).isEmpty();
    assertThat(store.evidence(List.of("a.md"))).isEmpty();
    assertThat(store.spelling(List.of("ana silva"))).isEmpty();
    assertThat(store.linked(List.of("a"))).isEmpty();
    assertThat(store.sources(List.of("a"), List.of())).isEmpty();
    assertThat(store.links()).isEmpty();
    assertThat(store.linking(List.of("a"), 5)).isEqualTo(new LinkPlaces(0, 0, List.of()));
  }

  @Test
  void linksAreThoseOfItemsThatAreThereAndOfNoSource() throws IOException {
    commit(
        note("b.md", "- [[Tide]] and [[Quay]]\n- [[tide]] again\n"),
        note("a.md", "One\n\nTwo [x](Work/Quay.md)\n\n*Source: [[Call]]*\n"),
        note("c.md", "[[Gone]]"),
        note("Sources/call.md", "[[Lease]] [[Tide]]"));
    try (IndexStore.Change change = store.change()) {
      change.remove("c.md");
      change.commit(head(2));
    }

    assertThat(store.links()).containsExactlyInAnyOrder("tide", "quay", "work/quay");
    assertThat(store.linking(Set.of("tide", "work/quay", "gone", "lease"), 2))
        .isEqualTo(
            new LinkPlaces(
                3, 2, List.of(new Place("a.md", 3, "Work/Quay"), new Place("b.md", 1, "Tide"))));
    assertThat(store.linking(Set.of("tide"), 5).first())
        .containsExactly(new Place("b.md", 1, "Tide"));
    assertThat(store.linking(Set.of("tide"), 5).count()).isEqualTo(2);
  }

  @Test
  void linksOfANoteItselfStandInTheirOwnLines() throws IOException {
    commit(
        note(
            "a.md",
            """
            ---
            tags: [x]
            with: ["[[Tide|T]]", "[[Quay]] of [[Port]]"]
            source_ref: "[[Call]]"
            ---
            # Title

            **With**: [[Ana Lund#Now]], Bo
            **Date**: 2026-01-05 [[Berth]]
            """));

    assertThat(store.links())
        .containsExactlyInAnyOrder("tide", "quay", "port", "ana lund", "berth");
    assertThat(store.linking(store.links(), 9).first())
        .containsExactlyInAnyOrder(
            new Place("a.md", 3, "Tide"),
            new Place("a.md", 3, "Quay"),
            new Place("a.md", 3, "Port"),
            new Place("a.md", 8, "Ana Lund"),
            new Place("a.md", 9, "Berth"));
  }

  @Test
  void aNoteTakesThePlaceOfWhatIsUnderItsPath() throws IOException {
    commit(note("a.md", "One\n\nTwo"));
    commit(note("a.md", "Three"));
    assertThat(file("a.md").items()).isEqualTo(2);
  }

  @Test
  void aNoteAndASkippedFileTakeEachOthersPlace() throws IOException {
    IndexedFile skipped = new IndexedFile("a.md", 99, 1, "", 0, 0, "too large");
    commit(note("a.md", "One"));
    try (IndexStore.Change change = store.change()) {
      change.skip(skipped);
      change.commit(head(2));
    }
    assertThat(store.files()).isEqualTo(Map.of("a.md", skipped));
    assertThat(store.evidence(List.of("a.md"))).isEmpty();
    commit(note("a.md", "One"));
    assertThat(file("a.md").isSkipped()).isFalse();
  }

  @Test
  void aRemovedFileIsGoneAndTheOthersStay() throws IOException {
    commit(note("a.md", "One"), note("a.md.md", "Two"), note("A.md", "Three"));
    try (IndexStore.Change change = store.change()) {
      change.remove("a.md");
      change.remove("never.md");
      change.commit(head(2));
    }
    assertThat(store.files()).containsOnlyKeys("a.md.md", "A.md");
  }

  @Test
  void aTouchedFileHasItsNewTimeAndNothingElseChanges() throws IOException {
    commit(note("a.md", "One"), note("b.md", "Two"));
    IndexedFile before = file("a.md");
    try (IndexStore.Change change = store.change()) {
      change.touch(before.seenAs(new VaultFile("a.md", before.size(), 77)));
      change.commit(head(2));
    }
    assertThat(store.files().get("a.md"))
        .isEqualTo(
            new IndexedFile("a.md", before.size(), 77, before.hash(), before.items(), 0, ""));
    assertThat(file("b.md").modified()).isEqualTo(5_000_000_000L);
  }

  @Test
  void clearingRemovesEverythingBefore() throws IOException {
    commit(note("a.md", "One"));
    try (IndexStore.Change change = store.change()) {
      change.clear();
      change.put(note("b.md", "Two"));
      change.commit(head(1));
    }
    assertThat(store.files()).containsOnlyKeys("b.md");
  }

  @Test
  void aRenewalBeginsFromNothingAndLeavesWhatIsThereUntilItsCommit() throws IOException {
    commit(note("a.md", "One"));
    try (IndexStore.Change change = store.renewal()) {
      assertThatThrownBy(store::renewal).isInstanceOf(IndexLockedException.class);
      change.put(note("b.md", "Two"));
      assertThat(store.files()).containsOnlyKeys("a.md");
      change.commit(head(2));
    }
    assertThat(store.files()).containsOnlyKeys("b.md");
  }

  @Test
  void whatANoteSaidThatOthersDependOnIsKept() throws IOException {
    String person = "---\ntype: people\ntitle: Ana Silva\naliases: [Annie]\n---\n- [ ] x @Ben\n";
    commit(note("p.md", person + "\n*Source: [[Mail/Tide.md]]*\n"), note("a.md", "One"));
    assertThat(store.evidence(List.of("p.md", "gone.md")))
        .containsExactly(
            new Evidence(
                new NamesOfNote(List.of("Ana Silva"), List.of("Ben"), Map.of("Annie", "Ana Silva")),
                List.of("mail/tide")));
    assertThat(store.evidence(List.of())).isEmpty();
  }

  @Test
  void notesAreFoundByTheNamesThatLinksLeadToThemBy() throws IOException {
    commit(note("Mail/Tide.md", "One"), note("Calls/Tide.md", "Two"), note("Calls/Quay.md", ""));
    assertThat(store.linked(Set.of("tide")))
        .containsExactlyInAnyOrder("Mail/Tide.md", "Calls/Tide.md");
    assertThat(store.linked(Set.of("mail/tide", "/calls/quay")))
        .containsExactlyInAnyOrder("Mail/Tide.md", "Calls/Quay.md");
    assertThat(store.linked(Set.of("mail", "calls", "one", "tide.md"))).isEmpty();
    assertThat(store.linked(Set.of())).isEmpty();
  }

  @Test
  void aNameIsASourceAsLongAsAnyNoteNamesIt() throws IOException {
    String footer = "\n*Source: [[Tide]], [[Quay]]*\n";
    commit(note("a.md", footer), note("b.md", "*Source: [[Quay]]*"), note("Lease.md", "x"));
    Set<String> names = Set.of("tide", "quay", "lease");
    assertThat(store.sources(names, Set.of())).containsExactlyInAnyOrder("tide", "quay");
    assertThat(store.sources(names, Set.of("a.md", "gone.md"))).containsExactly("quay");
    assertThat(store.sources(names, Set.of("b.md"))).containsExactlyInAnyOrder("tide", "quay");
    assertThat(store.sources(names, Set.of("a.md", "b.md"))).isEmpty();
    commit(note("a.md", "Nothing"));
    assertThat(store.sources(names, Set.of())).containsExactly("quay");
  }

  @Test
  void notesAreFoundByTheSpellingsInThem() throws IOException {
    commit(
        note("a.md", "---\nparticipants: [Ana Silva]\n---\n"),
        note("b.md", "- [ ] x @Ana Silva Review"),
        note("c.md", "- see [[ANA  SILVA]]"),
        note("d.md", "We ask Zoë Brandão's aide"),
        note("e.md", "We ask zoe brandao"));
    assertThat(store.spelling(Set.of("ana silva")))
        .containsExactlyInAnyOrder("a.md", "b.md", "c.md");
    assertThat(store.spelling(Set.of("zoe brandao"))).containsExactly("d.md");
    assertThat(store.spelling(Set.of("ana", "ana silva review"))).containsExactly("b.md");
    assertThat(store.spelling(Set.of("silva"))).isEmpty();
    commit(note("a.md", "Nobody"));
    assertThat(store.spelling(Set.of("ana silva"))).containsExactlyInAnyOrder("b.md", "c.md");
  }

  @Test
  void thereIsOneChangeAtATime() throws IOException {
    try (IndexStore other = open(folder.resolve("index"));
        IndexStore.Change change = store.change()) {
      assertThatThrownBy(store::change).isInstanceOf(IndexLockedException.class);
      assertThatThrownBy(other::change)
          .isInstanceOf(IndexLockedException.class)
          .hasMessageMatching(
              Pattern.quote(
                      "process %d has been changing the index in %s since "
                          .formatted(ProcessHandle.current().pid(), folder.resolve("index")))
                  + "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"
                  + Pattern.quote("; wait for it, or stop it (is 'minutebook serve' running?)"));
      change.commit(head(1));
    }
    commit(note("a.md", "One"));
  }

  private void commit(NoteBlock... notes) throws IOException {
    long generation = store.head().map(IndexHead::generation).orElse(0L) + 1;
    try (IndexStore.Change change = store.change()) {
      for (NoteBlock note : notes) {
        change.put(note);
      }
      change.commit(head(generation));
    }
  }

  private IndexedFile file(String path) throws IOException {
    return Objects.requireNonNull(store.files().get(path));
  }

  private static IndexHead head(long generation) {
    return new IndexHead(
        IndexHead.FORMAT, "", Instant.EPOCH, generation, BEGUN, NameCounts.NONE, VAULT);
  }

  private static NoteBlock note(String path, String markdown) {
    byte[] content = markdown.getBytes(StandardCharsets.UTF_8);
    ParsedNote parsed = new NoteParser(TestVault.CONFIGURATION).parse(path, content);
    Evidence evidence = Evidence.in(parsed.note(), TestVault.CONFIGURATION.people());
    PersonDirectory people =
        PersonDirectory.of(
            NameCounts.NONE.with(List.of(), List.of(evidence.people())),
            TestVault.CONFIGURATION.people());
    return new DocumentBuilder(TestVault.CONFIGURATION, people, SourceNames.NONE)
        .block(
            parsed,
            new VaultFile(path, content.length, 5_000_000_000L),
            "hash of " + path,
            evidence);
  }
}

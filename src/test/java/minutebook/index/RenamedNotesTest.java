package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A note that is gone and one that came with its content are one note that was renamed. */
class RenamedNotesTest extends SyncedVault {
  @Test
  void aFolderThatIsMovedIsNeitherAddedNorRemoved() throws IOException {
    for (int i = 0; i < 20; i++) {
      vault.note("Work/" + i + ".md", "Crane " + i);
    }
    vault.sync(store);
    for (int i = 0; i < 20; i++) {
      vault.rename("Work/" + i + ".md", "Done/2025/" + i + ".md");
    }
    assertCounts(vault.sync(store), 20, 0, 0, 0);
    assertThat(texts("Done/2025/7.md")).containsExactly("7", "Crane 7");
    assertThat(note("Work/7.md")).isEmpty();
  }

  @Test
  void aRenameOfLettersCaseAloneIsARename() throws IOException {
    vault.note("plan.md", MEETING);
    vault.sync(store);
    vault.rename("plan.md", "Plan.md");
    assertCounts(vault.sync(store), 1, 0, 0, 0);
    assertThat(store.files()).containsOnlyKeys("Plan.md");
  }

  @Test
  void aCopyIsAddedAndANoteThatIsGoneWithNoOtherOfItsContentIsRemoved() throws IOException {
    vault.note("a.md", MEETING).note("b.md", "Goes");
    vault.sync(store);
    vault.note("copy.md", MEETING).delete("b.md");
    assertCounts(vault.sync(store), 0, 1, 0, 1);
  }

  @Test
  void eachNoteIsRenamedOnce() throws IOException {
    vault.note("a.md", "Same").note("b.md", "Same").note("c.md", "Same");
    vault.sync(store);
    vault.delete("b.md").delete("c.md");
    vault.rename("a.md", "x/a.md");
    vault.note("y.md", "Same");
    assertCounts(vault.sync(store), 2, 0, 0, 1);
  }

  @Test
  void aNoteThatIsRenamedAndEditedIsAddedAndRemoved() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.rename("a.md", "b.md");
    vault.note("b.md", MEETING + "- More\n");
    assertCounts(vault.sync(store), 0, 1, 0, 1);
  }

  @Test
  void notesThatSwapNamesAreChanged() throws IOException {
    vault.note("a.md", "One").note("b.md", "Two");
    vault.sync(store);
    vault.rename("a.md", "c.md");
    vault.rename("b.md", "a.md");
    vault.rename("c.md", "b.md");
    assertCounts(vault.sync(store), 0, 0, 2, 0);
    assertThat(texts("a.md")).containsExactly("a", "Two");
    assertThat(texts("b.md")).containsExactly("b", "One");
  }

  @Test
  void aSyncOfItsTwoPathsSeesARenameToo() throws IOException {
    vault.note("a.md", MEETING).note("c.md", "Stays");
    vault.sync(store);
    vault.rename("a.md", "b.md");
    assertCounts(vault.sync(store, SyncRequest.UPDATE.at(Set.of("a.md", "b.md"))), 1, 0, 0, 0);
  }

  @Test
  void aRebuildAddsEverything() throws IOException {
    vault.note("a.md", MEETING);
    vault.sync(store);
    vault.rename("a.md", "b.md");
    assertCounts(vault.rebuild(store), 0, 1, 0, 0);
  }

  private static void assertCounts(
      SyncReport report, int renamed, int added, int changed, int removed) {
    assertThat(report.renamed()).as("renamed").isEqualTo(renamed);
    assertThat(report.added()).as("added").isEqualTo(added);
    assertThat(report.changed()).as("changed").isEqualTo(changed);
    assertThat(report.removed()).as("removed").isEqualTo(removed);
    assertThat(report.unchanged())
        .as("unchanged")
        .isEqualTo(report.notes() - renamed - added - changed);
  }
}

package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Who somebody is can change with any note, and so what every other note says of them. */
final class PeopleSyncTest extends SyncedVault {
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
  void anAliasAfterAnAtIsWhoHasItThoughAParticipantBeginsWithIt() throws IOException {
    vault.note("a.md", MEETING + "- [ ] Ask @Ana\n");
    vault.sync(store);
    assertThat(people("a.md", 2)).containsExactly("Ana Silva (inferred)", "Ben Ode");
    vault.note("People/Cleo Marsh.md", "---\ntype: people\naliases: [Ana]\n---\n");
    vault.sync(store);
    assertThat(people("a.md", 2)).containsExactly("Ana Silva", "Ben Ode", "Cleo Marsh");
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
}

package minutebook.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.index.IndexLockedException;
import minutebook.vault.VaultPath;
import org.junit.jupiter.api.Test;

/** What fails is said, and tried again. */
final class UpkeepRetryTest extends SteppedUpkeep {
  @Test
  void whatIsStoppedIsNoFailure() {
    begun();
    upkeep.changes().at("a.md");
    upkeep.stop();
    runFor(Duration.ofSeconds(1));
    assertThat(upkeep.isStopped()).isTrue();
    assertThat(upkeep.status().failure()).isNull();
    assertThat(vault.done).isEmpty();
  }

  @Test
  void whatFailsIsSaidAndTriedAgainWithGrowingPauses() {
    begun();
    for (int i = 0; i < 7; i++) {
      vault.failures.add(new IOException("No space left on device"));
    }
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);

    Instant failed = TestTime.BEGIN.plusSeconds(2).plus(CollectedChanges.QUIET);
    assertThat(upkeep.status().failure())
        .isEqualTo(
            new UpkeepStatus.Failure(
                "IOException: No space left on device", failed, failed.plusSeconds(1)));
    assertThat(upkeep.status().lastSync()).isNotNull();
    assertThat(pausesUntilThereIsNoFailure()).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    assertThat(vault.done).hasSize(8).containsOnly("verify a.md");

    upkeep.step();
    assertThat(vault.done).as("nobody knows how far it came").last().isEqualTo("sync everything");
  }

  @Test
  void whileAnotherProcessChangesTheIndexItSaysSoAndWaits() {
    begun();
    vault.failures.add(new IndexLockedException(Path.of("index"), new IOException("held")));
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);
    assertThat(failure()).startsWith("another process is changing the index in index; wait for it");

    runFor(Duration.ofSeconds(2));
    assertThat(upkeep.status().failure()).isNull();
  }

  @Test
  void whatChangesWhileItWaitsDoesNotMakeItHurry() {
    begun();
    vault.failures.add(new IOException("locked"));
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);
    upkeep.changes().at("b.md");
    runFor(Duration.ofMillis(700));
    assertThat(vault.done).containsExactly("verify a.md");

    runFor(Duration.ofMillis(400));
    assertThat(vault.done).containsExactly("verify a.md", "verify a.md b.md", "sync everything");
  }

  @Test
  void aFaultOfOursEndsNothing() {
    begun();
    vault.failures.add(new IllegalStateException("a bug"));
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);
    assertThat(failure())
        .isEqualTo("this is a fault of Minutebook: java.lang.IllegalStateException: a bug");

    runFor(Duration.ofSeconds(2));
    assertThat(upkeep.status().failure()).isNull();
  }

  @Test
  void whatCouldNotBeReadIsTriedAgainAndKeepsNothingElseWaiting() {
    begun();
    vault.unreadable.add(List.of("a.md", "b.md"));
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);
    assertThat(failure()).isEqualTo("a.md: it is busy (and 1 more)");

    runFor(Duration.ofSeconds(2));

    assertThat(vault.done).containsExactly("verify a.md", "sync a.md b.md");
    assertThat(upkeep.status().failure()).isNull();
  }

  @Test
  void aNameThatCannotBeDecodedIsLookedForInItsFolder() {
    begun();
    for (int i = 0; i < 3; i++) {
      vault.unreadable.add(List.of("Work/bad\uFFFD/a.md"));
    }
    upkeep.changes().at("Work");
    runFor(Duration.ofSeconds(2));

    assertThat(vault.done).containsExactly("verify Work", "sync Work");
    assertThat(failure()).isEqualTo("Work/bad\uFFFD/a.md: it is busy");
  }

  @Test
  void whatIsToldWhileAnotherWaitsToBeReadIsReadToo() {
    begun();
    vault.unreadable.add(List.of("a.md"));
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);
    time.pass(Duration.ofSeconds(1));
    upkeep.changes().at("b.md");
    runFor(Duration.ofSeconds(1));

    assertThat(vault.done).containsExactly("verify a.md", "verify b.md", "sync a.md");
  }

  @Test
  void whatIsToldEndsAPauseThatGrewLong() {
    begun();
    for (int i = 0; i < 5; i++) {
      vault.unreadable.add(List.of("a.md"));
    }
    upkeep.changes().at("a.md");
    runFor(Duration.ofSeconds(20));
    vault.done.clear();

    vault.changed = 1;
    upkeep.changes().at("b.md");
    runFor(Duration.ofSeconds(1));

    assertThat(vault.done).containsExactly("verify b.md", "sync a.md");
  }

  @Test
  void aSyncOfOthersDoesNotHideWhatCouldNotBeRead() {
    begun();
    vault.unreadable.add(List.of("a.md"));
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);
    upkeep.changes().at("b.md");
    runFor(CollectedChanges.QUIET);

    assertThat(vault.done).containsExactly("verify a.md", "verify b.md");
    assertThat(failure()).isEqualTo("a.md: it is busy");

    runFor(Duration.ofSeconds(2));
    assertThat(vault.done).last().isEqualTo("sync a.md");
    assertThat(upkeep.status().failure()).isNull();
  }

  @Test
  void whatCouldNotBeReadIsSaidNoLongerThanUntilASyncOfItReadsIt() {
    begun();
    vault.unreadable.add(List.of("Drive"));
    upkeep.changes().at("Drive/a.md");
    runFor(CollectedChanges.QUIET);
    upkeep.changes().at("Drive/a.md");
    runFor(CollectedChanges.QUIET);
    assertThat(failure()).as("a part of it").isEqualTo("Drive: it is busy");

    upkeep.changes().at("Drive");
    runFor(CollectedChanges.QUIET);
    assertThat(upkeep.status().failure()).isNull();
  }

  @Test
  void whatIsKeptThoughTheWholeVaultIsGoneIsSaidUntilEverythingIsBack() {
    begun();
    vault.unreadable.add(List.of("."));
    vault.unreadable.add(List.of("."));
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);
    vault.done.clear();

    runFor(Duration.ofMillis(1500));
    assertThat(vault.done).containsExactly("sync " + VaultPath.ROOT);
    assertThat(failure()).isEqualTo(".: it is busy");
  }

  @Test
  void aConfigurationThatCannotBeTakenOverIsTriedAgainWithGrowingPausesAndHoldsNothingUp() {
    begun();
    vault.isEdited = true;
    for (int i = 0; i < 9; i++) {
      vault.editFailures.add(new IOException("No space left on device"));
    }
    upkeep.changes().at("a.md");
    runFor(Duration.ofSeconds(3));
    assertThat(vault.done).contains("verify a.md");
    assertThat(upkeep.status().failure()).isNull();
    vault.done.clear();

    runFor(Duration.ofMinutes(2));
    assertThat(vault.done).hasSize(7).containsOnly("reconfigure");

    runFor(Duration.ofMinutes(1));
    assertThat(vault.done).endsWith("reconfigure", "watch", "sync everything");
  }

  @Test
  void anotherEditOfAConfigurationThatCannotBeTakenOverIsTriedAtOnce() {
    begun();
    vault.isEdited = true;
    for (int i = 0; i < 6; i++) {
      vault.editFailures.add(new IllegalStateException("a bug"));
    }
    runFor(Duration.ofMinutes(1));
    vault.done.clear();
    vault.editFailures.clear();

    vault.isEdited = true;
    runFor(Duration.ofSeconds(2));
    assertThat(vault.done).startsWith("reconfigure", "watch");
  }

  @Test
  void aWrongConfigurationIsSaid() {
    begun();
    vault.problem = Optional.of("people.yaml:1:1: wrong");
    runFor(Duration.ofSeconds(3));

    assertThat(upkeep.status().configuration()).isEqualTo("people.yaml:1:1: wrong");
  }

  private List<Long> pausesUntilThereIsNoFailure() {
    List<Long> pauses = new ArrayList<>();
    while (upkeep.status().failure() != null) {
      Duration wait = upkeep.step();
      if (!wait.isZero() && upkeep.status().failure() != null) {
        pauses.add(wait.toSeconds());
        time.pass(wait);
      }
    }
    return pauses;
  }
}

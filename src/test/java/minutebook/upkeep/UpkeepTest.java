package minutebook.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import minutebook.config.WatchRules;
import minutebook.index.IndexLockedException;
import minutebook.index.SyncReport;
import minutebook.vault.VaultPath;
import minutebook.vault.WatchRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done when, with time and a vault that do what they are told. */
final class UpkeepTest {
  private final TestTime time = new TestTime();
  private final TestUpkept vault = new TestUpkept();
  private final List<SyncReport> told = new ArrayList<>();
  private Upkeep upkeep;

  @BeforeEach
  void begin() {
    upkeep = new Upkeep(vault, time.ticker(), told::add);
  }

  @Test
  void atTheBeginningItWatchesAndThenLooksAtEverything() {
    runFor(Duration.ofSeconds(1));

    assertThat(vault.done).containsExactly("watch", "sync everything");
    assertThat(upkeep.status())
        .isEqualTo(
            new UpkeepStatus(
                UpkeepStatus.Mode.WATCHING,
                null,
                null,
                new UpkeepStatus.LastSync(TestTime.BEGIN.plus(CollectedChanges.QUIET), 12),
                null,
                null));
    assertThat(told).hasSize(1);
  }

  @Test
  void aChangeIsSyncedWhenItHasBeenQuietForAMoment() {
    begun();
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET.multipliedBy(3).dividedBy(4));
    upkeep.changes().at("b.md");
    runFor(CollectedChanges.QUIET.multipliedBy(3).dividedBy(4));
    assertThat(vault.done).isEmpty();

    runFor(CollectedChanges.QUIET.dividedBy(4));

    assertThat(vault.done).containsExactly("sync a.md b.md");
  }

  @Test
  void whatNeverIsQuietIsSyncedAfterTwoSeconds() {
    begun();
    Duration pause = CollectedChanges.QUIET.dividedBy(2);
    for (long i = CollectedChanges.LONGEST.dividedBy(pause); i > 1; i--) {
      upkeep.changes().at("a.md");
      runFor(pause);
    }
    assertThat(vault.done).isEmpty();

    upkeep.changes().at("a.md");
    runFor(pause);

    assertThat(vault.done).containsExactly("sync a.md");
  }

  @Test
  void moreChangesThanIsWorthWhileAreAllThereIs() {
    begun();
    IntStream.rangeClosed(0, CollectedChanges.MOST).forEach(i -> upkeep.changes().at(i + ".md"));
    runFor(Duration.ofSeconds(1));

    assertThat(vault.done).containsExactly("sync everything");
  }

  @Test
  void whereAnythingMayHaveChangedPathsDoNotMatter() {
    begun();
    upkeep.changes().at("a.md");
    upkeep.changes().anywhere();
    upkeep.changes().at("b.md");
    runFor(Duration.ofSeconds(1));

    assertThat(vault.done).containsExactly("sync everything");
  }

  @Test
  void everyTenMinutesEverythingIsLookedAtAndAPartIsReadAgain() {
    vault.paths = IntStream.range(0, 5_000).mapToObj(i -> "note " + i).toList();
    begun();

    runFor(Duration.ofDays(1));

    assertThat(vault.done.stream().filter("sync everything"::equals)).hasSize(144);
    List<String> read =
        vault.done.stream()
            .filter(line -> line.startsWith("verify "))
            .flatMap(
                line -> List.of(line.substring("verify ".length()).split(" (?=note)")).stream())
            .toList();
    assertThat(read).containsExactlyInAnyOrderElementsOf(vault.paths);
  }

  @Test
  void whereNothingIsIndexedNothingIsReadAgain() {
    begun();
    runFor(Duration.ofHours(1));

    assertThat(vault.done).hasSize(6).containsOnly("sync everything");
  }

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
  void howOftenItScansFollowsTheConfiguration() {
    begun();
    vault.rules = new WatchRules(Duration.ofSeconds(10), Duration.ofSeconds(30));
    runFor(Duration.ofSeconds(30));

    assertThat(vault.done).contains("sync everything");
  }

  @Test
  void afterSleepEverythingIsLookedAt() {
    begun();
    time.passOnTheWallOnly(Duration.ofMinutes(5));
    runFor(Duration.ofSeconds(1));
    assertThat(vault.done).containsExactly("sync everything");
  }

  @Test
  void whereTheClockGoesOnInSleepALongWaitIsOne() {
    begun();
    time.pass(Duration.ofMinutes(5));
    runFor(Duration.ofSeconds(1));
    assertThat(vault.done).containsExactly("sync everything");
  }

  @Test
  void aClockThatIsSetBackOrALittleForthIsNoSleep() {
    begun();
    time.passOnTheWallOnly(Duration.ofHours(-5));
    runFor(Duration.ofSeconds(1));
    time.passOnTheWallOnly(Duration.ofSeconds(20));
    runFor(Duration.ofSeconds(1));
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
    assertThat(vault.done).hasSize(8).endsWith("sync everything");
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
    assertThat(vault.done).containsExactly("sync a.md");

    runFor(Duration.ofMillis(400));
    assertThat(vault.done).containsExactly("sync a.md", "sync everything");
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

    assertThat(vault.done).containsExactly("sync a.md", "sync a.md b.md");
    assertThat(upkeep.status().failure()).isNull();
  }

  @Test
  void aSyncOfOthersDoesNotHideWhatCouldNotBeRead() {
    begun();
    vault.unreadable.add(List.of("a.md"));
    upkeep.changes().at("a.md");
    runFor(CollectedChanges.QUIET);
    upkeep.changes().at("b.md");
    runFor(CollectedChanges.QUIET);

    assertThat(vault.done).containsExactly("sync a.md", "sync b.md");
    assertThat(failure()).isEqualTo("a.md: it is busy");

    runFor(Duration.ofSeconds(2));
    assertThat(vault.done).last().isEqualTo("sync a.md");
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
  void aVaultThatCannotBeWatchedIsPolledAndSaysWhy() {
    vault.refusal = Optional.of(new WatchRefusedException("the limit is reached", "raise it"));
    runFor(Duration.ofSeconds(41));

    assertThat(upkeep.status().mode()).isEqualTo(UpkeepStatus.Mode.POLLING);
    assertThat(upkeep.status().reason()).isEqualTo("the limit is reached");
    assertThat(upkeep.status().mend()).isEqualTo("raise it");
    assertThat(vault.done.stream().filter("sync everything"::equals)).hasSize(5);

    vault.refusal = Optional.empty();
    runFor(Duration.ofSeconds(10));
    assertThat(upkeep.status().mode()).isEqualTo(UpkeepStatus.Mode.WATCHING);
    vault.done.clear();
    runFor(Duration.ofMinutes(5));
    assertThat(vault.done).isEmpty();
  }

  @Test
  void aWatchThatLostEventsIsReplacedAndEverythingIsLookedAt() {
    begun();
    vault.isComplete = false;
    runFor(Duration.ofSeconds(3));

    assertThat(vault.done).containsExactly("watch", "sync everything");
    assertThat(vault.open).isOne();
  }

  @Test
  void anotherConfigurationIsWatchedAnew() {
    begun();
    vault.isEdited = true;
    runFor(Duration.ofSeconds(3));

    assertThat(vault.done).containsExactly("reconfigure", "watch", "sync everything");
    assertThat(vault.open).isOne();
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
    assertThat(vault.done).contains("sync a.md");
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

  @Test
  void atTheEndNothingIsWatched() {
    begun();
    upkeep.close();

    assertThat(vault.open).isZero();
  }

  private String failure() {
    return Objects.requireNonNull(upkeep.status().failure()).message();
  }

  private void begun() {
    runFor(Duration.ofSeconds(2));
    vault.done.clear();
  }

  /** Steps as the thread does, which waits no longer than it is told. */
  private void runFor(Duration most) {
    Duration left = most;
    while (true) {
      Duration wait = upkeep.step();
      if (wait.compareTo(left) > 0) {
        time.pass(left);
        upkeep.step();
        return;
      }
      time.pass(wait);
      left = left.minus(wait);
    }
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

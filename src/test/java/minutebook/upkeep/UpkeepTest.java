package minutebook.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import minutebook.config.WatchRules;
import minutebook.vault.WatchRefusedException;
import org.junit.jupiter.api.Test;

/** What is done when, with time and a vault that do what they are told. */
final class UpkeepTest extends SteppedUpkeep {
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
                null,
                new UpkeepStatus.LastSync(TestTime.BEGIN.plus(CollectedChanges.QUIET), 12),
                null,
                null));
    assertThat(told).hasSize(1);
  }

  @Test
  void beforeItLooksAtAnythingItIsStarting() {
    assertThat(upkeep.status()).isEqualTo(UpkeepStatus.STARTING);
  }

  @Test
  void whileASyncGoesOnTheStatusSaysSinceWhenAlsoOfOneForAnEditedConfiguration() {
    List<Object> since = new ArrayList<>();
    vault.meanwhile = () -> since.add(Objects.requireNonNull(upkeep.status().syncingSince()));
    runFor(Duration.ofSeconds(1));
    assertThat(since).containsExactly(TestTime.BEGIN.plus(CollectedChanges.QUIET));
    assertThat(upkeep.status().syncingSince()).isNull();

    since.clear();
    vault.isEdited = true;
    runFor(Duration.ofSeconds(1));
    assertThat(vault.done).contains("reconfigure");
    assertThat(since.getFirst()).isEqualTo(TestTime.BEGIN.plusSeconds(2));
    assertThat(upkeep.status().syncingSince()).isNull();
  }

  @Test
  void aSyncThatFailedGoesOnNoMore() {
    vault.failures.add(new IOException("no"));
    runFor(CollectedChanges.QUIET.multipliedBy(2));

    assertThat(upkeep.status().failure()).isNotNull();
    assertThat(upkeep.status().syncingSince()).isNull();
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

    assertThat(vault.done).containsExactly("verify a.md b.md");
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

    assertThat(vault.done).containsExactly("verify a.md");
  }

  @Test
  void moreChangesThanIsWorthWhileAreAllThereIs() {
    begun();
    IntStream.rangeClosed(0, CollectedChanges.MOST).forEach(i -> upkeep.changes().at(i + ".md"));
    runFor(Duration.ofSeconds(1));

    assertThat(vault.done).containsExactly("sync everything");
  }

  @Test
  void whatIsToldOfIsReadAlsoWhereAnythingMayHaveChanged() {
    begun();
    upkeep.changes().at("a.md");
    upkeep.changes().anywhere();
    upkeep.changes().at("b.md");
    runFor(Duration.ofSeconds(1));

    assertThat(vault.done).containsExactly("verify a.md b.md", "sync everything");
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
  void atTheEndNothingIsWatched() {
    begun();
    upkeep.close();

    assertThat(vault.open).isZero();
  }
}

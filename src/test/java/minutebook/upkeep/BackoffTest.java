package minutebook.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long it is until the next attempt. */
final class BackoffTest {
  private final Backoff pause = new Backoff();

  @Test
  void nothingIsHeldBeforeAFailure() {
    assertThat(pause.holds(0)).isFalse();
    assertThat(pause.left(0)).isZero();
  }

  @Test
  void eachFailureDoublesThePauseAndASuccessBeginsAnew() {
    pause.failed(0);
    pause.failed(0);
    assertThat(pause.left(0)).isEqualTo(Duration.ofSeconds(2));

    pause.succeeded();
    assertThat(pause.holds(0)).isFalse();
    pause.failed(0);
    assertThat(pause.left(0)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void thePauseHoldsUntilItIsOver() {
    pause.failed(0);

    long end = Duration.ofSeconds(1).toNanos();
    assertThat(pause.holds(end - 1)).isTrue();
    assertThat(pause.holds(end)).isFalse();
  }

  @Test
  void howeverOftenItFailsThePauseIsTheLongest() {
    for (int i = 0; i < 1_000; i++) {
      pause.failed(0);
      assertThat(pause.left(0)).isBetween(Duration.ofSeconds(1), Backoff.LONGEST);
    }
    assertThat(pause.left(0)).isEqualTo(Backoff.LONGEST);
  }
}

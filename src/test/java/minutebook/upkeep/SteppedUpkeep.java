package minutebook.upkeep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import minutebook.index.Progress;
import minutebook.index.SyncReport;
import org.junit.jupiter.api.BeforeEach;

/** An upkeep whose time and vault do what they are told. */
abstract class SteppedUpkeep {
  final TestTime time = new TestTime();
  final TestUpkept vault = new TestUpkept();
  final List<SyncReport> told = new ArrayList<>();
  Upkeep upkeep;

  @BeforeEach
  void begin() {
    upkeep = new Upkeep(vault, time.ticker(), Progress.NONE, told::add);
  }

  String failure() {
    return Objects.requireNonNull(upkeep.status().failure()).message();
  }

  void begun() {
    runFor(Duration.ofSeconds(2));
    vault.done.clear();
  }

  /** Steps as the thread does, which waits no longer than it is told. */
  void runFor(Duration most) {
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
}

package minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is started while a stop may come. */
@Timeout(60)
final class StoppableStartTest {
  private final StopSignal stop = new StopSignal();

  @Test
  void whatIsStartedBeforeAStopIsGivenBackAndNotClosed() throws Exception {
    CompletableFuture<String> closed = new CompletableFuture<>();

    assertThat(StoppableStart.of(stop, () -> "service", closed::complete)).contains("service");

    stop.give();
    assertThat(closed).isNotDone();
  }

  @Test
  void aStopIsObeyedWhileItStartsAndWhatComesTooLateIsClosed() throws Exception {
    CompletableFuture<String> slow = new CompletableFuture<>();
    CompletableFuture<String> closed = new CompletableFuture<>();
    CompletableFuture<Boolean> begun = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              boolean unused = begun.join();
              stop.give();
            });

    assertThat(
            StoppableStart.of(
                stop,
                () -> {
                  begun.complete(true);
                  return slow.join();
                },
                closed::complete))
        .isEmpty();

    slow.complete("late");
    assertThat(closed.get(10, TimeUnit.SECONDS)).isEqualTo("late");
  }

  @Test
  void whatCannotBeStartedSaysWhy() {
    IOException taken = new IOException("the port is taken");

    assertThatThrownBy(
            () ->
                StoppableStart.of(
                    stop,
                    () -> {
                      throw taken;
                    },
                    unused -> {}))
        .isSameAs(taken);
  }

  @Test
  void aFaultIsOneOfOurs() {
    IllegalArgumentException fault = new IllegalArgumentException("fault");

    assertThatThrownBy(
            () ->
                StoppableStart.of(
                    stop,
                    () -> {
                      throw fault;
                    },
                    unused -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasCause(fault);
  }
}

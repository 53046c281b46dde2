package minutebook.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sync of three notes asks at least eight times: when it begins to read and to write, after each
 * note.
 */
final class StoppableProgressTest extends SyncedVault {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 7})
  void whereverASyncIsStoppedTheIndexIsAsItWas(int questions) throws IOException {
    vault.note("old.md", "before");
    vault.sync(store);
    vault.delete("old.md");
    vault.note("a.md", "A").note("b.md", "B").note("c.md", "C");

    assertThatThrownBy(() -> vault.sync(store, stoppingAfter(questions)))
        .isInstanceOf(SyncStoppedException.class)
        .hasMessage("stopped before the notes were indexed; the index is as it was");

    assertThat(store.files()).containsOnlyKeys("old.md");
    assertThat(generation()).isEqualTo(1);
    vault.sync(store);
    assertThat(store.files()).containsOnlyKeys("a.md", "b.md", "c.md");
  }

  @Test
  void withoutAReasonToStopItIsDone() throws IOException {
    vault.note("a.md", "A");
    assertThat(vault.sync(store, stoppingAfter(Integer.MAX_VALUE)).added()).isOne();
  }

  private static Progress stoppingAfter(int questions) {
    AtomicInteger left = new AtomicInteger(questions);
    return new StoppableProgress(Progress.NONE, () -> left.getAndDecrement() <= 0);
  }
}

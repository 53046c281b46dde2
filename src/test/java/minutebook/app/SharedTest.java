package minutebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import org.junit.jupiter.api.Test;

/** Who closes what is replaced while it is used. */
final class SharedTest {
  private final One first = new One();
  private final One second = new One();
  private final Shared<One> shared = new Shared<>(first);

  @Test
  void whatNobodyUsesIsClosedWhenItIsReplaced() {
    shared.replace(second);

    assertThat(shared.get()).isSameAs(second);
    assertThat(first.closed).isOne();
    assertThat(second.closed).isZero();
  }

  @Test
  void whoBeganWithTheFirstEndsWithItAndTheLastOfThemClosesIt() throws Exception {
    Shared.Loan<One> loan = shared.lend();
    Shared.Loan<One> another = shared.lend();
    shared.replace(second);
    assertThat(loan.value()).isSameAs(first);

    loan.close();
    assertThat(first.closed).isZero();
    another.close();
    assertThat(first.closed).isOne();
  }

  @Test
  void aLoanThatIsGivenBackBeforeClosesNothing() throws Exception {
    shared.lend().close();
    assertThat(first.closed).isZero();

    shared.close();
    assertThat(first.closed).isOne();
  }

  private static final class One implements Closeable {
    private int closed;

    @Override
    public void close() {
      closed++;
    }
  }
}

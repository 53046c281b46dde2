package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest queries of every script are answered; an engine inherits it. */
public abstract class LongQueriesContract extends HarbourVault {

  @ParameterizedTest
  @ValueSource(strings = {"会", "会議室の予約", "か", "회의", "a", "ab ", "zz-", "я", "ก"})
  void textOfTheGreatestLengthIsAnswered(String part) throws IOException {
    String text = part.repeat(4_000).substring(0, 4_000);
    for (Unit unit : Unit.values()) {
      assertThat(run(SearchRequest.of(text).unit(unit).build()).answer().total()).isZero();
    }
  }
}

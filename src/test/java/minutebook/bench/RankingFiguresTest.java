package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import minutebook.bench.TestCollection.Question;
import org.junit.jupiter.api.Test;

final class RankingFiguresTest {
  private static final List<Question> QUESTIONS =
      List.of(question("first"), question("second"), question("third"), question("fourth"));

  @Test
  void aQuestionForWhichNothingIsFoundCountsAsZero() throws Exception {
    RankingFigures figures = figures(Map.of("first", List.of("a")));

    assertThat(figures.mean(RankingMeasure.NDCG)).isEqualTo(0.25);
    assertThat(figures.mean(RankingMeasure.RECALL)).isEqualTo(0.25);
  }

  @Test
  void winsAreCountedByQuestionAndEqualsAreNone() throws Exception {
    RankingFigures one =
        figures(Map.of("first", List.of("a"), "second", List.of("a"), "third", List.of("b", "a")));
    RankingFigures other =
        figures(
            Map.of("first", List.of("b", "a"), "third", List.of("b", "a"), "fourth", List.of("a")));

    assertThat(one.wins(RankingMeasure.AVERAGE_PRECISION, other)).isEqualTo(2);
    assertThat(other.wins(RankingMeasure.AVERAGE_PRECISION, one)).isEqualTo(1);
    assertThat(one.wins(RankingMeasure.RECALL, other)).isEqualTo(1);
  }

  private static RankingFigures figures(Map<String, List<String>> answers) throws Exception {
    return RankingFigures.of(
        question -> answers.getOrDefault(question.text(), List.of()), QUESTIONS);
  }

  private static Question question(String text) {
    return new Question(text, text, "", Map.of("a", 1));
  }
}

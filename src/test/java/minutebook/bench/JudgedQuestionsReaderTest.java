package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import minutebook.bench.JudgedQuestions.Item;
import org.junit.jupiter.api.Test;

final class JudgedQuestionsReaderTest {
  private static final List<String> LINES =
      """
      # Remarks are left out.
      floor nDCG@10 0.512
      floor MRR 1.000

      molly glove
        3 Projects/A - b.md | Molly showed
        1 C.md | Molly's | glove

      why?
        2 C.md | Because
      """
          .lines()
          .toList();

  private final JudgedQuestions read = JudgedQuestions.read(LINES);

  @Test
  void questionsHaveTheJudgmentsBelowThem() {
    assertThat(read.floors())
        .isEqualTo(Map.of(RankingMeasure.NDCG, 0.512, RankingMeasure.RECIPROCAL_RANK, 1.0));
    assertThat(read.questions())
        .containsExactly(
            new JudgedQuestions.Question(
                "molly glove",
                Map.of(
                    new Item("Projects/A - b.md", "Molly showed"),
                    3,
                    new Item("C.md", "Molly's | glove"),
                    1)),
            new JudgedQuestions.Question("why?", Map.of(new Item("C.md", "Because"), 2)));
  }

  @Test
  void anItemIsJudgedByItsNoteAndTheBeginningOfItsText() {
    JudgedQuestions.Question question = read.questions().getFirst();

    assertThat(
            question.judged(
                List.of(
                    new ListedItem("C.md", "Molly showed it"),
                    new ListedItem("Projects/A - b.md", "Molly showed it"),
                    new ListedItem("Projects/A - b.md", "So Molly showed it"))))
        .containsExactly(
            "C.md | Molly showed it",
            "Projects/A - b.md | Molly showed",
            "Projects/A - b.md | So Molly showed it");
    assertThat(question.gainsByName()).containsEntry("Projects/A - b.md | Molly showed", 3);
  }

  @Test
  void floorsAreWrittenRoundedDownAndNothingElseIs() {
    List<String> written =
        JudgedQuestions.withFloors(
            LINES, Map.of(RankingMeasure.NDCG, 0.61999, RankingMeasure.RECIPROCAL_RANK, 1.0));

    assertThat(written.get(1)).isEqualTo("floor nDCG@10 0.619");
    assertThat(written.get(2)).isEqualTo("floor MRR 1.000");
    assertThat(written.subList(3, LINES.size())).isEqualTo(LINES.subList(3, LINES.size()));
  }

  @Test
  void aLineThatIsNoJudgmentIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgedQuestions.read(List.of("why?", "  4 C.md | Because")))
        .withMessage(
            "line 2 is no judgment \"  GAIN NOTE | ITEM\" below a question:   4 C.md | Because");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgedQuestions.read(List.of("  3 C.md | Because")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgedQuestions.read(List.of("floor DCG 0.100")))
        .withMessage("there is no measure DCG");
  }
}

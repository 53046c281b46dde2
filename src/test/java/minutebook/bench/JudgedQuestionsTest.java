package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import minutebook.SampleVaultIndex;
import minutebook.app.Application;
import minutebook.bench.JudgedQuestions.Item;
import minutebook.http.TestService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How well questions about the sample vault are answered. {@code -Dgolden.update=true} makes what
 * is reached now the floor.
 */
@Tag("slow")
final class JudgedQuestionsTest {
  private static final Path FILE = Path.of("src/test/resources/judged-questions.txt");
  private static final RankingMeasure NDCG = RankingMeasure.NDCG;
  private static final RankingMeasure MRR = RankingMeasure.RECIPROCAL_RANK;

  @Test
  void everyJudgedItemIsOneItemOfTheVault() throws Exception {
    Map<String, List<String>> wrong = new TreeMap<>();
    try (Application application = SampleVaultIndex.open()) {
      for (JudgedQuestions.Question question : questions().questions()) {
        for (Item item : question.gains().keySet()) {
          List<String> texts =
              application.search().note(item.path()).stream()
                  .flatMap(note -> note.items().stream())
                  .map(card -> card.text())
                  .filter(text -> item.is(item.path(), text))
                  .toList();
          if (texts.size() != 1) {
            wrong.put(item.name(), texts);
          }
        }
      }
    }

    assertThat(wrong).as("items that are none or several").isEmpty();
    assertThat(questions().questions()).hasSize(40).noneMatch(one -> one.gains().isEmpty());
  }

  @Test
  void questionsAreAnsweredAsWellAsTheFloorsSay() throws Exception {
    List<String> rows = new ArrayList<>();
    double ndcg = 0;
    double reciprocalRank = 0;
    List<JudgedQuestions.Question> asked = questions().questions();
    try (Application application = SampleVaultIndex.open();
        TestService service = TestService.of(application)) {
      for (JudgedQuestions.Question question : asked) {
        List<String> ranked =
            question.judged(
                ListedItem.in(service.json("/api/v1/search", "q", question.text(), "facets", "")));
        Map<String, Integer> gains = question.gainsByName();
        ndcg += NDCG.of(ranked, gains) / asked.size();
        reciprocalRank += MRR.of(ranked, gains) / asked.size();
        rows.add(row(NDCG.of(ranked, gains), MRR.of(ranked, gains), question.text()));
      }
    }
    Map<RankingMeasure, Double> reached = Map.of(NDCG, ndcg, MRR, reciprocalRank);
    if (Boolean.getBoolean("golden.update")) {
      Files.write(FILE, JudgedQuestions.withFloors(Files.readAllLines(FILE), reached));
    }

    String table = row(ndcg, reciprocalRank, "mean of:\n") + String.join("", rows);
    assertThat(questions().floors()).containsOnlyKeys(NDCG, MRR);
    questions()
        .floors()
        .forEach(
            (measure, floor) ->
                assertThat(reached.get(measure))
                    .as("%s; nDCG@10 and reciprocal rank%n%s", measure.title(), table)
                    .isGreaterThanOrEqualTo(floor));
  }

  private static JudgedQuestions questions() throws Exception {
    return JudgedQuestions.read(Files.readAllLines(FILE));
  }

  private static String row(double ndcg, double reciprocalRank, String question) {
    return String.format(Locale.ROOT, "%.3f  %.3f  %s%n", ndcg, reciprocalRank, question);
  }
}

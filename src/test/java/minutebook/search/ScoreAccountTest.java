package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import org.junit.jupiter.api.Test;

/** How the account of a score reads, and that section and title count for notes too. */
class ScoreAccountTest extends HarbourVault {
  @Override
  protected IndexStore store(Path folder) throws IOException {
    return new LuceneStore(folder, TestVault.CONFIGURATION.analysis());
  }

  @Override
  protected Searcher searcher(Path folder) throws IOException {
    return new LuceneSearcher(folder, TestVault.CONFIGURATION);
  }

  @Test
  void theScoreOfAnItemIsExplainedByItsParts() throws IOException {
    Hit.OfItem hit = (Hit.OfItem) explained("the lease \"two cranes\"", Unit.ITEM).getFirst();

    assertThat(hit.explanation())
        .extracting(ScorePart::reason)
        .containsExactlyInAnyOrder(
            "\"two cranes\"",
            "\"lease\" in the text",
            "\"lease\" as typed",
            "section decision",
            "dated 2025-11-03");
    assertThat(hit.explanation().subList(3, 5)).allMatch(ScorePart::factor);
  }

  @Test
  void theScoreOfANoteIsExplainedByTheBestItemOfEachWord() throws IOException {
    Hit.OfNote hit = (Hit.OfNote) explained("lease diver kickoff", Unit.NOTE).getFirst();

    assertThat(hit.explanation())
        .extracting(ScorePart::reason)
        .containsExactlyInAnyOrder(
            "\"lease\" in the text, × 1.20 for section decision",
            "\"lease\" as typed, × 1.20 for section decision",
            "\"diver\" in the text, × 1.05 for section task",
            "\"diver\" as typed, × 1.05 for section task",
            "\"kickoff\" in the text, × 1.00 for section other",
            "\"kickoff\" as typed, × 1.00 for section other",
            "\"kickoff\" in the note's title, aliases or participants",
            "\"kickoff\" as typed there",
            "dated 2025-11-03");
  }

  @Test
  void withoutWordsThereIsNoScoreToExplain() throws IOException {
    for (Hit hit : explained("section:decision", Unit.ITEM)) {
      assertThat(hit.score()).isZero();
      assertThat(((Hit.OfItem) hit).explanation()).isEmpty();
    }
    for (Hit hit : explained("section:decision", Unit.NOTE)) {
      assertThat(hit.score()).isZero();
      assertThat(((Hit.OfNote) hit).explanation()).isEmpty();
    }
  }

  private List<Hit> explained(String query, Unit unit) throws IOException {
    return run(SearchRequest.of(query).unit(unit).explain(true).build()).answer().hits();
  }
}

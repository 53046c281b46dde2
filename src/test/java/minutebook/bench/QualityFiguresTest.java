package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QualityFiguresTest {
  @TempDir private Path temp;

  private TestCollection collection;

  @BeforeEach
  void collect() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("harbour"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("corpus.jsonl.gz")))) {
      out.write(
          """
          {"_id": "1", "title": "Cranes", "text": "Cranes: how they are lifting", "meeting": "a"}
          {"_id": "2", "title": "", "text": "a lift", "meeting": "b"}
          {"_id": "3", "title": "Ropes", "text": "", "meeting": ""}
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"_id": "all", "text": "(lift)"}
        {"_id": "within", "text": "lift?", "meeting": "b"}
        {"_id": "nowhere", "text": "ropes", "meeting": "c"}
        {"_id": "unjudged", "text": "ropes"}
        {"_id": "irrelevant", "text": "ropes"}
        """);
    Files.writeString(
        folder.resolve("qrels.tsv"),
        """
        query-id\tcorpus-id\tscore
        all\t1\t2
        all\t2\t2
        within\t2\t1
        nowhere\t3\t1
        irrelevant\t3\t0
        """);
    collection = TestCollection.read(folder);
  }

  @Test
  void aCollectionIsItsThreeFilesWithoutQuestionsThatNothingIsRelevantFor() {
    assertThat(collection.name()).isEqualTo("harbour");
    assertThat(collection.documents())
        .contains(new TestCollection.Document("2", "", "a lift", "b"))
        .hasSize(3);
    assertThat(collection.questions())
        .extracting(TestCollection.Question::id)
        .containsExactly("all", "within", "nowhere");
    assertThat(collection.questions().getFirst().gains()).containsEntry("1", 2).hasSize(2);
  }

  @Test
  void theTableHasOursBesideBareAndAQuestionWithoutAnAnswerCountsAsZero() throws Exception {
    assertThat(figures().table(List.of(collection)))
        .isEqualTo(
            """
            collection   questions  measure        ours     bare   ratio  wins  losses
            harbour              3  nDCG@10      0.6667   0.6667   1.000     0       0
            harbour              3  MAP          0.6667   0.6667   1.000     0       0
            harbour              3  recall@100   0.6667   0.6667   1.000     0       0

            bare of harbour: the better of EnglishAnalyzer (0.6667) and StandardAnalyzer (0.5377)
            """);
  }

  @Test
  void aQuestionIsExplainedByBothRankingsWithTheirJudgments() throws Exception {
    assertThat(figures().explained(List.of(collection), "within"))
        .startsWith("harbour, question within: lift?\nasked: lift path:\"b/\"\nfound (outright)")
        .containsPattern("\n  1  2            1  a lift +2            1  a lift\n")
        .containsPattern("\n  2  – +–\n")
        .endsWith("relevant, and its place in ours and bare:\n  2 (1): 1, 1\n\n");
  }

  @Test
  void aQuestionThatNobodyAsksIsSaidToBeNone() throws Exception {
    assertThat(figures().explained(List.of(collection), "unjudged"))
        .isEqualTo("No collection asks a judged question unjudged.\n");
  }

  @Test
  void settingsOfAFolderCount() throws Exception {
    Path settings = Files.createDirectory(temp.resolve("settings"));
    Files.writeString(settings.resolve("analysis.yaml"), "stemmer: none\n");

    String table =
        new QualityFigures(temp.resolve("work"), Optional.of(settings)).table(List.of(collection));

    assertThat(table).contains("nDCG@10      0.5377   0.6667   0.807     0       1\n");
  }

  private QualityFigures figures() {
    return new QualityFigures(temp.resolve("work"), Optional.empty());
  }
}

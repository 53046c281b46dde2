package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minutebook.config.Dimension;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import minutebook.search.Filter.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen beside a query where an index has one value in two spellings. */
class ChoicesTest {
  @TempDir Path folder;

  @BeforeEach
  void index() throws IOException {
    try (IndexStore store =
        new LuceneStore(folder.resolve("index"), TestVault.CONFIGURATION.analysis())) {
      new TestVault(folder.resolve("vault"))
          .note("a.md", "---\ntype: café\n---\nBerth\n")
          .note("b.md", "---\ntype: cafe\n---\nBerth\n")
          .note("c.md", "---\ntype: log\n---\nBerth\n")
          .sync(store);
    }
  }

  @Test
  void aSpellingOfTheIndexIsChosenByItself() throws IOException {
    assertThat(found(Mode.ANY, "café")).containsExactly("a");
    assertThat(found(Mode.ALL, "cafe")).containsExactly("b");
    assertThat(found(Mode.NOT, "cafe")).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void anotherSpellingMeansAllOfTheIndex() throws IOException {
    assertThat(found(Mode.ANY, "CAFE")).containsExactlyInAnyOrder("a", "b");
    assertThat(found(Mode.ALL, "CAFE")).containsExactlyInAnyOrder("a", "b");
    assertThat(found(Mode.NOT, "CAFE")).containsExactly("c");
  }

  @Test
  void aValueTheIndexDoesNotHaveFindsNothingAndIsNamedAsGiven() throws IOException {
    SearchResult result = run(Mode.ANY, "Kafe");
    assertThat(result.answer().total()).isZero();
    assertThat(result.explanation()).isEqualTo("notes of type Kafe");
    assertThat(result.emptiedBy()).contains(new EmptiedBy("f.type=Kafe", 3));
  }

  private List<String> found(Mode mode, String type) throws IOException {
    return run(mode, type).answer().hits().stream()
        .map(hit -> ((Hit.OfNote) hit).note().title())
        .toList();
  }

  private SearchResult run(Mode mode, String type) throws IOException {
    try (Searcher searcher = new LuceneSearcher(folder.resolve("index"), TestVault.CONFIGURATION)) {
      return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
          .run(
              SearchRequest.of("")
                  .unit(Unit.NOTE)
                  .filters(List.of(new Filter(Dimension.TYPE, mode, type)))
                  .build());
    }
  }
}

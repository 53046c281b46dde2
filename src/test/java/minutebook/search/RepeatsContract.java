package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.note.NoteCard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What several notes say in the same words is shown once; an engine inherits it. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class RepeatsContract {
  private static final String NOTE =
      "---\ntitle: Standup\ndate: %s\n---\n- Keep the gate closed%s\n- Said on day %s\n";

  private Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    try (IndexStore store = store(folder.resolve("index"))) {
      new TestVault(folder.resolve("vault"))
          .note("a.md", NOTE.formatted("2025-11-03", "", "one"))
          .note("b.md", NOTE.formatted("2025-11-10", ".", "two"))
          .note("c.md", NOTE.formatted("2025-11-17", "", "three"))
          .note("d.md", NOTE.formatted("2025-11-24", " not", "four") + "- KEEP the gate  closed\n")
          .sync(store);
    }
    searcher = searcher(folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  @Test
  void itIsOneHitThatNamesTheOtherNotesAndAllAreCounted() throws IOException {
    EngineAnswer answer =
        run(
            SearchRequest.of("gate")
                .facets(List.of(new FacetRequest(Dimension.DATE, 9)))
                .order(Optional.of(Order.DATE_ASC)));

    assertThat(answer.total()).isEqualTo(5);
    assertThat(answer.facets().values())
        .allSatisfy(dates -> assertThat(dates.values().getFirst().count()).isEqualTo(5));
    assertThat(answer.hits()).hasSize(2);
    Hit.OfItem kept = (Hit.OfItem) answer.hits().getFirst();
    assertThat(kept.note().path()).isEqualTo("a.md");
    assertThat(kept.alsoIn()).extracting(NoteCard::path).containsExactly("d.md", "c.md", "b.md");
    assertThat(((Hit.OfItem) answer.hits().getLast()).item().text()).endsWith("closed not");
  }

  @Test
  void onlyNotesThatAreFoundAreNamed() throws IOException {
    Hit.OfItem kept = (Hit.OfItem) run(SearchRequest.of("gate date:<2025-11-15")).hits().getFirst();

    assertThat(kept.note().path()).isEqualTo("b.md");
    assertThat(kept.alsoIn()).extracting(NoteCard::path).containsExactly("a.md");
  }

  @Test
  void eachIsAHitWhenThatIsAskedFor() throws IOException {
    List<Hit> hits = run(SearchRequest.of("gate").collapse(false)).hits();

    assertThat(hits).hasSize(5).allMatch(hit -> ((Hit.OfItem) hit).alsoIn().isEmpty());
  }

  @Test
  void aPageIsFilledWithWhatIsNotRepeated() throws IOException {
    List<Hit> all = run(SearchRequest.of("gate OR day").page(0, 50)).hits();
    assertThat(all).hasSize(6);
    for (int offset = 0; offset <= 6; offset++) {
      assertThat(run(SearchRequest.of("gate OR day").page(offset, 2)).hits())
          .extracting(hit -> ((Hit.OfItem) hit).item().id())
          .isEqualTo(
              all.stream()
                  .skip(offset)
                  .limit(2)
                  .map(hit -> ((Hit.OfItem) hit).item().id())
                  .toList());
    }
  }

  @Test
  void titlesAreNoRepeats() throws IOException {
    assertThat(run(SearchRequest.of("standup title:standup -gate -day")).hits()).hasSize(4);
  }

  @Test
  void whatIsRepeatedCanBeAskedFor() throws IOException {
    assertThat(run(SearchRequest.of("is:repeated")).total()).isEqualTo(4);
    assertThat(run(SearchRequest.of("is:repeated").unit(Unit.NOTE)).total()).isEqualTo(4);
    assertThat(run(SearchRequest.of("-is:repeated day")).total()).isEqualTo(4);
  }

  private EngineAnswer run(SearchRequest.Builder request) throws IOException {
    return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
        .run(request.build())
        .answer();
  }
}

package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.note.NoteCard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What notes say again is one thing, and the latest note says how it is; an engine inherits it. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class CarriedOverContract {
  private static final String HEAD = "---\ntitle: Standup\ndate: %s\n---\n## Decisions\n";

  private Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    try (IndexStore store = store(folder.resolve("index"))) {
      new TestVault(folder.resolve("vault"))
          .note(
              "a.md",
              HEAD.formatted("2025-11-03")
                  + """
                  - Lease two cranes.
                  - [ ] Paint the gate @Ana Silva 📅 2025-11-05
                  - [ ] Sweep the quay
                  - [x] Order rope
                  - [ ] Count anchors
                  - [ ] 2025-10-30: ring the yard
                  - North derrick
                    - [ ] oil the winch
                  """)
          .note(
              "b.md",
              HEAD.formatted("2025-11-10")
                  + """
                  - lease two cranes
                  - [/] Paint the gate. @Ana Silva 📅 2025-11-12
                  - [x] Sweep the quay ✅ 2025-11-09
                  - [ ] Order rope
                  - [x] 2025-10-30: ring the yard
                  - South derrick
                    - [x] oil the winch
                  """)
          .note(
              "c.md",
              HEAD.formatted("2025-11-17")
                  + """
                  - [ ] Paint the gate @Ben Ode
                  - [ ] Paint the gate @Ana Silva 📅 2025-11-19
                  - [ ] Paint the gate @Ana Silva 📅 2025-11-26
                  """)
          .note("undated.md", "- [x] Count anchors\n- [ ] Mend a net\n")
          .sync(store);
    }
    searcher = searcher(folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          is:settled                  | Sweep the quay; 2025-10-30: ring the yard
          is:carried                  | lease two cranes; 2025-10-30: ring the yard; Order rope; Paint the gate.; Paint the gate; Paint the gate; Sweep the quay
          is:open -is:settled quay    |
          is:open is:carried rope     | Order rope
          is:open -is:settled anchors | Count anchors
          is:open -is:settled winch   | oil the winch
          """)
  void whatOtherNotesSayCanBeAskedFor(String query, String found) throws IOException {
    assertThat(texts(run(SearchRequest.of(query).collapse(false))))
        .containsExactlyInAnyOrder(found == null ? new String[0] : found.split("; "));
  }

  @Test
  void onlyTheLatestNoteOfATaskIsFoundAndCountedWhateverItsStatusAndDates() throws IOException {
    EngineAnswer answer = run(latest("gate assignee:ana"));

    assertThat(answer.total()).isEqualTo(2);
    assertThat(answer.hits())
        .allSatisfy(
            hit -> {
              Hit.OfItem task = (Hit.OfItem) hit;
              assertThat(task.note().path()).isEqualTo("c.md");
              assertThat(task.alsoIn()).extracting(NoteCard::path).containsExactly("b.md", "a.md");
              assertThat(task.history())
                  .hasValue(new History(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 17), 3));
            });
  }

  @Test
  void aTaskOfAnotherPersonIsAnotherTask() throws IOException {
    EngineAnswer answer = run(latest("gate assignee:ben"));

    assertThat(answer.total()).isEqualTo(1);
    assertThat(((Hit.OfItem) answer.hits().getFirst()).history())
        .hasValue(new History(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 17), 1));
  }

  @Test
  void aTaskWithADateOfItsOwnIsAsItsLatestNoteSays() throws IOException {
    EngineAnswer answer = run(latest("yard"));

    assertThat(answer.total()).isEqualTo(1);
    Hit.OfItem task = (Hit.OfItem) answer.hits().getFirst();
    assertThat(task.note().path()).isEqualTo("b.md");
    assertThat(task.history())
        .hasValue(new History(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 10), 2));
  }

  @Test
  void aSubTaskOfAnotherParentIsAnotherTask() throws IOException {
    assertThat(run(latest("winch is:task")).total()).isEqualTo(2);
  }

  @Test
  void theLatestOfWhatIsFoundIsKept() throws IOException {
    EngineAnswer answer = run(latest("cranes date:<2025-11-10"));

    assertThat(answer.total()).isEqualTo(1);
    Hit.OfItem decision = (Hit.OfItem) answer.hits().getFirst();
    assertThat(decision.note().path()).isEqualTo("a.md");
    assertThat(decision.history().map(History::times)).hasValue(2);
  }

  @Test
  void whatIsFoundCanBeTheLatestOfMoreThanThat() throws IOException {
    String rope = "rope -is:open";
    assertThat(texts(run(latest(rope)))).containsExactly("Order rope");
    assertThat(texts(run(latest(rope).latestAmong("is:task until:2025-11-09"))))
        .containsExactly("Order rope");
    assertThat(texts(run(latest(rope).latestAmong("is:task until:2025-11-10")))).isEmpty();
  }

  @Test
  void aSearchCanBeAmongWhatAnotherQueryFinds() throws IOException {
    assertThat(texts(run(SearchRequest.of("gate OR rope").among("is:task date:2025-11-10"))))
        .containsExactlyInAnyOrder("Paint the gate.", "Order rope");
  }

  private static SearchRequest.Builder latest(String query) {
    return SearchRequest.of(query).latest(true).order(Optional.of(Order.DUE));
  }

  private EngineAnswer run(SearchRequest.Builder request) throws IOException {
    return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
        .run(request.build())
        .answer();
  }

  private static List<String> texts(EngineAnswer answer) {
    return answer.hits().stream().map(hit -> ((Hit.OfItem) hit).item().text()).toList();
  }
}

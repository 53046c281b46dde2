package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that look alike are alike, whichever signs they are typed with; an engine inherits it. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class LookAlikesContract {
  private Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    try (IndexStore store = store(folder.resolve("index"))) {
      new TestVault(folder.resolve("vault"))
          .note(
              "odd.md",
              """
              - The con\u00ADtrol\u00ADler at O’Dwyer’s quay
              - Door\u2011nine at \u22125 degrees
              - Two\u200Bwords
              - Anchor ⚓\uFE0F down
              - Release v2.0.1-rc1 by e-mail
              """)
          .sync(store);
    }
    searcher = searcher(folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      emptyValue = "",
      textBlock =
          """
          # query                | what is marked
          controller             | The «con\u00ADtrol\u00ADler» at O’Dwyer’s quay
          con\u00ADtroller       | The «con\u00ADtrol\u00ADler» at O’Dwyer’s quay
          con\u2060trol\u200Dlers | The «con\u00ADtrol\u00ADler» at O’Dwyer’s quay
          "the controller at"    | «The con\u00ADtrol\u00ADler at» O’Dwyer’s quay
          contro*                | The «con\u00ADtrol\u00ADler» at O’Dwyer’s quay
          con\u00ADtro*          | The «con\u00ADtrol\u00ADler» at O’Dwyer’s quay
          con\u00ADtrolleer~     | The «con\u00ADtrol\u00ADler» at O’Dwyer’s quay
          match-case:controller  | The «con\u00ADtrol\u00ADler» at O’Dwyer’s quay
          o'dwyer                | The con\u00ADtrol\u00ADler at «O’Dwyer’s» quay
          O‘Dwyer                | The con\u00ADtrol\u00ADler at «O’Dwyer’s» quay
          match-case:O'Dwyer's   | The con\u00ADtrol\u00ADler at «O’Dwyer’s» quay
          match-case:o'dwyer's   | §§
          door-nine              | «Door»\u2011«nine» at \u22125 degrees
          "door nine"            | «Door\u2011nine» at \u22125 degrees
          words                  | Two\u200B«words»
          two\u200Bwords         | «Two»\u200B«words»
          twowords               | §§
          ⚓                     | Anchor «⚓\uFE0F» down
          ⚓\uFE0F               | Anchor «⚓\uFE0F» down
          v2.0.1                 | Release «v2.0.1»-rc1 by e-mail
          2.0.1                  | §§
          email                  | Release v2.0.1-rc1 by «e»-«mail»
          """)
  void findWhatTheyMarkWhole(String query, String marked) throws IOException {
    SearchRequest request =
        SearchRequest.of(query).page(0, 9).matching(Matching.ALL).highlight(true).build();
    SearchResult result =
        new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON).run(request);

    assertThat(result.warnings()).isEmpty();
    List<String> found =
        result.answer().hits().stream().map(hit -> marked((Hit.OfItem) hit)).toList();
    assertThat(found).isEqualTo(marked.isEmpty() ? List.of() : List.of(marked));
  }

  private static String marked(Hit.OfItem hit) {
    StringBuilder text = new StringBuilder(hit.item().text());
    for (Highlight highlight : hit.highlights().reversed()) {
      text.insert(highlight.end(), "»").insert(highlight.start(), "«");
    }
    return text.toString();
  }
}

package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words find which text, and what is marked in it. */
class WordsFoundTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      decisions → We took no «decision», so «decisions» are due
      CAFÉ → at the «cafe»
      cafe → at the «Café»
      bare metal → a «bare»-«metal» server
      bare-metal → a «bare» «metal» server
      "bare metal" → a «bare-metal» server
      1.2B → raised $«1.2B» in all
      12345.67 → paid $«12,345.67» at once
      12,345.67 → paid «12345.67» at once
      $12,345.67 → paid $«12,345.67» at once
      v5e-4 → runs on «v5e»-«4» slices
      ana.silva@example.org → mail «ana».«silva»@«example».«org»
      silva → mail ana.«silva»@example.org
      example.org → mail ana.silva@«example».«org»
      price list → see «price»_«list».pdf
      o'dwyer → «O’Dwyer» called
      odwyer → «O'Dwyer» called
      anders → «Anders's» plan
      会議 → 次の«会議»は月曜
      議 → 次の会«議»は月曜
      カフェ → «カフェ»で
      회의실 → «회의실» 예약
      email → sent by «e»-«mail» today
      e-mail → sent by «email» today
      emails → sent by «e»-«mail» today
      okay → it is «ok»
      stor* → cold «storage» and «stores»
      "cold storage" → the «cold storage» is warm
      match-case:Silva → mail Ana.«Silva»@example.org
      match-case:Price → see «Price»_List.pdf
      bolards → paint the «bollards»
      """)
  void wordsAreComparedAsPeopleWriteThem(String query, String marked) throws IOException {
    String text = marked.replaceAll("[«»]", "");
    Hit.OfItem hit = (Hit.OfItem) run(query, text).answer().hits().getFirst();

    StringBuilder shown = new StringBuilder(hit.item().text());
    for (Highlight highlight : hit.highlights().reversed()) {
      shown.insert(highlight.end(), "»").insert(highlight.start(), "«");
    }
    assertThat(shown.toString().replace("»«", "")).isEqualTo(marked);
  }

  @ParameterizedTest(name = "{0} does not find {1}")
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      "email" → sent by e-mail today
      "decisions" → one decision
      "bolards" → paint the bollards
      15 → it costs 1.5
      1234567 → paid 12,345.67
      """)
  void phrasesAndNumbersAreTakenAsWritten(String query, String text) throws IOException {
    assertThat(run(query, text).answer().hits()).isEmpty();
  }

  @Test
  void whatMeansTheSameIsExplained() throws IOException {
    assertThat(run("ask by email", "x").explanation())
        .isEqualTo("items with \"ask\", \"by\" and either \"email\" or \"e-mail\"");
  }

  private SearchResult run(String query, String text) throws IOException {
    Path index = folder.resolve("index");
    try (IndexStore store = new LuceneStore(index, TestVault.CONFIGURATION.analysis())) {
      new TestVault(folder.resolve("vault")).note("zzz.md", "- " + text + "\n").sync(store);
    }
    try (Searcher searcher = new LuceneSearcher(index, TestVault.CONFIGURATION)) {
      return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
          .run(SearchRequest.of(query).highlight(true).build());
    }
  }
}

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in a note is found, also where the text that is shown does not say it. */
class WordsBesideTextTest {
  @TempDir Path folder;

  /** A vertical bar of the note is a tilde, a line break a ¶; the title of the note is "n". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      commentCharacter = '§',
      textBlock =
          """
      See [[Target~shown]].                        → target            → See shown.
      See [[Gate#Costs~shown]].                    → gate costs        → See shown.
      See [[Target.md~shown]].                     → target            → See shown.
      See [[#Costs~shown]].                        → costs             → See shown.
      - [ ] Pay [[Target~it]] @Bo                  → target            → Pay it
      See [dash](https://host.example/x "Kestrel") → host.example      → See dash
      See [dash](https://host.example/x "Kestrel") → kestrel           → See dash
      See [dash](Some%20note.md#Costs)             → some costs        → See dash
      See ![alt](picture.png)                      → picture.png       → See alt
      See ![alt](a.png "Kestrel")                  → kestrel           → See alt
      See ![[picture.png~alt]]                     → picture.png       → See alt
      See [link][r]¶¶[r]: https://e.example/a "Kestrel" → kestrel       → See link
      ---¶project:¶  kestrel: {}¶---               → kestrel           → n
      ---¶participants:¶  Gina Roth: CEO¶---       → gina roth ceo     → n
      ![](https://host.example/picture)            → picture           → https://host.example/picture
      It takes (estimatekey:: 3) days              → estimatekey       → It takes 3 days
      It takes (estimate key:: 3) days             → "estimate key"    → It takes 3 days
      - [x](https://a.example)¶- [x](https://b.example) → b.example    → x
      ~ Fare ~ Pier ~¶~---~---~¶~ 4 ~ 7 ~          → fare pier         → 4 · 7
      ~ [Fare](https://host.example) ~¶~---~¶~ 4 ~ → host.example      → 4
      ~ A ~ Fare ~¶~---~---~¶~ 4 ~ ~               → fare              → 4
      ## See [gate](https://host.example)¶Pay      → host.example      → Pay
      # n [[Target~.]]¶                            → target            → n .
      ---¶aliases: [Kestrel]¶---                   → kestrel           → n
      ---¶aliases: "[[Kestrel~Osprey]]"¶---        → kestrel osprey    → n
      **With**: Bo Lind (Kestrel procurement)      → kestrel           → n
      **With**: [[Bo Lind~Bobby]]                  → bobby             → n
      ---¶participants: ["Bo (Kestrel)", Cem]¶---  → kestrel           → n
      ---¶participants: Unknown one from Kestrel¶--- → "from kestrel"  → n
      ---¶participants: "[[Bo Lind~Bobby]]"¶---    → bobby             → n
      ---¶title: [n, Bravo]¶---                    → bravo             → n
      ---¶title: n¶title: Bravo¶---                → bravo             → n
      ---¶type: [meeting, weekly]¶---              → weekly            → n
      ---¶date: [2026-01-02, 2026-03-04]¶---       → "2026 03 04"      → n
      ---¶date: next Tuesday¶---                   → tuesday           → n
      ---¶date: 2026-01-02 at the quay¶---         → quay              → n
      ---¶tags: [1984, a]¶---                      → 1984              → n
      ---¶project: "[[Kestrel~the thing]]"¶---     → kestrel thing     → n
      **Project**: [[Kestrel~the thing]]           → kestrel thing     → n
      **Date**: [[Daily/Kestrel~2026-01-02]]       → kestrel           → n
      """)
  void isFound(String note, String query, String shown) throws IOException {
    assertThat(found(note.replace('~', '|').replace('¶', '\n'), query)).containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "---¶participants: [People/Bo Lind, Cem Dag]¶---  → \"bo lind\"",
        "---¶date: 2026-01-02¶tags: [kestrel]¶---         → 2026 OR kestrel",
        "See [x](data:image/png;base64,Kestrel)           → kestrel",
        "~ Fare ~ Pier ~¶~---~---~¶~ ~ ~                  → fare"
      })
  void whatIsAPersonATagADateOrAFileIsNoWord(String note, String query) throws IOException {
    assertThat(found(note.replace('~', '|').replace('¶', '\n'), query)).isEmpty();
  }

  @Test
  void aRowHasNoMoreThanTheFirstThousandCharactersOfItsHeader() throws IOException {
    String note = "| First | " + "x ".repeat(600) + "| Last |\n|---|---|---|\n| 1 | 2 | 3 |\n";
    assertThat(found(note, "first")).containsExactly("1 · 2 · 3");
    assertThat(found(note, "last")).isEmpty();
  }

  private List<String> found(String note, String query) throws IOException {
    Path index = folder.resolve("index");
    try (IndexStore store = new LuceneStore(index, TestVault.CONFIGURATION.analysis())) {
      new TestVault(folder.resolve("vault")).note("n.md", note).sync(store);
    }
    try (Searcher searcher = new LuceneSearcher(index, TestVault.CONFIGURATION)) {
      SearchRequest request = SearchRequest.of(query).page(0, 50).build();
      return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
          .run(request).answer().hits().stream()
              .map(hit -> ((Hit.OfItem) hit).item().text())
              .toList();
    }
  }
}

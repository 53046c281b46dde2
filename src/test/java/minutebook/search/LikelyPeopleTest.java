package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import minutebook.lucene.LuceneSearcher;
import minutebook.lucene.LuceneStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikelyPeopleTest {
  @TempDir Path folder;
  private TestVault vault;

  @BeforeEach
  void begin() {
    vault = new TestVault(folder.resolve("vault"));
  }

  @Test
  void whoTookPartInTheSameNoteIsProbablyTwoPeopleAndComesLast() throws IOException {
    vault
        .note("a.md", meeting("Petra Holm, Petra Holt, Ana Silva"))
        .note("b.md", meeting("Ana Sliva, Ravi"))
        .note("c.md", meeting("Ravi, Ravi Patel"))
        .note("d.md", meeting("Petra Holm, Petra Holt"));
    LikelyPeople people = sync();
    assertThat(people.count()).isEqualTo(3);
    assertThat(people.first())
        .extracting(pair -> pair.names().other() + ": " + pair.reason())
        .containsExactly(
            "Ana Sliva: one letter apart",
            "Petra Holt: one letter apart, but both took part in 2 notes: probably two people",
            "Ravi: the only full name that begins with this first name, but both took part in one"
                + " note: probably two people");
  }

  @Test
  void nothingMergesByItself() throws IOException {
    vault.note("a.md", meeting("Ana Silva")).note("b.md", meeting("Ana Sliva"));
    sync();
    try (Searcher searcher = searcher()) {
      SearchRequest request = SearchRequest.of("person:\"Ana Silva\"").unit(Unit.NOTE).build();
      assertThat(
              new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
                  .run(request)
                  .answer()
                  .total())
          .isEqualTo(1);
    }
  }

  @Test
  void moreThanCanBeLookedThroughAreCounted() throws IOException {
    for (char c = 'a'; c <= 'z'; c++) {
      for (char d = 'a'; d <= 'c'; d++) {
        String name = "Zed" + c + c + d + d;
        vault.note(name + ".md", meeting(name)).note(name + "2.md", meeting(name + " " + name));
      }
    }
    LikelyPeople people = sync();
    assertThat(people.count()).isEqualTo(26 * 3);
    assertThat(people.first()).hasSize(50);
  }

  @Test
  void anotherIndexHasOtherPairs() throws IOException {
    vault.note("a.md", meeting("Ana Silva, Ben Ode"));
    sync();
    try (Searcher searcher = searcher()) {
      Search search = new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON);
      assertThat(search.likelyPeople()).isEqualTo(LikelyPeople.NONE);
      vault.note("b.md", meeting("Ana Sliva"));
      try (IndexStore store = store()) {
        vault.sync(store);
      }
      assertThat(search.likelyPeople().count()).isEqualTo(1);
    }
  }

  private static String meeting(String participants) {
    return "---\ntype: meetings\nparticipants: [" + participants + "]\n---\n";
  }

  private LikelyPeople sync() throws IOException {
    try (IndexStore store = store()) {
      vault.sync(store);
    }
    try (Searcher searcher = searcher()) {
      return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON).likelyPeople();
    }
  }

  private IndexStore store() throws IOException {
    return new LuceneStore(folder.resolve("index"), TestVault.CONFIGURATION.analysis());
  }

  private Searcher searcher() throws IOException {
    return new LuceneSearcher(folder.resolve("index"), TestVault.CONFIGURATION);
  }
}

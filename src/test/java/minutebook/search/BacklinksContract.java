package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import minutebook.index.IndexStore;
import minutebook.index.TestVault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which items link to a note; an engine's test inherits it. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class BacklinksContract {
  private Searcher searcher;

  protected abstract IndexStore store(Path folder) throws IOException;

  protected abstract Searcher searcher(Path folder) throws IOException;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    TestVault vault =
        new TestVault(folder.resolve("vault"))
            .note("Team/Tide.md", "---\ntitle: Tide\naliases: [Ebb]\n---\nself [[Team/Tide]]\n")
            .note("Harbour/Tide.md", "---\ntitle: Tide\n---\nwords\n")
            .note("Old/Team/Tide.md", "words\n")
            .note("Deep.md", "---\ntitle: Tide\n---\nwords\n")
            .note("2026-01-05.md", "- name [[tide]]\n- path [[Team/Tide|that]]\n")
            .note("2026-03-05.md", "- other [[Harbour/Tide#Low]]\n- alias [[Ebb]]\n- [[Deep]]\n")
            .note("Undated.md", "whole [old](Old/Team/Tide.md)\n\nroot [x](/Team/Tide.md)\n")
            .note("Copy.md", "whole [old](Old/Team/Tide.md)\n")
            .note("Sources/raw.md", "raw [[Deep]]\n")
            .note("Kai.md", "---\npeer: '[[Kai]]'\nsource_ref: '[[Nils]]'\n---\nalone\n")
            .note("Nils.md", "words\n")
            .note("Anne\u0301.md", "words\n")
            .note(
                "By property.md",
                "---\nlead: '[[kai|K]]'\nmore: [x, '[[Ann\u00e9]] too']\n---\nx\n")
            .note("By line.md", "# Line\n\n**With**: [[Kai#Now]]\n**Project**: [[Nils]], [[]]\n")
            .note("By heading.md", "## Of [[Kai]]\n\n- below\n")
            .note(
                "Shown.md", "- in `[[Kai]]` code\n- ![[Nils#^b1|300]] embedded\n\n%% [[Kai]] %%\n");
    try (IndexStore store = store(folder.resolve("index"))) {
      vault.sync(store, TestVault.CONFIGURATION, false);
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
      textBlock =
          """
      # a name or path leads to each note whose path ends so, an alias or a title to none
      Team/Tide.md     | path that, name tide, root x
      Harbour/Tide.md  | other Harbour/Tide > Low, name tide
      # each item counts, also one that says what another says
      Old/Team/Tide.md | path that, name tide, self Team/Tide, whole old, whole old
      # raw sources are left out
      Deep.md          | Deep
      Undated.md       |
      # those of the front matter and of metadata lines are of the title; a link to itself is none
      Kai.md           | By property, Line, below
      Nils.md          | Line, Nils > ^b1 embedded
      Anne\u0301.md   | By property
      Never/There.md   |
      """)
  void itemsOfOtherNotesWhoseLinksCanLeadToIt(String path, @Nullable String items)
      throws IOException {
    List<String> expected = items == null ? List.of() : List.of(items.split(", "));

    Backlinks links = backlinks(path, 50);

    assertThat(links.first())
        .extracting(hit -> hit.item().text())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(links.count()).isEqualTo(expected.size());
  }

  @Test
  void theLatestAreNamedAndAllAreCounted() throws IOException {
    Backlinks links = backlinks("Harbour/Tide.md", 1);

    assertThat(links.count()).isEqualTo(2);
    assertThat(links.first()).extracting(hit -> hit.note().path()).containsExactly("2026-03-05.md");
  }

  private Backlinks backlinks(String path, int most) throws IOException {
    return new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON).backlinks(path, most);
  }
}

package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import minutebook.bench.TestCollection.Document;
import minutebook.config.Blanks;
import minutebook.config.ConfigurationReader;
import minutebook.markdown.NoteParser;
import minutebook.markdown.ParsedNote;
import minutebook.note.Item;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
final class CollectionVaultTest {
  private static final Path DATA = Path.of("../shared/data");
  private static final String PARTS = "ab 1.-+*_`~=#>|!\"'()[]{}<>&;:^$%@/\\,?";

  private final NoteParser parser = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest(name = "{0} is one item that reads the same")
  @ValueSource(
      strings = {
        "# heading",
        "- item - [ ] task 📅 2026-01-01 #tag",
        "1. first",
        "> quoted",
        "---",
        "| a | b |",
        "``` code",
        "[a](b) [[c|d]] ![[e]] <b>bold</b> &amp; <!-- c -->",
        "[^1] ^[note] [^1]: note",
        "*a* **b** _c_ ~~d~~ ==e== $f$ $$g$$ %%h%%",
        "%%",
        "*Source: [[a]]*",
        "**Date**: 2026-01-01",
        "Date:: 2026-01-01",
        "With: Ana, Ben",
        "see [due:: 2026-01-01] (b:: c) d::e",
        "ends with a name ^block-1",
        "^^ :: ^: :^",
        "tail \\",
        "$ACM$ costs $5 and $6",
      })
  void markdownIsEscaped(String text) {
    assertThat(bodyOf(new Document("1", "", text, ""))).containsExactly(text);
  }

  @Test
  void anyTextIsOneItemThatReadsTheSame() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = Integer.getInteger("runs", 5_000); i > 0; i--) {
      StringBuilder text = new StringBuilder("a");
      int length = random.nextInt(20);
      for (int at = 0; at < length; at++) {
        text.insert(
            random.nextInt(text.length() + 1), PARTS.charAt(random.nextInt(PARTS.length())));
      }
      String words = Blanks.collapsed(text.toString());

      assertThat(bodyOf(new Document("1", "", words, "")))
          .as("-Dseed=%d: %s", seed, text)
          .containsExactly(words);
    }
  }

  @Test
  void linesAndBlanksAreOneSpace() {
    assertThat(bodyOf(new Document("1", "", "  A: yes .\nB:  no\n\n- C\t", "")))
        .containsExactly("A: yes . B: no - C");
  }

  @Test
  void aTitleIsTheNotesAndNothingOfItIsMarkdown() {
    Document document = new Document("7", "- \"A\" [[b]] #c: *d*\u0019", "Text.", "");

    assertThat(parse(document).note().title()).isEqualTo(document.title());
    assertThat(bodyOf(document)).containsExactly("Text.");
  }

  @Test
  void aDocumentWithoutTextIsItsTitleAlone() {
    assertThat(bodyOf(new Document("7", "Title", "", ""))).isEmpty();
  }

  @Test
  void everyMeetingIsAFolder(@TempDir Path vault) throws IOException {
    Document part = new Document("M1-002", "", "said", "M1");
    Document alone = new Document("3", "", "said", "");

    CollectionVault.write(new TestCollection("c", List.of(part, alone), List.of()), vault);

    assertThat(vault.resolve("M1/M1-002.md")).hasContent("said\n");
    assertThat(vault.resolve("3.md")).hasContent("said\n");
    assertThat(CollectionVault.document("M1/M1-002.md")).isEqualTo("M1-002");
    assertThat(CollectionVault.document("3.md")).isEqualTo("3");
  }

  @ParameterizedTest(name = "every document of {0} is one item that reads the same")
  @ValueSource(strings = {"cranfield", "cacm", "qmsum-val", "qmsum-train"})
  void everyDocumentOfTheCollectionsIsUnderstood(String name) throws IOException {
    Path folder = DATA.resolve(name);
    assumeThat(Files.isDirectory(folder)).isTrue();

    for (Document document : TestCollection.read(folder).documents()) {
      String text = Blanks.collapsed(document.text());
      assertThat(bodyOf(document))
          .as(document.id())
          .isEqualTo(text.isEmpty() ? List.of() : List.of(text));
      assertThat(parse(document).note().title())
          .as(document.id())
          .isEqualTo(document.title().isBlank() ? document.id() : document.title());
    }
  }

  private List<String> bodyOf(Document document) {
    return parse(document).note().items().stream().skip(1).map(Item::text).toList();
  }

  private ParsedNote parse(Document document) {
    byte[] note = CollectionVault.note(document).getBytes(StandardCharsets.UTF_8);
    return parser.parse(CollectionVault.path(document), note);
  }
}

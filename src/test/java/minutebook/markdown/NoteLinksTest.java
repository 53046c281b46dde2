package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.Link;
import minutebook.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a note's items link to, and how they can be linked. */
class NoteLinksTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      [the *gate*](Gate%20one.md#Costs) → the gate → Gate one as the gate
      [costs](#Costs)                   → costs    → ``
      [a](https://example.org/b.md)     → a        → ``
      ![the plan|64](plan.png)        → the plan → plan.png as the plan
      ![[plan.png|64x64]] b           → plan.png b → plan.png as plan.png
      [[Gate##a]] b                     → Gate > a b → Gate as Gate > a
      [the gate](<Gate one.md>)         → the gate → Gate one as the gate
      a [gate](<Gate one.md#In June>) b → a gate b → Gate one as gate
      [a](Gate one.md)                  → [a](Gate one.md) → ``
      [a](<Gate one.md) b               → [a](<Gate one.md) b → ``
      """)
  void aMarkdownLinkToANoteIsALink(String markdown, String text, String links) {
    Item item = parse(markdown).items().get(1);
    assertThat(item.text()).isEqualTo(text);
    assertThat(item.links().stream().map(link -> link.target() + " as " + link.display()))
        .containsExactlyElementsOf(links.isEmpty() ? List.of() : List.of(links));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
      by[Ana](Ana.md) and[[Ben]]     → by Ana and Ben
      **Ana**[8:01](https://a.b): so → Ana 8:01: so
      with`gate`s, (`gate`) x/`y`    → with gates, (gate) x/y
      at #pilot[[Ana]]               → at #pilot Ana
      関[数](a.md) ไท[ย](a.md)        → 関数 ไทย
      """)
  void codeAndLinksBeginAWord(String markdown, String text) {
    assertThat(texts(parse(markdown))).containsExactly("note", text);
  }

  @Test
  void aTagEndsWhereALinkBegins() {
    assertThat(parse("a #pilot[[Ana]]").items().get(1).tags()).containsExactly("pilot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      a ^b-1           → a        → b-1
      - a ^b-1         → a        → b-1
      - [ ] a ^b-1     → a        → b-1
      - a ^b-1;;  c    → a c      → b-1
      - a;- a ^b-1     → a        → b-1
      > a ^b-1         → a        → b-1
      a `c ^b-1`       → a c ^b-1 →
      a^b-1            → a^b-1    →
      a ^b_1           → a ^b_1   →
      a ^b c           → a ^b c   →
      """)
  void aNameAtTheEndIsAnAnchorAndNoText(String markdown, String text, String anchor) {
    Note note = parse(markdown.replace(';', '\n'));
    assertThat(texts(note)).containsExactly("note", text);
    assertThat(note.items().get(1).anchor()).isEqualTo(anchor);
  }

  @Test
  void aNameOnALineOfItsOwnIsNoItem() {
    assertThat(texts(parse("- a\n- b\n\n^list-1\n\n> c\n\n^quote-1\n")))
        .containsExactly("note", "a", "b", "c");
  }

  @Test
  void tagsAndLinksOfHeadingsHoldForWhatStandsBelow() {
    Note note =
        parse(
            """
            # Weekly [[Tidegate]] #ops
            a
            ## Decisions #gate
            - b #x
            ### [[Ana Silva|Ana]]
            - c
            ## Facts
            - d
            """);
    assertThat(note.tags()).containsExactly("ops");
    assertThat(note.items())
        .extracting(
            item ->
                item.text()
                    + " "
                    + note.sectionOf(item).kind()
                    + " "
                    + item.tags()
                    + item.links().stream().map(Link::target).toList())
        .containsExactly(
            "Weekly Tidegate #ops OTHER [][Tidegate]",
            "a OTHER [][]",
            "b #x DECISION [x, gate][]",
            "c DECISION [gate][Ana Silva]",
            "d FACT [][]");
  }

  private static List<String> texts(Note note) {
    return note.items().stream().map(Item::text).toList();
  }

  private static Note parse(String text) {
    return PARSER.parse("note.md", text.getBytes(UTF_8)).note();
  }
}

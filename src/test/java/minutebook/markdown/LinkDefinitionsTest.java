package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkDefinitionsTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '~',
      textBlock =
          """
      see [a][1] and [b];;[1]: c;[B]: <d>  → 1 see a and b
      ![a][1];;[1]: c                      → 1 a
      [Ana]: Agreed                        → 1 [Ana]: Agreed
      [Ana]: Agreed;[Ben]: Fine;c          → 1 [Ana]: Agreed|2 [Ben]: Fine|3 c
      [1]: a "b *c*";;`d [1]`              → 1 [1]: a "b c"|3 d [1]
      [a]: b;[a]: c;;d [a]                 → 2 [a]: c|4 d a
      [Ana]: #pilot                        → 1 [Ana]: #pilot [pilot]
      > [Ana]:;> Agreed;>;> b              → 1 [Ana]: Agreed|4 b
      - [b]: four;- [c]: five;  more       → 1 {: four}|2 {: five more}
      - [x]: a;- [x] b                     → 1 {: a}|2 {b}
      - [Ana]: Agreed;  - b                → 1 [Ana]: Agreed|2 b
      - [x][ref] two;- [a][ref];;[ref]: b  → 1 {[ref] two}|2 {[ref]}|4 [ref]: b
      - [x][ref] two                       → 1 {[ref] two}
      """)
  void whatNoLinkLeadsToIsText(String markdown, String items) {
    String note = markdown.replace(';', '\n');
    assertThat(
            PARSER.parse("a.md", note.getBytes(UTF_8)).note().items().stream()
                .skip(1)
                .map(LinkDefinitionsTest::shown)
                .collect(Collectors.joining("|")))
        .isEqualTo(items);
  }

  /** Its line, its text, between braces if it is a task, and its tags. */
  private static String shown(Item item) {
    String text = item.task() == null ? item.text() : "{" + item.text() + "}";
    String tags = item.tags().isEmpty() ? "" : " " + item.tags();
    return item.places().getFirst().start() + " " + text + tags;
  }
}

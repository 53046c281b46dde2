package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags of HTML are no text; words between angle brackets are. */
class HtmlInTextTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      Add <customer name> here       → Add <customer name> here
      a List<Stringy>, a <b c>       → a List<Stringy>, a <b c>
      H<sub>2</sub>O, E=mc<SUP>2</SUP> → H2O, E=mc2
      a<br>b<br/>c</td>d             → a b c d
      a <a href="b > c">d</a>        → a d
      a <input checked> <td nowrap>b → a b
      a <section of plan> b          → a <section of plan> b
      a <x-y>b</x-y> <x-z>c          → a b <x-z>c
      a <!-- b --> c                 → a c
      a <![CDATA[b]]> <?c?>          → a <![CDATA[b]]> <?c?>
      <customer name>;- [ ] b        → <customer name>|b
      <x-y>;a;</x-y>                 → a
      <path>;;- b                    → <path>|b
      <script>a();;- [ ] b           → a()|b
      <script>a();;- [ ] b;</Style>  → a() - [ ] b
      <pre>a;;- [ ] b                → a|b
      > <div>;> a;> </div>           → a
      """)
  void onlyElementsOfHtmlAreTakenOut(String markdown, String items) {
    String note = "Title\n===\n" + markdown.replace(';', '\n');
    String texts =
        PARSER.parse("a.md", note.getBytes(UTF_8)).note().items().stream()
            .skip(1)
            .map(Item::text)
            .collect(Collectors.joining("|"));
    assertThat(texts).isEqualTo(items);
  }
}

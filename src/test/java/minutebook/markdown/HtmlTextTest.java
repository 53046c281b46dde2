package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import minutebook.config.ConfigurationReader;
import minutebook.note.Item;
import minutebook.note.LineSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
      <p>We decided quixotic pricing</p>     → We decided quixotic pricing
      <div class="a">~<b>One</b> two~</div>  → One two
      <p>a &amp; b&nbsp;&lt;c&gt;</p>        → a & b <c>
      <p>a <!-- b > c --> d</p>              → a d
      <p>a</p><SCRIPT>if (b > c) d</Script><p>e</p> → a e
      <p>a</p><style>p {}</style>            → a
      <p>1 < 2 and a                         → 1 < 2 and a
      <p>H<sub>2</sub>O<br>b<td>c</p>        → H2O b c
      <div>profit if a<b and contrabass      → profit if a<b and contrabass
      <div><customer name> <a b>             → <customer name> <a b>
      <p><a-b>a</a-b> <c-d>b</p>             → a <c-d>b
      <div><i title="a > b">c</i> <i title=d>e → c e
      <div><!--> a <!-- b                    → a <!-- b
      <div><script>a</script b <style>c      → a</script b c
      <div><script>a</script ><script>b      → b
      """)
  void theTextOfABlockIsAnItem(String html, String text) {
    assertThat(items(html.replace('~', '\n'))).extracting(Item::text).containsExactly("a", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a -->",
        "<!-->",
        "<script>\na()\n</script>",
        "<style>\n\na {}\n</style>",
        "<div>\n</div>",
        "<hr/>"
      })
  void whatNobodySeesIsNoItem(String html) {
    assertThat(items(html)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"</script ", "<script ", "<script>", "<!--", "<", "</", "<a "})
  void aHostileBlockIsReadInTime(String again) {
    String html = "<script>" + again.repeat(50_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> HtmlText.of(html), () -> again);
  }

  @Test
  void itStandsAtItsLines() {
    assertThat(items("b\n\n<p>\nc\n</p>\n").getLast().places()).containsExactly(new LineSpan(3, 5));
  }

  private static List<Item> items(String text) {
    return PARSER.parse("a.md", text.getBytes(UTF_8)).note().items();
  }
}

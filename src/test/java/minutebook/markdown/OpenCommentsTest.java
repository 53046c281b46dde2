package minutebook.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import minutebook.config.ConfigurationReader;
import minutebook.note.Diagnostic;
import minutebook.note.DiagnosticCode;
import minutebook.note.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comment that nothing closes hides nothing. */
class OpenCommentsTest {
  private static final NoteParser PARSER = new NoteParser(ConfigurationReader.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '~',
      textBlock =
          """
      <!-- a;;- [ ] b;;## C;d       → <!-- a|b|d             → 1
      <!-- a;;b -->;c               → c                      → ~~
      a;;- <!-- b;- c               → a|<!-- b|c             → 3
      > <!-- a;;b                   → <!-- a|b               → 1
      <!-- a -->;;<!-- b;;<!-- c    → <!-- b|<!-- c          → 3 5
      a <!-- b;;c                   → a <!-- b|c             → ~~
      ```;<!-- a;```;;b             → <!-- a|b               → ~~
      <!-->;;b                      → b                      → ~~
      %% a;;- [ ] b                 → %% a|b                 → 1
      a;;> %%;> b                   → a|%% b                 → 3
      %% a;;b %% c;;%%              → %% a|b %% c|%%         → 1 5
      a %%;;b                       → a %%|b                 → ~~
      %%a%% b %%                    → b %%                   → ~~
      `%% a`;;`<!-- b`              → %% a|<!-- b            → ~~
      """)
  void itIsTextAndReported(String markdown, String items, String lines) {
    ParsedNote parsed = parse(markdown.replace(';', '\n'));
    assertThat(texts(parsed)).isEqualTo(items);
    assertThat(parsed.diagnostics()).allMatch(d -> d.code() == DiagnosticCode.COMMENT_OPEN);
    assertThat(
            parsed.diagnostics().stream().map(d -> "" + d.line()).collect(Collectors.joining(" ")))
        .isEqualTo(lines);
  }

  @Test
  void whatToWriteIsSaid() {
    assertThat(parse("---\na: b\n---\n%% a\n\n<!-- b\n").diagnostics())
        .containsExactlyElementsOf(
            List.of(
                new Diagnostic(
                    DiagnosticCode.COMMENT_OPEN,
                    4,
                    "%% is not closed; what follows it is text",
                    "write %% where it ends"),
                new Diagnostic(
                    DiagnosticCode.COMMENT_OPEN,
                    6,
                    "<!-- is not closed; what follows it is text",
                    "write --> where it ends")));
  }

  private static String texts(ParsedNote parsed) {
    return parsed.note().items().stream().skip(1).map(Item::text).collect(Collectors.joining("|"));
  }

  private static ParsedNote parse(String text) {
    return PARSER.parse("note.md", text.getBytes(UTF_8));
  }
}

package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query that is still being typed. */
class LastWordAsPrefixTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          do → (or do (like do*))
          d → (or d (like d*))
          loading do → (and loading (or do (like do*)))
          a OR do → (or a (or do (like do*)))
          follow-up → (and follow- (or up (like up*)))
          zoë → (or zoë (like zoë*))
          1:1 → (and 1: (or 1 (like 1*)))
          item:(a do → (in-item (and a (or do (like do*))))
          task:do → (in-task (or do (like do*)))
          tag:x do → (and (tag x) (or do (like do*)))
          note:do → (and note: (or do (like do*)))
          --do → (or do (like do*))
          do? → do
          do. → do.
          do! → do!
          C# → C#
          (do) → do
          do, → do,
          "do → "do"
          "a do" → "a do"
          -do → (not do)
          tag:do → (tag do)
          stor* → (like stor*)
          word~ → (near word 1)
          /st/ → (regex st)
          a OR → a
          loading do a* → (and loading do a*)
          → all
""")
  void theLastWordMayBeTheBeginningOfOne(String query, String expected) {
    assertThat(typed(query == null ? "" : query)).isEqualTo(expected);
  }

  @Test
  void aBlankEndsIt() {
    assertThat(typed("do ")).isEqualTo("do");
    assertThat(typed("do\u00a0")).isEqualTo("do");
  }

  private static String typed(String query) {
    return TreeText.of(LastWordAsPrefix.in(QueryParser.parse(query).root(), query));
  }
}

package minutebook.live;

import static org.assertj.core.api.Assertions.assertThat;

import minutebook.query.QueryParser;
import minutebook.query.QueryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks of Obsidian's own search. */
class SearchBlockTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      dog cat                     | dog cat
      dog OR cat                  | dog OR cat
      dog -cat                    | dog -cat
      "a dog" (cat OR bird)       | "a dog" (cat OR bird)
      file:Plans                  | file:Plans
      path:Work                   | path:"Work"
      path:"Daily notes/2026"     | path:"Daily notes/2026"
      path:Work/                  | path:/Work\\//
      tag:#work                   | tag:#work
      content:dog                 | dog
      content:(dog cat)           | (dog cat)
      -content:dog                | -dog
      CONTENT:"a dog"             | "a dog"
      "content:dog"               | "content:dog"
      ignore-case:Dog             | Dog
      match-case:Dog              | match-case:Dog
      line:(dog cat)              | item:(dog cat)
      block:(dog cat)             | item:(dog cat)
      section:dog                 | section:((dog))
      section:"a dog"             | section:(("a dog"))
      section:(dog cat)           | section:((dog cat))
      section:(dog OR cat)        | section:((dog)) OR section:((cat))
      task:call                   | task:call
      task-todo:call              | task-todo:call
      task-done:""                | task-done:""
      [status]                    | [status]
      [status:draft]              | [status:draft]
      /do[gt]/                    | /.*(do[gt]).*/
      line:(dog /ca?t/)           | item:(dog /.*(ca?t).*/)
      """)
  void aSearchAsksForThis(String text, String q) {
    TranslatedQuery query = SearchBlock.translate(Translations.block("query", text));

    assertThat(query.problems()).isEmpty();
    assertThat(query.answerable()).isTrue();
    String same = QueryText.print(QueryParser.parse(q).root());
    assertThat(query.q()).isEqualTo(same);
  }

  @Test
  void linesAreBlanks() {
    assertThat(SearchBlock.translate(Translations.block("query", "dog\n-cat")).q())
        .isEqualTo("dog -cat");
  }

  @Test
  void anExpressionOfSeveralWordsIsNotAnswered() {
    TranslatedQuery query = SearchBlock.translate(Translations.block("query", "/do.g/ cat"));

    assertThat(query.answerable()).isFalse();
    assertThat(query.problems())
        .containsExactly(
            new BlockProblem(
                10,
                "```query",
                "'/do.g/' is asked of more than one word, and words are searched one by one; write"
                    + " letters and digits only"));
  }

  @Test
  void whatTheSearchWarnsOfIsSaid() {
    TranslatedQuery query = SearchBlock.translate(Translations.block("query", "dog (cat"));

    assertThat(query.answerable()).isTrue();
    assertThat(query.problems()).extracting(BlockProblem::line).containsExactly(10);
  }
}

package minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import minutebook.query.ParsedQuery;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Word;
import minutebook.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainQueryTest {
  private static final String[] PARTS = {
    "a", "b7", "OR", "AND", "NOT", "tag", "person", ":", "\"", "(", ")", "-", "--", "*", "?", "~",
    "/", "\\", "[", "]", "[[", "]]", "#", "#a", "\t", " ", " ", "'", ".", ",", "\u00a0", "\u0000",
    "\u0085", "é"
  };

  @ParameterizedTest(name = "{0} is asked as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          what holds up high-speed flow .   | what holds up high-speed flow .
          what didn't we cover, at 3.5 m    | what didn't we cover, at 3.5 m
          this AND that OR NOT those        | this and that or not those
          and, or, not, Android, NOTE       | and, or, not, Android, NOTE
          on TSS (Time Sharing (System))    | on TSS Time Sharing System
          (OR)                              | or
          "quoted" words, 5" pipe           | quoted words, 5 pipe
          person:Ana tag: note:this 1:1     | person Ana tag note this 1 1
          -minus --force - a-b              | minus force a-b
          (-minus "-minus                   | minus minus
          -NOT                              | not
          stor* st?re why? what??           | stor st re why what
          word~ word~2                      | word word 2
          /reg.x/ and/or /etc/hosts         | reg.x and or etc hosts
          #tag C# #1984                     | tag C 1984
          [[A note]] [key:value] [key]      | A note key value key
          back\\slash                       | back slash
          ()                                | ``
          """)
  void marksOfTheLanguageBecomeBlanksAndOperatorsWords(String question, String query) {
    assertThat(PlainQuery.of(question)).isEqualTo(query);
  }

  @Test
  void nothingButWordsIsUnderstoodWhateverIsAsked() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder question = new StringBuilder();
      int parts = random.nextInt(12);
      for (int part = 0; part < parts; part++) {
        question.append(PARTS[random.nextInt(PARTS.length)]);
      }
      ParsedQuery parsed = QueryParser.parse(PlainQuery.of(question.toString()));

      assertThat(parsed.warnings()).as("seed %d: %s", seed, question).isEmpty();
      assertThat(isPlain(parsed.root())).as("seed %d: %s", seed, question).isTrue();
    }
  }

  private static boolean isPlain(QueryNode node) {
    List<QueryNode> all = node instanceof And(List<QueryNode> operands) ? operands : List.of(node);
    return all.stream().allMatch(one -> one instanceof Word || one instanceof MatchAll);
  }
}

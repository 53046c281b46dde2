package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as they are written in a query. */
final class WordingTest {
  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          # text        | as a person           | as a tag             | as a word
          ana           | person:ana            | #ana                 | ana
          Ana Silva     | person:"Ana Silva"    | tag:"Ana Silva"      | "Ana Silva"
          project/x     | person:project/x      | #project/x           | project/x
          1984          | person:1984           | tag:1984             | 1984
          a,b           | person:"a,b"          | tag:"a,b"            | a,b
          a(b           | person:"a(b"          | tag:"a(b"            | "a(b"
          a)            | person:"a)"           | tag:"a)"             | "a)"
          say "so"      | person:"say \\"so\\"" | tag:"say \\"so\\""   | "say \\"so\\""
          back\\slash   | person:back\\slash    | tag:back\\slash      | back\\slash
          OR            | person:OR             | #OR                  | "OR"
          why?          | person:"why?"         | tag:"why?"           | "why?"
          -x            | person:-x             | #-x                  | "-x"
          tag:x         | person:tag:x          | tag:tag:x            | "tag:x"
          """)
  void areQuotedWhereTheyWouldMeanSomethingElse(
      String text, String person, String tag, String word) {
    assertThat(Wording.qualified(Qualifier.PERSON, text)).isEqualTo(person);
    assertThat(Wording.tag(text)).isEqualTo(tag);
    assertThat(Wording.word(text)).isEqualTo(word);
  }
}

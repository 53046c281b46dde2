package minutebook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan.md    | plan.md    | true
          plan.md    | plan.mdx   | false
          plan.md    | aplan.md   | false
          p?an.md    | plan.md    | true
          p?an.md    | pan.md     | false
          ?????.md   | plan.md    | false
          *          | plan.md    | true
          *.md       | plan.md    | true
          *.md       | .md        | true
          *.md       | plan.mdx   | false
          plan*      | plan       | true
          plan*plan  | plan       | false
          plan*plan  | planplan   | true
          a*b*c      | abc        | true
          a*b*c      | axbxbxc    | true
          a*b*c      | acb        | false
          a*bc*c     | abc        | false
          *(?)*.md   | x (1).md   | true
          *(?)*.md   | x (12).md  | false
          **a**      | bab        | true
          Plan.md    | plan.md    | false
          """)
  void aStarStandsForAnyCharactersAndAQuestionMarkForOne(
      String pattern, String name, boolean matches) {
    assertThat(new NamePattern(pattern).matches(name)).isEqualTo(matches);
  }
}

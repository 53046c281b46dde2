package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to stand within one item, section or task; and words as they are written. */
class ScopedTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          item:(dog cat) → (in-item (and dog cat))
          line:(dog cat) → (in-item (and dog cat))
          block:(dog cat) → (in-item (and dog cat))
          content:dog → (in-item dog)
          content:"dog cat" → (in-item "dog cat")
          ITEM:(dog cat) → (in-item (and dog cat))
          item:dog → (in-item dog)
          item:dog, → (in-item dog,)
          item:(dog) → (in-item dog)
          item:(dog OR cat) → (in-item (or dog cat))
          item:(dog -cat) → (in-item (and dog (not cat)))
          item:(dog (cat OR "a b"~2)) → (in-item (and dog (or cat "a b"~2)))
          item:(dog is:open) → (in-item (and dog (is open)))
          item:#tag → (in-item (tag tag))
          item:stor* → (in-item (like stor*))
          item:/st.*/ → (in-item (regex st.*))
          item:word~? → (in-item (near word 1))
          item:a:b → (in-item a:b)
          item:person:ana → (in-item person:ana)
          item:[[a b]] → (in-item "a b")
          -item:(dog cat) → (not (in-item (and dog cat)))
          item:(a) OR item:(b) → (or (in-item a) (in-item b))
          item:(a item:(b)) → (in-item (and a (in-item b)))
          task:call → (in-task call)
          task:(call bo) → (in-task (and call bo))
          task:"" → (in-task all)
          task:() → (in-task all)
          task:" → (in-task all)
          task-todo:call → (in-open-task call)
          task-done:(call) → (in-closed-task call)
          Task-Todo:"" → (in-open-task all)
          -task:"" → (not (in-task all))
          x task:call y → (and x (in-task call) y)
          item:() → all
          x item:() → x
          item:(-) x → x
          item:(a → (in-item a)
""")
  void aScopeHoldsAGroupOrAText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          section:(dog cat) → (in-section (and dog cat))
          in:(dog cat) → (in-section (and dog cat))
          section:(dog cat) OR x → (or (in-section (and dog cat)) x)
          -section:(dog cat) → (not (in-section (and dog cat)))
          section:(dog -cat) → (in-section (and dog (not cat)))
          section:(dog or cat) → (in-section (and dog or cat))
          section:(dog OR cat) → (section dog | cat)
          section:(dog OR cat mouse) → (in-section (or dog (and cat mouse)))
          section:(dog) → (section dog)
          section:((dog)) → (in-section dog)
          section:(dog (cat OR mouse)) → (in-section (and dog (or cat mouse)))
          section:(-dog) → (in-section (not dog))
          section:(dog section:(cat mouse)) → (in-section (and dog (in-section (and cat mouse))))
          section:(a b → (in-section (and a b))
          section:((a b)) → (in-section (and a b))
          section:(()) → all
          tag:(dog cat) → (and tag: dog cat)
""")
  void aSectionTakesGroupsThatAreNotValues(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          item: dog → (and item: dog)
          task: → task:
          (task:) → task:
          item:"" → item:
          item:? x → (and item: x)
          item:-- → item:--
          lines:dog → lines:dog
          e-mail:x → e-mail:x
          -task-todo: x → (and (not task-todo:) x)
""")
  void withoutAValueANameIsText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          match-case:IT → (match_case IT)
          Match-Case:IT → (match_case IT)
          match-case:"Two Words" → (match_case "Two Words")
          match-case:(IT OR "Two Words") → (match_case IT | "Two Words")
          match-case:a,b → (match_case a,b)
          -match-case:IT → (not (match_case IT))
          match-case: IT → (and match-case: IT)
          match-case:(IT HR) → (and match-case: IT HR)
          match-case:stor* → (match_case stor*)
""")
  void wordsAsWrittenAreValues(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          task: x → "task:" has nothing right after its colon, so it was searched as a word. Write task:word or task:(two words).
          Item:"" → "Item:" has nothing right after its colon, so it was searched as a word. Write item:word or item:(two words).
          itm:(a b) → There is no qualifier "itm:", so it was searched as a word. Did you mean "item:"?
          task-tod:x → There is no qualifier "task-tod:", so it was searched as a word. Did you mean "task-todo:"?
          matchcase:x → There is no qualifier "matchcase:", so it was searched as a word. Did you mean "match-case:"?
          match-case: x → "match-case:" has no value right after its colon, so it was searched as a word. Write match-case:Word or match-case:"Two Words".
          item:(a → This parenthesis is not closed, so it reaches to the end. Write ) where it should end.
          section:(a b → This parenthesis is not closed, so it reaches to the end. Write ) where it should end.
""")
  void aNameWithoutAValueAndOneNearAreWarnedOf(String query, String expected) {
    assertThat(QueryParser.parse(query).warnings())
        .extracting(QueryWarning::message)
        .containsExactly(expected);
  }

  @Test
  void scopesNestAsDeepAsParentheses() {
    String query = "item:(a ".repeat(60) + ")".repeat(60) + " b";
    assertThat(tree(query)).endsWith(" b)");
    assertThat(tree(query).split("in-item", -1)).hasSize(51);
    assertThat(QueryParser.parse(query).warnings()).hasSize(1);
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}

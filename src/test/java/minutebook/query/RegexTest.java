package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions, what only looks like one, and what cannot be used of them. */
class RegexTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          /regex/ → (regex regex)
          /^regex$/ → (regex regex)
          /sto.*/ OR b → (or (regex sto.*) b)
          -/sto.*/ → (not (regex sto.*))
          (/sto.*/) → (regex sto.*)
          what is /sto.*/? → (and what is (regex sto.*))
          /(a|b)c{2,3}/ x → (and (regex (a|b)c{2,3}) x)
          /[^a-z0-9-]+/ → (regex [^a-z0-9-]+)
          /[^a-z0-9]+/ → (regex [^a-z0-9]+)
          /[-a]x?/ → (regex [-a]x?)
          /a\\/b/ → (regex a\\/b)
          /a\\.b\\$/ → (regex a\\.b\\$)
          /a\\\\$/ → (regex a\\\\)
          /ÅB/ → (regex ÅB)
          /a~b@c#d&e<f/ → (regex a~b@c#d&e<f)
          /.*/ → (regex .*)
          "a"/b/ → (and "a" (regex b))
      /a/"b" → (and (regex a) "b")
      /a/[[b]] → (and (regex a) "b")
          /etc/ → (regex etc)
""")
  void aSlashClosesItAtTheEndOfAToken(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          /etc/hosts → /etc/hosts
          /etc/hosts/ → /etc/hosts/
          and/or → and/or
          and/or/ → and/or/
          1/2/ → 1/2/
          / → all
          // → all
          /// → all
          a / b / c → (and a b c)
          /a b/ → (and /a b/)
          /a → /a
          /a/b → /a/b
          /a/?x → /a/?x
          "/a/" → "/a/"
          /^/ → all
          /^$/ → all
          https://a.example/ → https://a.example/
          tag:/a/ → (tag /a/)
""")
  void otherSlashesAreText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          /\\d+/ → 0-5: \\d is not supported, so this regular expression was searched as words. Write [0-9].
          /\\D/ → 0-4: \\D is not supported, so this regular expression was searched as words. Write [^0-9].
          /a\\w/ → 0-5: \\w is not supported, so this regular expression was searched as words. Write [a-z0-9].
          /a\\s/ → 0-5: \\s is not supported, so this regular expression was searched as words. Leave it out: a word has no blanks.
          /\\ba/ → 0-5: \\b is not supported, so this regular expression was searched as words. Leave it out: a whole word is matched.
          /[\\d]/ → 0-6: \\d is not supported, so this regular expression was searched as words. Write [0-9].
          /\\p{L}/ → 0-7: \\p is not supported, so this regular expression was searched as words. Name the letters, such as [a-z].
          /(a)\\1/ → 0-7: \\1 is not supported, so this regular expression was searched as words. Leave out the \\, or repeat what it stands for.
          x /a(?=b)/ → 2-10: Groups that begin with (? are not supported, so this regular expression was searched as words. Write ( ) around what belongs together.
          /a^b/ → 0-5: It has a ^ inside, and always matches a whole word, so this regular expression was searched as words. Leave it out, or write \\^ for the sign itself.
          /*a/ → 0-4: There is nothing before its * to repeat, so this regular expression was searched as words. Write \\* for the sign itself.
          /a*?/ → 0-5: It repeats a repetition, so this regular expression was searched as words. Write one of ? * + {2,3} after a part.
          /a{2}{3}/ → 0-9: It repeats a repetition, so this regular expression was searched as words. Write one of ? * + {2,3} after a part.
          /a{x}/ → 0-6: It has braces that do not say how often, so this regular expression was searched as words. Write {2}, {2,} or {2,3}.
          /a{3,2}/ → 0-8: It has braces that do not say how often, so this regular expression was searched as words. Write {2}, {2,} or {2,3}.
          /(a|)/ → 0-6: A part of it is empty, so this regular expression was searched as words. Write (a|b)? where something may be missing.
          /(a/ → 0-4: It has a ( without ), so this regular expression was searched as words. Write \\( for the sign itself.
          /a)/ → 0-4: It has a ) that means nothing there, so this regular expression was searched as words. Write \\) for the sign itself.
          /[a/ → 0-4: It has a [ without ], so this regular expression was searched as words. Write \\[ for the sign itself.
          /a[]/ → 0-5: It has a [ without ], so this regular expression was searched as words. Write \\[ for the sign itself.
          /[z-a]/ → 0-7: It has a range that does not end after it begins, so this regular expression was searched as words. Write [a-z], or \\- for the sign.
          /a"b/ → 0-5: It has a " that means nothing there, so this regular expression was searched as words. Write \\" for the sign itself.
          /(a{40}){40}/ → 0-13: Its repetitions make it longer than 500 characters, so this regular expression was searched as words. Repeat less, or write * or +.
""")
  void whatCannotBeUsedIsSearchedAsWords(String query, String expected) {
    assertThat(QueryParser.parse(query).warnings())
        .extracting(warning -> warning.start() + "-" + warning.end() + ": " + warning.message())
        .containsExactly(expected);
    assertThat(tree(query)).doesNotContain("regex");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
"""
          path:/[/ → 5-8: It has a [ without ], so this regular expression was searched as words. Write \\[ for the sign itself. → path:/[/
          path:/a(b/ x → 5-10: It has a ( without ), so this regular expression was searched as words. Write \\( for the sign itself. → (and path:/a(b/ x)
          -path:/a**/ → 6-11: It repeats a repetition, so this regular expression was searched as words. Write one of ? * + {2,3} after a part. → (not path:/a**/)
          path:/a^b/ → 5-10: It has a ^ inside, which means an end of the path, so this regular expression was searched as words. Leave it out, or write \\^ for the sign itself. → path:/a^b/
          path:/\\b/ → 5-9: \\b is not supported, so this regular expression was searched as words. Leave it out. → path:/\\b/
          path:/a\\/ → 5-9: \\z is not supported, so this regular expression was searched as words. Leave out the \\, or repeat what it stands for. → path:/a\\/
          path:/x{501}/ → 5-13: Its repetitions make it longer than 500 characters, so this regular expression was searched as words. Repeat less, or write * or +. → path:/x{501}/
""")
  void anExpressionOverPathsThatCannotBeUsedSaysWhyToo(
      String query, String warning, String expected) {
    assertThat(QueryParser.parse(query).warnings())
        .extracting(one -> one.start() + "-" + one.end() + ": " + one.message())
        .containsExactly(warning);
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "path:/\\d{4}\\s[\\w.]\\D\\S\\W/",
        "path:/^a$/",
        "path:/../",
        "path:/-/",
        "path:/^/"
      })
  void anExpressionOverPathsHasAnchorsAndClassesOfItsOwn(String query) {
    assertThat(QueryParser.parse(query).warnings()).isEmpty();
    assertThat(tree(query)).startsWith("(path /");
  }

  @ParameterizedTest
  @CsvSource({
    "/[/, (not all)",
    "-/[/, all",
    "x /[/, x",
    "x OR /[/, x",
    "item:(/[/), (not all)",
    "x item:(/[/), x",
    "/[a/, /[a/"
  })
  void oneWithoutWordsThatCannotBeUsedFindsNothingAndSaysNothingBesideOthers(
      String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
    assertThat(QueryParser.parse(query).warnings()).hasSize(1);
  }

  @Test
  void anExpressionMayHaveSoManyCharactersAndStates() {
    assertThat(tree("/" + "x".repeat(200) + "/")).startsWith("(regex");
    assertThat(tree("/" + "x".repeat(201) + "/")).startsWith("/xx");
    assertThat(tree("/(x{20}){20}/")).startsWith("(regex");
    assertThat(tree("/x{99999999999}/")).startsWith("/x");
    assertThat(tree("/" + "(".repeat(90) + "x" + ")".repeat(90) + "/")).startsWith("(regex");
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}

package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties in brackets, and what in brackets is text. */
class PropertyTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      [key] → (property key)
      [Key] → (property Key)
      [décidé] → (property décidé)
      [a] → (property a)
      [x] → (property x)
      [key-2_b.c/d] → (property key-2_b.c/d)
      ["two words"] → (property two words)
      ["2025 plan"] → (property 2025 plan)
      [key:value] → (property key value)
      [key:two words] → (property key two words)
      [key:"two words"] → (property key "two words")
      ["a key":"a value"] → (property a key "a value")
      [key:a OR b] → (property key a | b)
      [key:a b OR c d] → (property key a b | c d)
      [key:"a b" OR c OR "d"] → (property key "a b" | c | "d")
      [key:"a"OR"b"] → (property key "a" | "b")
      [key:OR a] → (property key a)
      [key:a OR] → (property key a)
      [key:a or b] → (property key a or b)
      [key:ORDER] → (property key ORDER)
      [key:a,b] → (property key a,b)
      [key:null] → (property key null)
      [key:"null"] → (property key "null")
      [key:>5] → (property key >5)
      [key:>= 2.5] → (property key >= 2.5)
      [key:<2025-11] → (property key <2025-11)
      [key:">x"] → (property key ">x")
      [key:-1] → (property key -1)
      [key:?] → (property key ?)
      [key:a:b] → (property key a:b)
      [key:(a)] → (property key (a))
      [key:[[Two Words]]] → (property key "Two Words")
      [key:a "b" c] → (property key a "b" c)
      [key:a\\nb] → (property key a\\nb)
      -[key] → (not (property key))
      NOT [key:a] → (not (property key a))
      -([a] [b]) → (not (and (property a) (property b)))
      [a] OR [b:c] d → (or (property a) (and (property b c) d))
      ([a]) → (property a)
      plan [a]. → (and plan (property a))
      [a], [b]? → (and (property a) (property b))
      "x"[a] → (and "x" (property a))
      [person:ana] → (property person ana)
      """)
  void aKeyInBracketsAndItsValues(String query, String expected) {
    assertThat(tree(query.replace("\\n", "\n"))).isEqualTo(expected.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      [10:30] → [10:30]
      [-a] → [-a]
      [ a ] → a
      [a b] → (and [a b])
      [sic: this] → (and [sic: this])
      [by:: Ana] → (and [by:: Ana])
      [key:] → [key:]
      [key:OR] → [key:OR]
      [key:a → [key:a
      [key → [key
      [key:a [b] → (and [key:a (property b))
      [key:"a" b] → (and [key: "a" b])
      [key:>soon] → [key:>soon]
      [text](address) → (and [text] address)
      [text](a b) → (and [text] a b)
      [a][b] → [a][b]
      [a]b → [a]b
      [a],b → [a],b
      word[a] → word[a]
      [https://example.org] → [https://example.org]
      [UTC+1:00] → [UTC+1:00]
      ["?":x] → :x]
      [""] → all
      [] → all
      [ ] → all
      []a → []a
      [] a → a
      """)
  void anythingElseInBracketsIsText(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      commentCharacter = '%',
      textBlock =
          """
      - [x] paid → paid
      - [X] paid → paid
      * [x] paid → paid
      a + [x] → a
      -  [x] → all
      - [ ] paid → paid
      - [?] paid → paid
      -[x] → (not (property x))
      a- [x] → (and a- (property x))
      - [y] → (property y)
      1. [x] → (and 1. (property x))
      - ["x"] → (property x)
      """)
  void theBoxOfATaskSaysNothing(String query, String expected) {
    assertThat(tree(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      [key:a [ b]          → [key:a b]()
      [KEY:"a b"  OR  c]  → [KEY:"a b" OR c]
      ["key":x]           → [key:x]
      ["a key":x]         → ["a key":x]
      [key:a](b)          → [key:a]() b
      path:/a.(b)/        → path:/a.(b)/
      """)
  void theCanonicalForm(String query, String expected) {
    String printed = QueryText.print(QueryParser.parse(query).root());
    assertThat(printed).isEqualTo(expected);
    assertThat(QueryText.print(QueryParser.parse(printed).root())).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      5          | 5        | true
      5          | 5.0      | true
      5          | 50       | false
      >5         | 5.1      | true
      >5         | 12       | true
      >5         | 5        | false
      >=5        | 5        | true
      <5         | -7       | true
      <=-1       | -1       | true
      <5         | abc      | false
      >5         | 2025-11-06 | false
      2025       | 2025     | true
      2025       | 2025-11-06 | true
      >2025      | 2026     | true
      >2025      | 2025-12-31 | false
      >2025      | 2026-01-01 | true
      2025-11    | 2025-11-30 | true
      2025-11    | 2025-12-01 | false
      >2025-11   | 2025-11-30 | false
      >2025-11   | 2025-12-01 | true
      >=2025-11  | 2025-11-01 | true
      <2025-11-06 | 2025-11-05 | true
      2025-11-06 | 2025-11-06t09:30 | true
      2025-11-06 | 2025-11-06 09:30 | true
      2025-11-06 | 2025-11-061 | false
      >2025-11   | 2025-12   | false
      5          | 5 days   | false
      5          | 1.2.3    | false
      """)
  void numbersAreComparedAsNumbersAndDatesByTheDay(String asked, String value, boolean holds) {
    assertThat(PropertyComparison.parse(asked).orElseThrow().holds(value)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"abc", ">abc", "''", ">", "5 days", "1.2.3", "1e5", "2025-13"})
  void textIsNotCompared(String asked) {
    assertThat(PropertyComparison.parse(asked)).isEmpty();
  }

  @Test
  void aNumberWithoutEndIsText() {
    assertThat(PropertyComparison.parse("9".repeat(31))).isEmpty();
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}

package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties in brackets, and what in brackets is text. */
class PropertyTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

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
      [key:a "b] c" → (and [key:a "b] c")
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
      [key:a [ b]          → [key:a[[]] b]
      [key:a [[b]] path:c] → [key:a[[]] "b" path:c]
      [10:30]             → [10:30]
      [KEY:"a b"  OR  c]  → [KEY:"a b" OR c]
      ["key":x]           → [key:x]
      ["a key":x]         → ["a key":x]
      [key:a](b)          → [key:a][[]] b
      path:/a.(b)/        → path:/a.(b)/
      item:(path:/a(?=b)/) → item:(path:/a(?=b)/)
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
      1..5       | 1        | true
      1..5       | 5.0      | true
      1..5       | 5.1      | false
      1..*       | 12       | true
      1..*       | 0.9      | false
      *..5       | -7       | true
      *..5       | 6        | false
      -2 .. -1   | -1.5     | true
      1..5       | 2025-11-06 | false
      2024..2025 | 2024.5   | true
      2024..2025 | 2025-12-31 | true
      2025-01..2025-03 | 2025-03-31 | true
      2025-01..2025-03 | 2025-04-01 | false
      2025-01..2025-03 | 2       | false
      2025-11..* | 2026-01-01 | true
      >today     | 2025-12-04 | true
      >today     | 2025-12-03 | false
      last week  | 2025-11-30 | true
      last week  | 2025-12-01 | false
      "last week"| 2025-11-30 | true
      7d         | 2025-11-27 | true
      yesterday..tomorrow | 2025-12-04t09:30 | true
      2025-11-07t01:00+05:00 | 2025-11-06 | true
      2025-11-06 | 2025-11-07t01:00+05:00 | true
      2025-11-07 | 2025-11-07t01:00+05:00 | false
      2025-11-06 | 2025-11-07 01:00:00 +0500 | true
      2025-11-07 | 2025-11-06t23:30:00.5-05 | true
      2025-11-07 | 2025-11-06t23:30z | true
      2025-11-06 | 2025-11-06t25:30+05:00 | true
      2025-11-06 | 2025-11-06 morning | true
      >1000      | 1,500    | true
      1500       | 1,500.00 | true
      1,500      | 1500     | true
      >1,000,000 | 12,345,678 | true
      >1000      | $1,500   | true
      >$1,000    | 1500     | true
      1500       | 1,500 €  | true
      -5         | -€5      | true
      12         | 12 %     | true
      >10%       | 12%      | true
      >1000      | 1,50     | false
      >1000      | 1500,000 | false
      >1000      | 1,5000   | false
      >1000      | ,500     | false
      >1000      | 1,,500   | false
      >1000      | 1,500 eur | false
      >1         | 3k       | false
      >0         | $$5      | false
      >0         | %        | false
      >0         | .5       | true
      """)
  void numbersAreComparedAsNumbersAndDatesByTheDay(String asked, String value, boolean holds) {
    assertThat(comparison(asked).orElseThrow().holds(value, ZONE)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        ">abc",
        "",
        ">",
        "5 days",
        "1.2.3",
        "1e5",
        "2025-13",
        "1..",
        "..5",
        "*..*",
        "5..1",
        "a..b",
        "2025-03..2025-01",
        "1..2025-03",
        "\"5\"",
        "\"2025\"",
        "\">=5\"",
        "\"today\"",
        "\"1 500\""
      })
  void textIsNotCompared(String asked) {
    assertThat(comparison(asked)).isEmpty();
  }

  @Test
  void aNumberWithoutEndIsText() {
    assertThat(comparison("9".repeat(30))).isPresent();
    assertThat(comparison("9".repeat(31))).isEmpty();
  }

  private static Optional<PropertyComparison> comparison(String typed) {
    boolean quoted = typed.startsWith("\"");
    String text = quoted ? typed.substring(1, typed.length() - 1) : typed;
    QualifierValue value = new QualifierValue(text, quoted, new Span(0, typed.length()));
    Calendar calendar = new Calendar(LocalDate.of(2025, 12, 3), DayOfWeek.MONDAY, ZONE);
    return PropertyComparison.of(
        PropertyComparison.date(value)
            .flatMap(date -> date.days(calendar, Towards.PAST))
            .map(value::meaning)
            .orElse(value));
  }

  private static String tree(String query) {
    return TreeText.of(QueryParser.parse(query).root());
  }
}

package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Word;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes parsing slow or the tree large. */
class QueryLimitsTest {

  @Test
  void aTextOfTheGreatestLengthIsRead() {
    String query = "\"" + "x".repeat(3_998) + "\"";
    assertThat(QueryParser.parse(query).warnings()).isEmpty();
  }

  @Test
  void aLongerTextIsCutBetweenTwoWords() {
    ParsedQuery parsed = QueryParser.parse("\"" + "x".repeat(3_990) + "\" first second");
    assertThat(TreeText.of(parsed.root())).endsWith("x\" first)");
    assertThat(parsed.warnings())
        .extracting(QueryWarning::message, QueryWarning::start, QueryWarning::end)
        .containsExactly(
            tuple(
                "The query is longer than 4,000 characters, so the rest is ignored. Shorten it.",
                3_998,
                4_005));
  }

  @Test
  void aLongWordIsCutBetweenTwoCharacters() {
    ParsedQuery parsed = QueryParser.parse("x".repeat(3_999) + "🚀");
    assertThat(TreeText.of(parsed.root())).isEqualTo("x".repeat(3_999));
    assertThat(parsed.warnings())
        .extracting(QueryWarning::start, QueryWarning::end)
        .containsExactly(tuple(3_999, 4_001));
  }

  @Test
  void parenthesesNestToALimitAndArePunctuationBeyondIt() {
    ParsedQuery parsed = QueryParser.parse("(".repeat(60) + "a OR b" + ")".repeat(60) + " c");
    assertThat(TreeText.of(parsed.root())).isEqualTo("(and (or a b) c)");
    assertThat(parsed.warnings())
        .extracting(QueryWarning::message, QueryWarning::start, QueryWarning::end)
        .containsExactly(
            tuple(
                "More than 50 parentheses are open here, so this one is ignored. Use fewer levels.",
                50,
                51));
  }

  @Test
  void aParenthesisThatIsIgnoredDoesNotEndTheGroupItStandsIn() {
    String query = "(".repeat(49) + "-(x (a) y)" + ")".repeat(49) + " c";
    assertThat(TreeText.of(QueryParser.parse(query).root())).isEqualTo("(and (not (and x a y)) c)");
  }

  @Test
  void groupsBesideOneAnotherAreNotNested() {
    assertThat(QueryParser.parse("(a) ".repeat(60)).warnings()).isEmpty();
  }

  @Test
  void wordsBeyondALimitAreLeftOut() {
    ParsedQuery parsed = QueryParser.parse(words(300) + " persn:x (");
    assertThat(parsed.root()).isInstanceOf(And.class);
    assertThat(((And) parsed.root()).operands()).hasSize(256).allMatch(Word.class::isInstance);
    assertThat(parsed.warnings())
        .extracting(QueryWarning::message, QueryWarning::start, QueryWarning::end)
        .containsExactly(
            tuple(
                "The query has more than 256 words and values, so the rest is ignored. Use fewer.",
                256 * 4,
                300 * 4 + 9));
  }

  @Test
  void aScopeWhoseWordsAreLeftOutIsLeftOutToo() {
    ParsedQuery parsed = QueryParser.parse(words(256) + " task:(x)");
    assertThat(TreeText.of(parsed.root())).endsWith("100 100)").doesNotContain("in-task");
    assertThat(parsed.warnings()).hasSize(1);
  }

  @Test
  void valuesCountLikeWords() {
    String query = words(256) + " tag:a,b";
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(TreeText.of(parsed.root())).endsWith("100 100)").doesNotContain("tag");
    assertThat(parsed.warnings()).extracting(QueryWarning::start).containsExactly(256 * 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      tag:a,b,c,d          → (tag a | b)             → 8
      tag:(a OR b OR c)    → (tag a | b)             → 15
      -tag:a,b,c           → (not (tag a | b))       → 9
      [key:a OR b OR c]    → (property key a | b)    → 15
      task:(tag:a,b,c)     → (in-task (tag a | b))   → 14
      task:(tag:a,b,c x) y → (in-task (tag a | b))   → 14
      item:(x OR tag:b,c) y → (in-item (or x (tag b))) → 17
      """)
  void ofValuesThoseThatFitAreKept(String last, String kept, int ignoredFrom) {
    ParsedQuery parsed = QueryParser.parse(words(254) + " " + last + " z");
    assertThat(TreeText.of(parsed.root())).endsWith("100 " + kept + ")");
    assertThat(parsed.warnings())
        .containsExactly(
            new QueryWarning(
                new Mistake(
                    "The query has more than 256 words and values",
                    "the rest is ignored",
                    "Use fewer."),
                254 * 4 + ignoredFrom,
                254 * 4 + last.length() + 2));
  }

  @Test
  void aTaskWhoseValuesAreTooManyIsNotAnyTask() {
    ParsedQuery parsed = QueryParser.parse("task:(tag:" + words(300).replace(' ', ',') + ")");
    assertThat(TreeText.of(parsed.root())).startsWith("(in-task (tag 100 | ");
    assertThat(parsed.warnings()).hasSize(1);
  }

  @Test
  void aScopeWhoseParenthesisIsIgnoredIsIgnoredToo() {
    ParsedQuery parsed = QueryParser.parse("(".repeat(50) + "task:(a b)" + ")".repeat(50) + " c");
    assertThat(TreeText.of(parsed.root())).isEqualTo("(and a b c)");
    assertThat(parsed.warnings()).hasSize(1);
  }

  /** So long that to look ahead from each piece would take thousands of steps for each. */
  private static final int LONG = 40_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "(a OR ",
        "-(",
        "NOT ",
        "-",
        "NOT -",
        "\"",
        "\\\"",
        "[[",
        "[[ ",
        "[[a ]",
        "tag:([[",
        "]]",
        "[a:",
        "[a:x OR ",
        "[\"a\\\"",
        "[a],",
        "- [x]",
        "path:/a ",
        "path:/",
        "sort:",
        "sort:(",
        "unit:\"",
        "#",
        "a\"",
        "tag:",
        "tag:(",
        "tag:(a OR ",
        "section:(a OR b c",
        "date:",
        "date:(",
        "date:\"x\",",
        "date:x,",
        "OR",
        "OR ",
        "?",
        "a?",
        "\"\\",
        "tag:(\"",
        "tag:[[",
        "(()",
        "a:",
        "ab*",
        "ab* ",
        "a*b?",
        "word~ ",
        "~",
        "\"a\"~5",
        "\"a b\"~5 ",
        "/",
        "/(",
        "/a",
        "/a/ ",
        "/a/?",
        "\\/",
        "item:",
        "item:(",
        "item:(a ",
        "section:(a b ",
        "section:((",
        "task:\"",
        "match-case:(a OR ",
        ":",
        "🚀"
      })
  void repeatedPiecesAreReadInStepsInProportionToTheirNumber(String piece) {
    String query = piece.repeat(LONG / piece.length());
    assertThat(ReadingSteps.of(query)).isLessThan(ReadingSteps.most(query.length()));
    Assertions.assertTimeout(Duration.ofSeconds(1), () -> QueryParser.parse(query));
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "100").collect(Collectors.joining(" "));
  }
}

package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Expression;
import minutebook.query.QueryNode.Fuzzy;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Pattern;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Regex;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Word;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for any text. Run with {@code -Dseed=…} to repeat a run. */
@Tag("slow")
class RandomQueryTest {
  private static final int QUERIES = 20_000;
  private static final PropertyNames PROPERTIES = new PropertyNames(Set.of("company"));

  @Test
  void spansLieWithinTheTextAndWordsAreWhereTheySayTheyAre() {
    forRandomQueries(
        text -> {
          ParsedQuery parsed = QueryParser.parse(text, PROPERTIES);
          checkSpans(parsed.root(), text);
          for (QueryWarning warning : parsed.warnings()) {
            checkSpan(new Span(warning.start(), warning.end()), text);
            assertThat(warning.message()).isNotBlank();
          }
        });
  }

  @Test
  void whatIsPrintedIsParsedToTheSameTree() {
    forRandomQueries(
        text -> {
          QueryNode root = QueryParser.parse(text, PROPERTIES).root();
          String printed = QueryText.print(root);
          QueryNode again = QueryParser.parse(printed, PROPERTIES).root();
          assertThat(withoutSpans(again)).as(printed).isEqualTo(withoutSpans(root));
          assertThat(QueryText.print(again)).isEqualTo(printed);
        });
  }

  @Test
  void simplifyingASimpleTreeChangesNothing() {
    forRandomQueries(
        text -> {
          QueryNode root = QueryParser.parse(text, PROPERTIES).root();
          assertThat(Simplify.simplify(root)).isEqualTo(root);
        });
  }

  @Test
  void anyTreeIsExplained() {
    forRandomQueries(
        text ->
            assertThat(Explanation.of(QueryParser.parse(text, PROPERTIES).root(), "items"))
                .matches("(?s)((all|no) items|items \\S.*)"));
  }

  private static void forRandomQueries(Consumer<String> check) {
    long seed = Long.getLong("seed", System.nanoTime());
    RandomQuery queries = new RandomQuery(seed);
    for (int i = 0; i < QUERIES; i++) {
      String text = queries.next();
      try {
        check.accept(text);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", query " + i + ": <" + text + ">", e);
      }
    }
  }

  private static void checkSpans(QueryNode node, String text) {
    switch (node) {
      case MatchAll all -> {}
      case Word word -> assertThat(checkSpan(word.span(), text)).isEqualTo(word.text());
      case Phrase phrase -> checkSpan(phrase.span(), text);
      case Pattern(String pattern, Span span) ->
          assertThat(checkSpan(span, text)).isEqualTo(pattern);
      case Fuzzy(String word, int edits, Span span) ->
          assertThat(checkSpan(span, text)).startsWith(word + "~");
      case Regex(String expression, Span span) ->
          assertThat(checkSpan(span, text)).startsWith("/").endsWith("/").contains(expression);
      case Expression expression ->
          throw new AssertionError("no text is read as an expression: " + expression);
      case Scoped(Scope scope, QueryNode operand, Span span) -> {
        checkSpan(span, text);
        checkSpans(operand, text);
      }
      case Not(QueryNode operand) -> checkSpans(operand, text);
      case And(List<QueryNode> operands) -> operands.forEach(one -> checkSpans(one, text));
      case Or(List<QueryNode> operands) -> operands.forEach(one -> checkSpans(one, text));
      case Qualified qualified -> checkValues(qualified.anyOf(), qualified.span(), text);
      case Property property -> checkValues(property.anyOf(), property.span(), text);
      case KnownProperty property -> checkValues(property.anyOf(), property.span(), text);
    }
  }

  private static void checkValues(List<QualifierValue> values, Span whole, String text) {
    checkSpan(whole, text);
    for (QualifierValue value : values) {
      assertThat(value.span().start()).isGreaterThan(whole.start());
      assertThat(value.span().end()).isLessThanOrEqualTo(whole.end());
      String source = checkSpan(value.span(), text);
      assertThat(value.quoted() || source.equals(value.text()) || source.equals("*")).isTrue();
    }
  }

  private static String checkSpan(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(span.start()).isLessThan(span.end());
    return text.substring(span.start(), span.end());
  }

  private static QueryNode withoutSpans(QueryNode node) {
    Span none = new Span(0, 0);
    return switch (node) {
      case MatchAll all -> all;
      case Word word -> new Word(word.text(), none);
      case Phrase phrase -> new Phrase(phrase.text(), phrase.distance(), none);
      case Pattern pattern -> new Pattern(pattern.text(), none);
      case Fuzzy fuzzy -> new Fuzzy(fuzzy.text(), fuzzy.edits(), none);
      case Regex regex -> new Regex(regex.expression(), none);
      case Expression expression -> new Expression(expression.text(), none);
      case Scoped(Scope scope, QueryNode operand, Span span) ->
          new Scoped(scope, withoutSpans(operand), none);
      case Not(QueryNode operand) -> new Not(withoutSpans(operand));
      case And(List<QueryNode> operands) ->
          new And(operands.stream().map(RandomQueryTest::withoutSpans).toList());
      case Or(List<QueryNode> operands) ->
          new Or(operands.stream().map(RandomQueryTest::withoutSpans).toList());
      case Qualified(Qualifier qualifier, List<QualifierValue> anyOf, Span span) ->
          new Qualified(qualifier, valuesWithoutSpans(anyOf), none);
      case Property(String key, List<QualifierValue> anyOf, Span span) ->
          new Property(key, valuesWithoutSpans(anyOf), none);
      case KnownProperty(String name, List<QualifierValue> anyOf, Span span) ->
          new KnownProperty(name, valuesWithoutSpans(anyOf), none);
    };
  }

  private static List<QualifierValue> valuesWithoutSpans(List<QualifierValue> values) {
    return values.stream()
        .map(value -> new QualifierValue(value.text(), value.quoted(), new Span(0, 0)))
        .toList();
  }
}

package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Word;
import org.junit.jupiter.api.Test;

/** A tree and the smallest one of the same meaning. */
class SimplifyTest {
  private static final QueryNode ALL = new MatchAll();
  private static final QueryNode A = word("a");
  private static final QueryNode B = word("b");
  private static final QueryNode C = word("c");

  @Test
  void nestedGroupsOfOneKindAreFlattened() {
    assertThat(simplified(and(A, and(B, and(C))))).isEqualTo("(and a b c)");
    assertThat(simplified(or(or(A, B), or(C)))).isEqualTo("(or a b c)");
    assertThat(simplified(and(or(A, B), or(C, A)))).isEqualTo("(and (or a b) (or c a))");
    assertThat(simplified(or(and(A, B), and(or(C))))).isEqualTo("(or (and a b) c)");
  }

  @Test
  void aGroupOfOneIsThatOne() {
    assertThat(simplified(and(A))).isEqualTo("a");
    assertThat(simplified(or(and(or(A))))).isEqualTo("a");
  }

  @Test
  void everythingIsNeutralInAndAndWinsInOr() {
    assertThat(simplified(and(A, ALL, B))).isEqualTo("(and a b)");
    assertThat(simplified(and(ALL, ALL))).isEqualTo("all");
    assertThat(simplified(or(A, ALL))).isEqualTo("all");
    assertThat(simplified(and(A, or(B, and(ALL))))).isEqualTo("a");
    assertThat(simplified(not(ALL))).isEqualTo("(not all)");
  }

  @Test
  void whatCouldNotBeReadAndHasNoWordsFindsNothingAndSaysNothingBesideOthers() {
    QueryNode nothing = not(ALL);
    assertThat(simplified(and(A, nothing))).isEqualTo("a");
    assertThat(simplified(or(nothing, A))).isEqualTo("a");
    assertThat(simplified(and(nothing, ALL))).isEqualTo("(not all)");
    assertThat(simplified(or(nothing, and()))).isEqualTo("(not all)");
    assertThat(simplified(and(A, not(nothing)))).isEqualTo("a");
  }

  @Test
  void aDoubleNegationIsNone() {
    assertThat(simplified(not(not(A)))).isEqualTo("a");
    assertThat(simplified(not(and(not(or(A, B)))))).isEqualTo("(or a b)");
    assertThat(simplified(not(not(not(A))))).isEqualTo("(not a)");
    assertThat(simplified(and(A, not(not(and(B, C)))))).isEqualTo("(and a b c)");
  }

  @Test
  void anEmptyGroupSaysNothing() {
    assertThat(simplified(and())).isEqualTo("all");
    assertThat(simplified(or())).isEqualTo("all");
    assertThat(simplified(not(or()))).isEqualTo("all");
    assertThat(simplified(or(A, and()))).isEqualTo("a");
    assertThat(simplified(or(A, not(and(or()))))).isEqualTo("a");
    assertThat(simplified(and(A, or(), not(and())))).isEqualTo("a");
  }

  private static String simplified(QueryNode node) {
    return TreeText.of(Simplify.simplify(node));
  }

  private static QueryNode word(String text) {
    return new Word(text, new Span(0, 1));
  }

  private static QueryNode and(QueryNode... operands) {
    return new And(List.of(operands));
  }

  private static QueryNode or(QueryNode... operands) {
    return new Or(List.of(operands));
  }

  private static QueryNode not(QueryNode operand) {
    return new Not(operand);
  }
}

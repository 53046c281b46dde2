package minutebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.config.Folded;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryNode.Word;
import minutebook.query.Span;

/**
 * Puts what means the same beside the words of a query.
 *
 * <pre>
 * dpu                    dpu OR "data processing unit"
 * data processing unit   (data processing unit) OR dpu
 * "dpu"                  "dpu"
 * </pre>
 */
final class Synonyms {
  private static final int SHORTEST_PLURAL = 4;

  /** A text of a group, and its words as they are compared. */
  private record Named(String text, List<String> words) {}

  private final List<List<Named>> groups;

  /**
   * Prepares them.
   *
   * @param groups texts that mean the same, each list for itself
   */
  Synonyms(List<List<String>> groups) {
    this.groups =
        groups.stream()
            .map(group -> group.stream().map(text -> new Named(text, words(text))).toList())
            .toList();
  }

  QueryNode beside(QueryNode node) {
    return switch (node) {
      case Word word -> and(List.of(word)).getFirst();
      case And(List<QueryNode> operands) -> new And(and(operands));
      case Or(List<QueryNode> operands) -> new Or(operands.stream().map(this::beside).toList());
      case Not(QueryNode operand) -> new Not(beside(operand));
      case QueryNode other -> other;
    };
  }

  private List<QueryNode> and(List<QueryNode> operands) {
    List<QueryNode> all = new ArrayList<>();
    int at = 0;
    while (at < operands.size()) {
      Optional<Found> found = longest(operands, at);
      if (found.isPresent()) {
        List<QueryNode> typed = operands.subList(at, at + found.get().length());
        all.add(found.get().beside(typed));
        at += typed.size();
      } else {
        all.add(operands.get(at) instanceof Word word ? word : beside(operands.get(at)));
        at++;
      }
    }
    return all;
  }

  /** What of which group stands in the query. */
  private record Found(List<Named> group, Named typed) {
    int length() {
      return typed.words.size();
    }

    QueryNode beside(List<QueryNode> words) {
      Span span =
          new Span(((Text) words.getFirst()).span().start(), ((Text) words.getLast()).span().end());
      List<QueryNode> any = new ArrayList<>();
      any.add(words.size() == 1 ? words.getFirst() : new And(words));
      for (Named other : group) {
        if (!other.equals(typed)) {
          any.add(
              other.words.size() == 1
                  ? new Word(other.text, span)
                  : new Phrase(other.text, 0, span));
        }
      }
      return new Or(any);
    }
  }

  private Optional<Found> longest(List<QueryNode> operands, int at) {
    Optional<Found> longest = Optional.empty();
    for (List<Named> group : groups) {
      for (Named text : group) {
        if (stands(text.words, operands, at)
            && (longest.isEmpty() || text.words.size() > longest.get().length())) {
          longest = Optional.of(new Found(group, text));
        }
      }
    }
    return longest;
  }

  private static boolean stands(List<String> words, List<QueryNode> operands, int at) {
    if (at + words.size() > operands.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!(operands.get(at + i) instanceof Word word)
          || !compared(word.text()).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split(" ", -1)).map(Synonyms::compared).toList();
  }

  /** One and many are compared as one. */
  private static String compared(String word) {
    String folded = Folded.withoutAccents(word);
    boolean plural =
        folded.length() >= SHORTEST_PLURAL && folded.endsWith("s") && !folded.endsWith("ss");
    return plural ? folded.substring(0, folded.length() - 1) : folded;
  }
}

package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.query.Limits;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Word;

/**
 * "Did you mean": a query with the words that stand nowhere replaced by the nearest ones that do.
 */
final class MeantWords {
  /** Whether a query finds something. */
  interface Finding {
    boolean something(String query) throws IOException;
  }

  private record Replaced(Word word, String meant) {}

  private final Searcher.Snapshot snapshot;

  MeantWords(Searcher.Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Empty when every word stands somewhere, and when what was probably meant finds nothing. */
  Optional<String> in(String text, QueryNode query, Finding finding) throws IOException {
    List<Word> words = words(query);
    if (words.size() > Limits.EXPANSIONS) {
      return Optional.empty();
    }
    List<Replaced> replaced = new ArrayList<>();
    for (Word word : words) {
      int edits = Typos.edits(word.text());
      Optional<String> meant =
          edits == 0 ? Optional.empty() : snapshot.nearestWord(word.text(), edits);
      meant.ifPresent(other -> replaced.add(new Replaced(word, other)));
    }
    if (replaced.isEmpty()) {
      return Optional.empty();
    }
    replaced.sort(Comparator.comparingInt((Replaced one) -> one.word.span().start()).reversed());
    StringBuilder other = new StringBuilder(text);
    for (Replaced one : replaced) {
      other.replace(one.word.span().start(), one.word.span().end(), one.meant);
    }
    String meant = other.toString();
    return finding.something(meant) ? Optional.of(meant) : Optional.empty();
  }

  private static List<Word> words(QueryNode node) {
    return switch (node) {
      case Word word -> List.of(word);
      case And(List<QueryNode> operands) -> words(operands);
      case Or(List<QueryNode> operands) -> words(operands);
      case QueryNode ignored -> List.of();
    };
  }

  private static List<Word> words(List<QueryNode> operands) {
    return operands.stream().flatMap(operand -> words(operand).stream()).distinct().toList();
  }
}

package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import minutebook.query.Directives;
import minutebook.query.Limits;
import minutebook.query.ParsedQuery;
import minutebook.query.QueryNode;
import minutebook.query.QueryWarning;
import minutebook.query.Span;

/**
 * A query in Lucene's syntax: one expression, or the plain words of a text that is none.
 *
 * <pre>
 * crane AND date:[2025 TO *]   Expression
 * crane AND (                  Word crane, and a warning
 * </pre>
 */
final class ExpertQuery {
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO", "&&", "||");

  private ExpertQuery() {}

  static ParsedQuery parse(String text, Searcher.Snapshot snapshot) throws IOException {
    if (text.isBlank()) {
      return parsed(new QueryNode.MatchAll(), List.of());
    }
    ReadExpression read = snapshot.expression(text);
    return parsed(
        read.usable()
            ? new QueryNode.Expression(text, new Span(0, text.length()))
            : plainWords(text),
        read.warnings());
  }

  private static ParsedQuery parsed(QueryNode root, List<QueryWarning> warnings) {
    return new ParsedQuery(root, Directives.NONE, warnings);
  }

  private static QueryNode plainWords(String text) {
    List<QueryNode> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < Limits.LEAVES) {
      int start = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      String word = text.substring(start, at);
      if (word.codePoints().anyMatch(Character::isLetterOrDigit) && !OPERATORS.contains(word)) {
        words.add(new QueryNode.Word(word, new Span(start, at)));
      }
      at++;
    }
    return switch (words.size()) {
      case 0 -> new QueryNode.MatchAll();
      case 1 -> words.getFirst();
      default -> new QueryNode.And(words);
    };
  }
}

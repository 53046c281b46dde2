package minutebook.query;

import java.util.ArrayList;
import java.util.List;
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

/**
 * The last word of a query that is still being typed, as the beginning of one too.
 *
 * <pre>
 * loading do     loading (do OR do*)
 * follow-up      follow- (up OR up*)
 * loading do?    as it is, like all that ends in a blank or a mark
 * </pre>
 *
 * <p>Words that are left out stay whole, or {@code -d} would leave out all that {@code -draft} does
 * not.
 */
public final class LastWordAsPrefix {
  private final int end;

  private LastWordAsPrefix(int end) {
    this.end = end;
  }

  /**
   * Rewrites a tree.
   *
   * @param root of this text
   */
  public static QueryNode in(QueryNode root, String text) {
    return new LastWordAsPrefix(text.length()).rewrite(root);
  }

  private QueryNode rewrite(QueryNode node) {
    return switch (node) {
      case Word word when word.span().end() == end -> prefix(word);
      case And(List<QueryNode> operands) -> new And(rewrite(operands));
      case Or(List<QueryNode> operands) -> new Or(rewrite(operands));
      case Scoped(Scope scope, QueryNode operand, Span span) ->
          new Scoped(scope, rewrite(operand), span);
      case Word word -> word;
      case Phrase phrase -> phrase;
      case Pattern pattern -> pattern;
      case Fuzzy fuzzy -> fuzzy;
      case Regex regex -> regex;
      case Expression expression -> expression;
      case MatchAll all -> all;
      case Not not -> not;
      case Qualified qualified -> qualified;
      case Property property -> property;
      case KnownProperty property -> property;
    };
  }

  private List<QueryNode> rewrite(List<QueryNode> operands) {
    return operands.stream().map(this::rewrite).toList();
  }

  /** Of a word such as {@code follow-up}, its last part. */
  private static QueryNode prefix(Word word) {
    String text = word.text();
    int start = text.length();
    while (start > 0 && WordForm.isPartOfWord(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    String last = text.substring(start);
    if (Characters.isPunctuation(last)) {
      return word;
    }
    int from = word.span().start() + start;
    Span span = new Span(from, word.span().end());
    List<QueryNode> parts = new ArrayList<>();
    if (!Characters.isPunctuation(text.substring(0, start))) {
      parts.add(new Word(text.substring(0, start), new Span(word.span().start(), from)));
    }
    parts.add(new Or(List.of(new Word(last, span), new Pattern(last + "*", span))));
    return parts.size() == 1 ? parts.getFirst() : new And(parts);
  }
}

package minutebook.query;

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
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryNode.Word;

/** Words and phrases of a query, and what is made of nothing else, in plain words. */
final class ExplainedText {
  private ExplainedText() {}

  static boolean isText(QueryNode node) {
    return switch (node) {
      case Text ignored -> true;
      case And(List<QueryNode> operands) -> operands.stream().allMatch(ExplainedText::isText);
      case Or(List<QueryNode> operands) -> operands.stream().allMatch(ExplainedText::isText);
      case MatchAll all -> false;
      case Not not -> false;
      case Qualified qualified -> false;
      case Property property -> false;
      case KnownProperty property -> false;
      case Scoped scoped -> false;
    };
  }

  /** On its own: {@code "a" or "b"}. */
  static String of(QueryNode text) {
    return switch (text) {
      case Word word -> English.quoted(word.text());
      case Phrase(String words, int distance, var span) when distance > 0 ->
          "the words " + English.quoted(words) + " at most " + distance + " apart";
      case Phrase phrase -> "the phrase " + English.quoted(phrase.text());
      case Pattern pattern -> "a word like " + English.quoted(pattern.text());
      case Fuzzy(String word, int edits, var span) ->
          English.quoted(word) + " with up to " + (edits == 1 ? "one typo" : "two typos");
      case Regex regex -> "a word that matches /" + regex.expression() + "/";
      case Expression(String expression, var span) ->
          "the expression " + expression + " in Lucene's syntax";
      case And(List<QueryNode> operands) -> English.list(nested(operands), "and");
      case Or or when or.operands().stream().anyMatch(And.class::isInstance) -> nested(or);
      case Or(List<QueryNode> operands) -> English.list(nested(operands), "or");
      case MatchAll all -> throw notText(all);
      case Not not -> throw notText(not);
      case Qualified qualified -> throw notText(qualified);
      case Property property -> throw notText(property);
      case KnownProperty property -> throw notText(property);
      case Scoped scoped -> throw notText(scoped);
    };
  }

  /** Within a list: {@code either "a" or "b"}. */
  static String nested(QueryNode text) {
    return switch (text) {
      case Or(List<QueryNode> operands) -> "either " + English.list(nested(operands), "or");
      case And(List<QueryNode> operands) ->
          (operands.size() == 2 ? "both " : "all of ") + English.list(nested(operands), "and");
      case Text leaf -> of(leaf);
      case MatchAll all -> throw notText(all);
      case Not not -> throw notText(not);
      case Qualified qualified -> throw notText(qualified);
      case Property property -> throw notText(property);
      case KnownProperty property -> throw notText(property);
      case Scoped scoped -> throw notText(scoped);
    };
  }

  private static List<String> nested(List<QueryNode> operands) {
    return operands.stream().map(ExplainedText::nested).toList();
  }

  private static IllegalStateException notText(QueryNode node) {
    return new IllegalStateException("not made of words and phrases: " + node);
  }
}

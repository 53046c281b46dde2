package minutebook.query;

import static java.lang.Character.isLetter;

import java.util.List;
import java.util.stream.Collectors;
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

/**
 * A tree written as a query: the same for all queries that mean the same tree.
 *
 * <p>What {@link QueryParser} made of a text, printed and parsed again, is the same tree (with the
 * spans of the printed text). Everything is the empty query.
 */
public final class QueryText {
  /** What cannot be read, and has no words: the only text that finds nothing whatever there is. */
  private static final String NOTHING = "/[/";

  private QueryText() {}

  public static String print(QueryNode node) {
    return switch (node) {
      case MatchAll all -> "";
      case Word word -> word(word.text());
      case Phrase(String text, int distance, var span) ->
          Wording.phrase(text) + (distance == 0 ? "" : "~" + distance);
      case Pattern pattern -> word(pattern.text());
      case Fuzzy fuzzy -> word(fuzzy.text() + "~" + fuzzy.edits());
      case Regex regex -> "/" + regex.expression() + "/";
      case Expression expression -> expression.text();
      case Scoped(Scope scope, QueryNode operand, var span) ->
          scope.canonicalName() + ":" + scoped(scope, operand);
      case Not not when not.equals(PlainWords.NOTHING) -> NOTHING;
      case Not(QueryNode operand) -> "-" + operand(operand);
      case And(List<QueryNode> operands) ->
          operands.stream()
              .map(one -> one instanceof Or ? operand(one) : print(one))
              .collect(Collectors.joining(" "));
      case Or(List<QueryNode> operands) ->
          operands.stream().map(QueryText::print).collect(Collectors.joining(" OR "));
      case Qualified qualified -> qualified(qualified);
      case Property property -> property(property);
      case KnownProperty property -> known(property);
    };
  }

  /**
   * A bracket before a letter would begin a property when one of the words behind it ends with a
   * bracket; an empty link says nothing, and no value goes on behind what begins one.
   */
  private static String word(String text) {
    boolean mayBegin = text.length() > 1 && text.charAt(0) == '[' && isLetter(text.charAt(1));
    return mayBegin && text.indexOf('[', 1) < 0 ? text + "[[]]" : text;
  }

  private static String operand(QueryNode node) {
    return switch (node) {
      case Text text -> print(text);
      case Scoped scoped -> print(scoped);
      case Qualified qualified -> print(qualified);
      case Property property -> print(property);
      case KnownProperty property -> print(property);
      case MatchAll all -> "()";
      case Not not -> "(" + print(not) + ")";
      case And and -> "(" + print(and) + ")";
      case Or or -> "(" + print(or) + ")";
    };
  }

  /**
   * In {@code section:(a)} the value is a section's name, in {@code section:((a))} a word in it.
   */
  private static String scoped(Scope scope, QueryNode operand) {
    return switch (scope) {
      case SECTION -> "((" + print(operand) + "))";
      case ITEM, TASK, OPEN_TASK, CLOSED_TASK ->
          switch (operand) {
            case Word word when !isRun(word.text()) -> "(" + print(word) + ")";
            case Text text -> print(text);
            case MatchAll all -> Wording.phrase("");
            case QueryNode other -> "(" + print(other) + ")";
          };
    };
  }

  /** An expression of a path that cannot be used is one word, parentheses in it included. */
  private static boolean isRun(String word) {
    return new Lexer(new Scanner(word)).run(false).text().equals(word);
  }

  private static String qualified(Qualified node) {
    String name = node.qualifier().canonicalName() + ":";
    List<String> values = node.anyOf().stream().map(QueryText::value).toList();
    if (values.size() == 1) {
      return name + values.getFirst();
    }
    return node.qualifier().valueKind().splitsAtCommas()
        ? name + String.join(",", values)
        : name + "(" + String.join(" OR ", values) + ")";
  }

  private static String known(KnownProperty node) {
    List<String> values = node.anyOf().stream().map(QueryText::value).toList();
    return node.name() + ":" + String.join(",", values);
  }

  private static String property(Property node) {
    String key = PropertyReader.isPlainKey(node.key()) ? node.key() : Wording.phrase(node.key());
    List<String> values = node.anyOf().stream().map(QueryText::value).toList();
    return "[" + key + (values.isEmpty() ? "" : ":") + String.join(" OR ", values) + "]";
  }

  private static String value(QualifierValue value) {
    return value.quoted() ? Wording.phrase(value.text()) : value.text();
  }
}

package minutebook.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import minutebook.note.QueryBlock;
import minutebook.query.ParsedQuery;
import minutebook.query.QualifierValue;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.KnownProperty;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Not;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Phrase;
import minutebook.query.QueryNode.Property;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.QueryNode.Regex;
import minutebook.query.QueryNode.Scoped;
import minutebook.query.QueryNode.Text;
import minutebook.query.QueryNode.Word;
import minutebook.query.QueryParser;
import minutebook.query.QueryText;
import minutebook.query.Scope;
import minutebook.query.Simplify;

/**
 * Translates a block of Obsidian's own search, whose language ours is much like.
 *
 * <pre>
 * content:(dog cat)        dog cat             anywhere in the note
 * ignore-case:Dog          Dog                 as always
 * section:dog              section:((dog))     a word in one section, and no section's name
 * /do[gt]/                 /.*(do[gt]).*&#47;       a part of a word
 * path:Work/               path:/Work\//       anywhere in the path
 * </pre>
 */
final class SearchBlock {
  /** What these say of a word, a search does anyway. */
  private static final List<String> SAYING_NOTHING = List.of("content:", "ignore-case:");

  private final List<BlockProblem> problems = new ArrayList<>();
  private final QueryBlock block;
  private boolean answerable = true;

  private SearchBlock(QueryBlock block) {
    this.block = block;
  }

  static TranslatedQuery translate(QueryBlock block) {
    return new SearchBlock(block).query();
  }

  private TranslatedQuery query() {
    ParsedQuery parsed = QueryParser.parse(withoutSayingNothing(block.text()));
    parsed.warnings().forEach(warning -> problem(warning.message()));
    String q = QueryText.print(Simplify.simplify(translated(parsed.root())));
    return new TranslatedQuery(
        q, List.of(), List.of(), OptionalInt.empty(), OptionalInt.empty(), problems, answerable);
  }

  private void problem(String message) {
    problems.add(new BlockProblem(block.lines().start(), "```" + block.language(), message));
  }

  private QueryNode translated(QueryNode node) {
    return switch (node) {
      case MatchAll all -> all;
      case And(List<QueryNode> operands) -> new And(translated(operands));
      case Or(List<QueryNode> operands) -> new Or(translated(operands));
      case Not(QueryNode operand) -> new Not(translated(operand));
      case Scoped(Scope scope, QueryNode operand, var span) ->
          new Scoped(scope, translated(operand), span);
      case Regex regex -> regex(regex);
      case Qualified qualified -> qualified(qualified);
      case Property property -> property;
      case KnownProperty property -> property;
      case Text text -> text;
    };
  }

  private List<QueryNode> translated(List<QueryNode> nodes) {
    return nodes.stream().map(this::translated).toList();
  }

  /** Obsidian finds an expression anywhere in a text; ours are asked of whole words. */
  private QueryNode regex(Regex regex) {
    Optional<JsPattern.Read> read =
        JsPattern.read("/" + regex.expression() + "/").filter(JsPattern.Read::ofOneWord);
    if (read.isEmpty()) {
      answerable = false;
      problem(
          "'/%s/' is asked of more than one word, and words are searched one by one; write letters and"
                  .formatted(regex.expression())
              + " digits only");
    }
    return read.<QueryNode>map(one -> new Regex(".*" + one.joined() + ".*", regex.span()))
        .orElse(regex);
  }

  private static QueryNode qualified(Qualified qualified) {
    return switch (qualified.qualifier()) {
      case SECTION -> any(qualified, value -> new Scoped(Scope.SECTION, text(value), value.span()));
      case PATH -> any(qualified, value -> PathParts.path(value.text()));
      default -> qualified;
    };
  }

  private static QueryNode any(
      Qualified qualified, Function<QualifierValue, QueryNode> translation) {
    return new Or(qualified.anyOf().stream().map(translation).toList());
  }

  private static QueryNode text(QualifierValue value) {
    return value.quoted()
        ? new Phrase(value.text(), 0, value.span())
        : new Word(value.text(), value.span());
  }

  /** Where they begin a token that is not within quotation marks. */
  private static String withoutSayingNothing(String text) {
    StringBuilder kept = new StringBuilder();
    boolean quoted = false;
    boolean begins = true;
    int position = 0;
    while (position < text.length()) {
      int length = quoted || !begins ? 0 : lengthOfSayingNothing(text, position);
      if (length > 0) {
        position += length;
      } else {
        char c = text.charAt(position);
        quoted ^= c == '"';
        begins = Character.isWhitespace(c) || c == '(' || c == '-';
        kept.append(c);
        position++;
      }
    }
    return kept.toString();
  }

  private static int lengthOfSayingNothing(String text, int position) {
    for (String name : SAYING_NOTHING) {
      int end = position + name.length();
      boolean named =
          end < text.length()
              && text.substring(position, end).toLowerCase(Locale.ROOT).equals(name);
      if (named && !Character.isWhitespace(text.charAt(end))) {
        return name.length();
      }
    }
    return 0;
  }
}

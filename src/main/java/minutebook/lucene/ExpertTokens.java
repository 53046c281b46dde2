package minutebook.lucene;

import java.io.StringReader;
import java.util.Optional;
import minutebook.query.Limits;
import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserTokenManager;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.queryparser.flexible.standard.parser.TokenMgrError;

/**
 * Counts what an expression is made of before it is parsed, so that neither parsing nor searching
 * it becomes expensive. The limits are those of the query language.
 */
final class ExpertTokens {
  private static final int FUNCTIONS = 16;
  private static final int MOST_DIGITS = 6;

  private final String text;
  private final int maxExpansions;
  private int depth;
  private int terms;
  private int expansions;
  private int functions;

  /** The function whose own parenthesis is open, if it stands for many words; else 0. */
  private int expanding;

  /** Whether a number comes next that says how many of a function's words are wanted. */
  private boolean counting;

  private ExpertTokens(String text, int maxExpansions) {
    this.text = text;
    this.maxExpansions = maxExpansions;
  }

  static void check(String text, int maxExpansions) throws NotUnderstoodException {
    if (text.length() > Limits.LENGTH) {
      throw new NotUnderstoodException(
          "The expression is longer than %,d characters".formatted(Limits.LENGTH),
          "Shorten it.",
          Limits.LENGTH,
          text.length());
    }
    new ExpertTokens(text, maxExpansions).checkAll();
  }

  private void checkAll() throws NotUnderstoodException {
    var tokens = new StandardSyntaxParserTokenManager(new FastCharStream(new StringReader(text)));
    Token before = new Token(StandardSyntaxParserConstants.EOF, "");
    try {
      for (Token token = tokens.getNextToken();
          token.kind != StandardSyntaxParserConstants.EOF;
          token = tokens.getNextToken()) {
        checkTouching(before, token);
        count(token);
        before = token;
      }
    } catch (TokenMgrError e) {
      throw ExpertMistakes.notAToken(text, before.kind, before.endColumn);
    }
  }

  /** A regular expression within a word is a path or a nested tag. */
  private static void checkTouching(Token before, Token token) throws NotUnderstoodException {
    boolean touch = before.endColumn == token.beginColumn;
    boolean afterWord = isWord(before) && token.kind == StandardSyntaxParserConstants.REGEXPTERM;
    boolean beforeWord = before.kind == StandardSyntaxParserConstants.REGEXPTERM && isWord(token);
    if (touch && (afterWord || beforeWord)) {
      throw ExpertMistakes.slash(before.beginColumn, token.endColumn);
    }
  }

  private static boolean isWord(Token token) {
    return token.kind == StandardSyntaxParserConstants.TERM
        || token.kind == StandardSyntaxParserConstants.NUMBER;
  }

  /** The first number that is not one of so many words, but for a weight, which may be any. */
  static Optional<Token> noInteger(String text) {
    var tokens = new StandardSyntaxParserTokenManager(new FastCharStream(new StringReader(text)));
    int before = StandardSyntaxParserConstants.EOF;
    for (Token token = tokens.getNextToken();
        token.kind != StandardSyntaxParserConstants.EOF;
        token = tokens.getNextToken()) {
      boolean weight = before == StandardSyntaxParserConstants.CARAT;
      if (token.kind == StandardSyntaxParserConstants.NUMBER && !weight && !isInteger(token)) {
        return Optional.of(token);
      }
      before = token.kind;
    }
    return Optional.empty();
  }

  private static boolean isInteger(Token token) {
    try {
      return Integer.parseInt(token.image) >= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void count(Token token) throws NotUnderstoodException {
    switch (token.kind) {
      case StandardSyntaxParserConstants.LPAREN ->
          limit(++depth, Limits.DEPTH, "open parentheses", token);
      case StandardSyntaxParserConstants.RPAREN -> {
        depth--;
        expanding = 0;
      }
      case StandardSyntaxParserConstants.FN_PREFIX ->
          limit(++functions, FUNCTIONS, "functions", token);
      case StandardSyntaxParserConstants.ATLEAST -> counting = true;
      case StandardSyntaxParserConstants.WILDCARD, StandardSyntaxParserConstants.FUZZYTERM -> {
        expanding = token.kind;
        expansion(token);
      }
      case StandardSyntaxParserConstants.REGEXPTERM -> {
        term(token);
        expansion(token);
      }
      case StandardSyntaxParserConstants.TILDE -> expansion(token);
      case StandardSyntaxParserConstants.NUMBER -> number(token);
      case StandardSyntaxParserConstants.TERM,
          StandardSyntaxParserConstants.QUOTED,
          StandardSyntaxParserConstants.RANGE_GOOP,
          StandardSyntaxParserConstants.RANGE_QUOTED ->
          term(token);
      default -> {}
    }
  }

  private void term(Token token) throws NotUnderstoodException {
    limit(++terms, Limits.LEAVES, "words and values", token);
    boolean wild = token.image.indexOf('*') >= 0 || token.image.indexOf('?') >= 0;
    if (wild && expanding == 0) {
      expansion(token);
    }
    if (expanding != 0 && token.image.length() > Limits.FUZZY_LENGTH) {
      throw new NotUnderstoodException(
          "This word is longer than %d characters".formatted(Limits.FUZZY_LENGTH),
          "Write a shorter one.",
          token.beginColumn,
          token.endColumn);
    }
  }

  private void number(Token token) throws NotUnderstoodException {
    term(token);
    String whole = token.image;
    if (counting && Double.parseDouble(whole) < 1) {
      throw new NotUnderstoodException(
          "A function that wants at least %s finds nothing".formatted(whole),
          "Write at least 1.",
          token.beginColumn,
          token.endColumn);
    }
    counting = false;
    if (expanding != 0
        && (whole.length() > MOST_DIGITS || Double.parseDouble(whole) > maxExpansions)) {
      throw new NotUnderstoodException(
          "%s is too large a number".formatted(whole),
          "Write at most %,d.".formatted(maxExpansions),
          token.beginColumn,
          token.endColumn);
    }
  }

  private void expansion(Token token) throws NotUnderstoodException {
    limit(++expansions, Limits.EXPANSIONS, "wildcards, ~ and regular expressions", token);
  }

  private static void limit(int count, int most, String what, Token token)
      throws NotUnderstoodException {
    if (count > most) {
      throw new NotUnderstoodException(
          "The expression has more than %d %s".formatted(most, what),
          "Use fewer.",
          token.beginColumn,
          token.endColumn);
    }
  }
}

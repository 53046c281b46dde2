package minutebook.lucene;

import java.util.Optional;
import java.util.function.Predicate;
import minutebook.config.Folded;
import minutebook.lucene.CompiledWords.Expression;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * A regular expression that finds something anywhere in a folded text, unless it begins with {@code
 * ^} or ends with {@code $}. One that is refused finds nothing.
 */
final class PathExpression {
  private PathExpression() {}

  /** What is compiled of it. */
  static Expression of(String regex) {
    boolean first = regex.startsWith("^");
    boolean last = regex.endsWith("$") && !isEscaped(regex, regex.length() - 1);
    int end = last ? regex.length() - 1 : regex.length();
    String middle = first ? regex.substring(Math.min(1, end), end) : regex.substring(0, end);
    return new Expression(FoldedRegex.of(middle, PathExpression::foldedLetters), first, last);
  }

  static Query query(String field, String regex, CompiledWords compiled) {
    return compiled
        .of(of(regex))
        .<Query>map(automaton -> new MatchesQuery(new Term(field, regex), automaton))
        .orElse(MatchNoDocsQuery.INSTANCE);
  }

  /** Whether a whole folded text fits. */
  static Predicate<String> whole(String regex, CompiledWords compiled) {
    Optional<CompiledAutomaton> automaton = compiled.of(of("^" + regex + "$"));
    return text -> automaton.isPresent() && matches(automaton.get(), new BytesRef(text));
  }

  static boolean matches(CompiledAutomaton automaton, BytesRef text) {
    return switch (automaton.type) {
      case ALL -> true;
      case NONE -> false;
      case SINGLE -> text.equals(automaton.term);
      case NORMAL -> {
        ByteRunAutomaton run = automaton.runAutomaton;
        yield run != null && run.run(text.bytes, text.offset, text.length);
      }
    };
  }

  /** Folding takes blanks off both ends. */
  private static String foldedLetters(String text) {
    String marked = Folded.withoutAccents("." + text + ".");
    return marked.substring(1, marked.length() - 1);
  }

  private static boolean isEscaped(String regex, int index) {
    int backslashes = 0;
    while (index > backslashes && regex.charAt(index - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}

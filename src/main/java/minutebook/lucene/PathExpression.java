package minutebook.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import minutebook.config.Folded;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * A regular expression that finds something anywhere in a folded text, unless it begins with {@code
 * ^} or ends with {@code $}. What could need many states is not tried.
 */
final class PathExpression {
  private static final int LONGEST = 200;
  private static final int MOST_GROUPS = 20;

  /** How often a part can be repeated by numbers in braces. */
  private static final int MOST_REPEATS = 1_000;

  private static final String TOO_COMPLEX = "it is too long, or repeats too much";

  private PathExpression() {}

  /** What is wrong with an expression, in a few words. */
  static Optional<String> problem(String regex) {
    if (!isModest(regex)) {
      return Optional.of(TOO_COMPLEX);
    }
    try {
      automaton(regex);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("a bracket is open, or a sign is not where it can be");
    } catch (TooComplexToDeterminizeException e) {
      return Optional.of(TOO_COMPLEX);
    }
  }

  /** Nothing, where there is a problem. */
  static Query query(String field, String regex) {
    return problem(regex).isPresent()
        ? MatchNoDocsQuery.INSTANCE
        : new AutomatonQuery(new Term(field, "/" + regex + "/"), automaton(regex));
  }

  /** Whether a whole folded text fits an expression without a problem. */
  static Predicate<String> whole(String regex) {
    ByteRunAutomaton automaton = new ByteRunAutomaton(automaton("^" + regex + "$"));
    return text -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return automaton.run(bytes, 0, bytes.length);
    };
  }

  private static Automaton automaton(String regex) {
    boolean first = regex.startsWith("^");
    boolean last = regex.endsWith("$") && !isEscaped(regex, regex.length() - 1);
    int end = last ? regex.length() - 1 : regex.length();
    String middle = first ? regex.substring(Math.min(1, end), end) : regex.substring(0, end);
    List<Automaton> parts = new ArrayList<>();
    if (!first) {
      parts.add(Automata.makeAnyString());
    }
    parts.add(
        new RegExp(FoldedRegex.of(middle, PathExpression::foldedLetters), RegExp.NONE)
            .toAutomaton());
    if (!last) {
      parts.add(Automata.makeAnyString());
    }
    return Operations.determinize(
        Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
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

  static boolean isModest(String regex) {
    return regex.length() <= LONGEST
        && regex.chars().filter(c -> c == '(').count() <= MOST_GROUPS
        && repeats(regex) <= MOST_REPEATS;
  }

  /** All the numbers in braces, each multiplied with the others. */
  private static long repeats(String regex) {
    long repeats = 1;
    long number = 0;
    boolean inBraces = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (inBraces && c >= '0' && c <= '9') {
        number = Math.min(number * 10 + c - '0', MOST_REPEATS + 1);
      } else {
        repeats = Math.min(repeats * Math.max(number, 1), MOST_REPEATS + 1);
        number = 0;
        inBraces = c == '{' || (inBraces && c != '}');
      }
    }
    return repeats;
  }
}

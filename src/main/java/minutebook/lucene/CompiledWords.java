package minutebook.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import minutebook.query.Limits;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;

/**
 * What regular expressions and words with typos match. Each is compiled once while it is asked for,
 * however many fields, tiers and hits need it; that one is refused is remembered too.
 */
final class CompiledWords {
  /** More than one query can ask for. */
  private static final int KEPT = 3 * Limits.EXPANSIONS;

  /**
   * A regular expression.
   *
   * @param folded like the texts it is compared with
   * @param fromStart whether nothing stands before what it matches
   * @param toEnd whether nothing stands behind
   */
  record Expression(String folded, boolean fromStart, boolean toEnd) {}

  private final Map<Record, Optional<CompiledAutomaton>> compiled =
      new LinkedHashMap<>(KEPT, 0.75f, true);

  /** Empty for one that cannot be read, or takes more states or steps than are allowed. */
  Optional<CompiledAutomaton> of(Expression expression) {
    return once(expression, () -> compile(expression));
  }

  /** A word and those at most so many edits away. */
  CompiledAutomaton of(NearWord near) {
    return once(
            near,
            () -> Optional.of(FuzzyQuery.getFuzzyAutomaton(near.word(), near.edits(), 0, true)))
        .orElseThrow();
  }

  private synchronized Optional<CompiledAutomaton> once(
      Record asked, Supplier<Optional<CompiledAutomaton>> compile) {
    Optional<CompiledAutomaton> before = compiled.get(asked);
    if (before != null) {
      return before;
    }
    Optional<CompiledAutomaton> now = compile.get();
    compiled.put(asked, now);
    if (compiled.size() > KEPT) {
      compiled.remove(compiled.keySet().iterator().next());
    }
    return now;
  }

  /** What is wrong with an expression that was refused, in a few words. */
  static String problem(String regex) {
    try {
      if (regex.length() <= Limits.REGEX_LENGTH) {
        new RegExp(regex, RegExp.NONE);
      }
      return "it is too long, or repeats too much";
    } catch (IllegalArgumentException e) {
      return "a bracket is open, or a sign is not where it can be";
    }
  }

  /** Characters of an expression that is not refused, repetitions written out. */
  static long states(String regex) {
    return states(new RegExp(regex, RegExp.NONE));
  }

  private static Optional<CompiledAutomaton> compile(Expression expression) {
    try {
      RegExp read = new RegExp(expression.folded, RegExp.NONE);
      if (states(read) > Limits.REGEX_STATES) {
        return Optional.empty();
      }
      List<Automaton> parts = new ArrayList<>();
      if (!expression.fromStart) {
        parts.add(Automata.makeAnyString());
      }
      parts.add(read.toAutomaton());
      if (!expression.toEnd) {
        parts.add(Automata.makeAnyString());
      }
      return Optional.of(
          new CompiledAutomaton(
              Operations.determinize(Operations.concatenate(parts), Limits.REGEX_STEPS)));
    } catch (IllegalArgumentException | TooComplexToDeterminizeException e) {
      return Optional.empty();
    }
  }

  private static long states(@Nullable RegExp read) {
    if (read == null) {
      return 0;
    }
    long inside = states(read.exp1) + states(read.exp2);
    return switch (read.kind) {
      case REGEXP_REPEAT_MIN -> inside * Math.max(1, read.min + 1L);
      case REGEXP_REPEAT_MINMAX -> inside * Math.max(1, read.max);
      case REGEXP_STRING -> Math.max(1, read.s.length());
      case REGEXP_UNION, REGEXP_CONCATENATION -> inside;
      case REGEXP_INTERSECTION -> Math.max(states(read.exp1), states(read.exp2));
      case REGEXP_OPTIONAL, REGEXP_REPEAT, REGEXP_COMPLEMENT -> inside;
      default -> inside + 1;
    };
  }
}

package minutebook.lucene;

import java.util.List;
import java.util.Optional;
import minutebook.search.Criterion;

/** What is asked of fields that keep words as written. */
sealed interface WrittenWords {
  /** For explanations. */
  String name();

  /** Words in order, or moved by so many places from it. */
  record Phrase(List<String> words, int distance) implements WrittenWords {
    public Phrase {
      words = List.copyOf(words);
    }

    @Override
    public String name() {
      return '"' + String.join(" ", words) + '"' + (distance == 0 ? "" : "~" + distance);
    }
  }

  /** Any of the words an expansion finds. */
  record AnyOf(Expansion expansion) implements WrittenWords {
    @Override
    public String name() {
      return expansion.name();
    }
  }

  /**
   * Words in order with their case and accents, in an item's text.
   *
   * @param folded the same as fields have them
   */
  record Cased(List<String> words, Phrase folded) implements WrittenWords {
    public Cased {
      words = List.copyOf(words);
    }

    @Override
    public String name() {
      return '"' + String.join(" ", words) + "\" as written";
    }
  }

  /** What an expression in Lucene's syntax asks of all its fields; it is none of a single one. */
  record Expression(String text) implements WrittenWords {
    @Override
    public String name() {
      return "the expression";
    }
  }

  /** What a condition asks for; empty when it asks for words in any inflection. */
  static Optional<WrittenWords> of(Criterion.Text text, LuceneAnalysis analysis) {
    return switch (text) {
      case Criterion.Words ignored -> Optional.empty();
      case Criterion.Phrase(String words, int distance) ->
          Optional.of(phrase(words, distance, analysis));
      case Criterion.Cased(String words) ->
          Optional.of(new Cased(analysis.cased(words), phrase(words, 0, analysis)));
      case Criterion.Expression(String expression) -> Optional.of(new Expression(expression));
      case Criterion.Expanded expanded -> Optional.of(new AnyOf(Expansion.of(expanded, analysis)));
    };
  }

  private static Phrase phrase(String text, int distance, LuceneAnalysis analysis) {
    return new Phrase(analysis.tokens(text).stream().map(Token::asWritten).toList(), distance);
  }
}

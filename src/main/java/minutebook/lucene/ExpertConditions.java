package minutebook.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Fields;
import minutebook.lucene.ExpertTree.Asked;
import minutebook.lucene.ExpertTree.Expanded;
import minutebook.lucene.WordQueries.Where;
import minutebook.query.Limits;
import minutebook.query.Work;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Makes queries of the single conditions of an expression, and says what is wrong with them.
 *
 * @param text the whole expression, to say where something stands
 */
record ExpertConditions(ExpertLeaves leaves, String text, Where where, Asked asked) {
  private static final String ANY = "*";

  Optional<Query> term(FieldQueryNode node) throws NotUnderstoodException {
    String typed = node.getTextAsString();
    if (typed.equals(ANY) && isAnything(node)) {
      return Optional.of(MatchAllDocsQuery.INSTANCE);
    }
    ExpertField.@Nullable Kind kind = kind(node.getFieldAsString());
    boolean wild = isWild(node.getText());
    return switch (kind) {
      case ExpertField.Values values -> Optional.of(value(values, typed, wild));
      case ExpertField.Keywords keywords -> Optional.of(value(keywords, typed, wild));
      case ExpertField.Days days ->
          Optional.of(typed.equals(ANY) ? ExpertDates.any(days) : ExpertDates.on(days, node));
      case ExpertField.Written written -> wild ? pattern(node, kind) : phrase(node, 0);
      case null, default -> wild ? pattern(node, kind) : words(typed, kind);
    };
  }

  private static boolean isAnything(FieldQueryNode node) {
    return node.getFieldAsString().isEmpty() || node.getFieldAsString().equals(ANY);
  }

  private static Query value(ExpertField.Kind kind, String typed, boolean wild) {
    return wild ? ExpertLeaves.pattern(kind, typed) : ExpertLeaves.value(kind, typed);
  }

  private static boolean isWild(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWildcard(text.charAt(i)) && !UnescapedCharSequence.wasEscaped(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWildcard(int c) {
    return c == '*' || c == '?';
  }

  private Optional<Query> words(String typed, ExpertField.@Nullable Kind kind) {
    List<Query> all = new ArrayList<>();
    for (Token token : leaves.analysis().tokens(typed)) {
      switch (kind) {
        case ExpertField.Words field -> all.add(leaves.word(token, field));
        case ExpertField.Title ignored -> all.add(leaves.wordOfTitle(token));
        case null, default -> {
          all.add(leaves.scored(token, where));
          asked.words().add(token);
        }
      }
      if (isOfText(kind)) {
        asked.shown().add(leaves.shown(token));
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(ExpertLeaves.all(all));
  }

  private static boolean isOfText(ExpertField.@Nullable Kind kind) {
    return switch (kind) {
      case ExpertField.Words words -> words.inflected().equals(Fields.TEXT);
      case ExpertField.Written ignored -> true;
      case null -> true;
      case ExpertField.Kind ignored -> false;
    };
  }

  /** Words in order, or moved by so many places from it. */
  Optional<Query> phrase(FieldQueryNode node, int distance) throws NotUnderstoodException {
    if (distance > Limits.DISTANCE) {
      throw NotUnderstoodException.at(
          "Words can be at most %d apart".formatted(Limits.DISTANCE),
          "Write ~%d or less.".formatted(Limits.DISTANCE),
          node);
    }
    ExpertField.@Nullable Kind kind = kind(node.getFieldAsString());
    String typed = node.getTextAsString();
    asked.work().take(distance == 0 ? 0 : Work.ofNear(typed), node.getBegin(), node.getEnd());
    return switch (kind) {
      case ExpertField.Values values -> Optional.of(ExpertLeaves.value(values, typed));
      case ExpertField.Keywords keywords -> Optional.of(ExpertLeaves.value(keywords, typed));
      case ExpertField.Days days -> Optional.of(ExpertDates.on(days, node));
      case null, default -> {
        List<String> words =
            leaves.analysis().tokens(typed).stream().map(Token::asWritten).toList();
        yield words.isEmpty()
            ? Optional.empty()
            : Optional.of(written(new WrittenWords.Phrase(words, distance), kind));
      }
    };
  }

  private Query written(WrittenWords written, ExpertField.@Nullable Kind kind) {
    if (isOfText(kind)) {
      asked.shown().add(leaves.shown(written));
    }
    return switch (kind) {
      case ExpertField.Words field -> leaves.written(written, field.written());
      case ExpertField.Written field -> leaves.written(written, field.written());
      case ExpertField.Title title -> leaves.written(written, title);
      case null, default -> leaves.written(written, where);
    };
  }

  private Optional<Query> pattern(FieldQueryNode node, ExpertField.@Nullable Kind kind)
      throws NotUnderstoodException {
    String typed = node.getTextAsString();
    if (isWildcard(typed.charAt(0))) {
      throw NotUnderstoodException.at(
          "\"%s\" begins with a wildcard".formatted(typed), "Write a letter first.", node);
    }
    if (!typed.codePoints().allMatch(c -> isWildcard(c) || isOfWord(c))) {
      throw NotUnderstoodException.at(
          "A wildcard stands for letters of a single word", "Write that word by itself.", node);
    }
    return expanded(
        new WordPattern(leaves.analysis().folded(typed)),
        typed,
        kind,
        node.getBegin(),
        node.getEnd());
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || "'’‘＇".indexOf(c) >= 0
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private Optional<Query> expanded(
      Expansion expansion, String typed, ExpertField.@Nullable Kind kind, int start, int end) {
    asked.expanded().add(new Expanded(expansion, typed, start, end));
    return Optional.of(written(new WrittenWords.AnyOf(expansion), kind));
  }

  Optional<Query> fuzzy(FuzzyQueryNode node) throws NotUnderstoodException {
    ExpertField.@Nullable Kind kind = ofWords(kind(node.getFieldAsString()), "~", node);
    String typed = node.getTextAsString();
    if (typed.length() > Limits.FUZZY_LENGTH
        || !typed.codePoints().allMatch(ExpertConditions::isOfWord)) {
      throw NotUnderstoodException.at(
          "Words of at most %d letters can have typos".formatted(Limits.FUZZY_LENGTH),
          "Leave ~ out.",
          node);
    }
    float similarity = node.getSimilarity();
    int edits =
        similarity >= 1
            ? (int) Math.min(similarity, FuzzyQuery.defaultMaxEdits)
            : FuzzyQuery.floatToEdits(similarity, typed.codePointCount(0, typed.length()));
    asked.work().take(Work.ofTypos(typed, edits), node.getBegin(), node.getEnd());
    return expanded(
        new NearWord(leaves.analysis().folded(typed), edits, leaves.analysis().compiled()),
        typed + "~",
        kind,
        node.getBegin(),
        node.getEnd());
  }

  Optional<Query> regex(RegexpQueryNode node) throws NotUnderstoodException {
    ExpertField.@Nullable Kind kind = kind(node.getFieldAsString());
    String typed = node.getText().toString();
    int start = Math.max(0, text.indexOf("/" + typed + "/"));
    int end = Math.min(text.length(), start + typed.length() + 2);
    CompiledWords compiled = leaves.analysis().compiled();
    WordRegex regex = new WordRegex(FoldedRegex.of(typed, leaves.analysis()::folded), compiled);
    if (typed.length() > Limits.REGEX_LENGTH || !regex.isUsable()) {
      throw new NotUnderstoodException(
          "The regular expression /%s/ cannot be used: %s"
              .formatted(typed, CompiledWords.problem(typed)),
          "Write a simpler one.",
          start,
          end);
    }
    asked.work().take(CompiledWords.states(typed), start, end);
    return switch (kind) {
      case ExpertField.Values values -> Optional.of(leaves.regex(values, typed));
      case ExpertField.Keywords keywords -> Optional.of(leaves.regex(keywords, typed));
      case ExpertField.Days ignored ->
          throw new NotUnderstoodException(
              "Dates have no regular expressions", "Write [2025-11 TO 2025-12].", start, end);
      case null, default -> expanded(regex, "/" + typed + "/", kind, start, end);
    };
  }

  Optional<Query> range(TermRangeQueryNode node) throws NotUnderstoodException {
    FieldQueryNode lower = node.getLowerBound();
    if (!(kind(lower.getFieldAsString()) instanceof ExpertField.Days days)) {
      throw NotUnderstoodException.at(
          "Only dates have ranges", "Write for instance date:[2025-11 TO 2025-12].", lower);
    }
    return Optional.of(ExpertDates.between(days, node));
  }

  Optional<Query> function(IntervalQueryNode node) throws NotUnderstoodException {
    String name = String.valueOf(node.getField());
    ExpertField.@Nullable Kind kind = kind(name);
    ExpertFunctions functions = new ExpertFunctions(leaves.analysis(), text, asked);
    if (isOfText(kind)) {
      asked.shown().add(functions.query(node, Fields.EXACT));
    }
    return Optional.of(
        switch (kind) {
          case ExpertField.Words field -> functions.query(node, field.written());
          case ExpertField.Written field -> functions.query(node, field.written());
          case null ->
              Either.of(
                  functions.query(node, Fields.EXACT), functions.query(node, Fields.CONTEXT_EXACT));
          case ExpertField.Kind ignored ->
              throw new NotUnderstoodException(
                  "\"%s\" has no functions".formatted(name),
                  "Write them without a field, or with text:, exact:, heading: or people:.",
                  fieldStart(name),
                  text.length());
        });
  }

  private static ExpertField.@Nullable Kind ofWords(
      ExpertField.@Nullable Kind kind, String sign, FieldQueryNode node)
      throws NotUnderstoodException {
    return switch (kind) {
      case ExpertField.Values ignored -> throw onlyOfWords(sign, node);
      case ExpertField.Keywords ignored -> throw onlyOfWords(sign, node);
      case ExpertField.Days ignored -> throw onlyOfWords(sign, node);
      case null, default -> kind;
    };
  }

  private static NotUnderstoodException onlyOfWords(String sign, FieldQueryNode node) {
    return NotUnderstoodException.at(
        "\"%s\" has no %s".formatted(node.getFieldAsString(), sign),
        "Write the whole value, or one with a wildcard.",
        node);
  }

  /** Of a field; null is none. */
  private ExpertField.@Nullable Kind kind(String name) throws NotUnderstoodException {
    if (name.isEmpty()) {
      return null;
    }
    Optional<ExpertField> field = ExpertField.named(name);
    if (field.isEmpty()) {
      int start = fieldStart(name);
      throw new NotUnderstoodException(
          "There is no field \"%s\"".formatted(name),
          "Known: %s.".formatted(ExpertField.names()),
          start,
          Math.min(text.length(), start + name.length()));
    }
    return field.get().kind();
  }

  private int fieldStart(String name) {
    return Math.max(0, text.indexOf(name));
  }
}

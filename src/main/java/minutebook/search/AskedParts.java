package minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.config.Folded;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.Qualified;
import minutebook.query.Span;

/** The words of a query that is nothing but words and tags. */
final class AskedParts {
  /** What is longer was pasted and not asked. */
  private static final int MOST_WORDS = 40;

  private static final String POSSESSIVE = "'s";

  /** {@code what's} is {@code what is}. */
  private static final Set<String> CONTRACTED =
      Set.of("what", "who", "where", "when", "how", "that", "there", "it");

  private AskedParts() {}

  /** Empty when the query says more than words do, or more than a question does. */
  static Optional<List<AskedPart>> of(QueryNode query, String text) {
    List<QueryNode> nodes =
        query instanceof And(List<QueryNode> operands) ? operands : List.of(query);
    if (nodes.size() > MOST_WORDS) {
      return Optional.empty();
    }
    List<AskedPart> parts = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Word word) {
        addWord(word(word.text()), parts);
      } else if (node instanceof Qualified qualified && isTag(qualified, text)) {
        parts.add(new AskedPart.Tag(typed(qualified.span(), text)));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(parts);
  }

  /** Whether each word of a query stands in the text, so that no qualifier was read as a word. */
  static boolean hasNoOtherWords(QueryNode query, String text) {
    List<QueryNode> nodes =
        query instanceof And(List<QueryNode> operands) ? operands : List.of(query);
    return nodes.stream()
        .allMatch(node -> !(node instanceof QueryNode.Word word) || text.contains(word.text()));
  }

  private static void addWord(AskedPart.Word word, List<AskedPart> parts) {
    boolean contracted = word.possessive() && CONTRACTED.contains(word.text());
    parts.add(contracted ? new AskedPart.Word(word.text(), word.text(), false) : word);
    if (contracted) {
      parts.add(new AskedPart.Word("is", "is", false));
    }
  }

  private static boolean isTag(Qualified qualified, String text) {
    return qualified.qualifier() == Qualifier.TAG && text.startsWith("#", qualified.span().start());
  }

  private static String typed(Span span, String text) {
    return text.substring(span.start(), span.end());
  }

  static AskedPart.Word word(String written) {
    String typed = withoutPunctuation(written);
    String text = Folded.withoutAccents(typed);
    boolean possessive = text.length() > POSSESSIVE.length() && text.endsWith(POSSESSIVE);
    return new AskedPart.Word(
        typed,
        possessive ? text.substring(0, text.length() - POSSESSIVE.length()) : text,
        possessive);
  }

  /** Words in which a sign may mean something stay as they are. */
  private static String withoutPunctuation(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && !isLetterOrDigit(written.codePointAt(start))) {
      start += Character.charCount(written.codePointAt(start));
    }
    while (end > start && !isLetterOrDigit(written.codePointBefore(end))) {
      end -= Character.charCount(written.codePointBefore(end));
    }
    String inner = written.substring(start, end);
    boolean plain =
        !inner.isEmpty()
            && !inner.equals("OR")
            && !inner.equals("AND")
            && !inner.equals("NOT")
            && inner.codePoints().allMatch(c -> isLetterOrDigit(c) || "-'’.&".indexOf(c) >= 0);
    return plain ? inner : written;
  }

  private static boolean isLetterOrDigit(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}

package minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.query.Limits;
import minutebook.query.PropertyNames;
import minutebook.query.QueryNode;
import minutebook.query.QueryNode.And;
import minutebook.query.QueryNode.MatchAll;
import minutebook.query.QueryNode.Or;
import minutebook.query.QueryNode.Word;
import minutebook.query.QueryParser;

/**
 * "Did you mean": a query with words that stand nowhere replaced by near ones that do. Of those
 * that find something it is the nearest, of equally near ones the one that finds most.
 *
 * <pre>
 * frst survey    first survey    finds nothing
 *                frost survey    1 edit, finds 3: meant
 * </pre>
 *
 * <p>One word after the other is decided, as in a beam search: only the best attempts go on, and
 * the words still to be decided are left out meanwhile. So the searches grow with the words, and
 * not with their combinations.
 */
final class MeantWords {
  /** Attempts that go on. */
  private static final int KEPT = 3;

  /**
   * Spellings of a word, the one typed among them, which may have synonyms that stand somewhere.
   */
  private static final int SPELLINGS = 5;

  /** Searches that are aimed at: of many words fewer spellings are tried, but two at least. */
  private static final int SEARCHES = 64;

  /** How many a query finds that hold all it asks for. */
  interface Finding {
    long number(QueryNode root, String text) throws IOException;
  }

  /** A word that stands nowhere, and what may be meant by it, itself first, then the nearest. */
  private record Misspelled(Word word, List<Searcher.NearWord> spellings) {}

  /**
   * What the words so far are taken to be.
   *
   * @param found what a query with them finds
   */
  private record Attempt(Map<Word, String> meant, int edits, long found) {
    static final Comparator<Attempt> BEST_FIRST =
        Comparator.comparing((Attempt one) -> one.found == 0)
            .thenComparingInt(Attempt::edits)
            .thenComparing(Comparator.comparingLong(Attempt::found).reversed());
  }

  private final Searcher.Snapshot snapshot;
  private final PropertyNames names;
  private final Finding finding;

  MeantWords(Searcher.Snapshot snapshot, PropertyNames names, Finding finding) {
    this.snapshot = snapshot;
    this.names = names;
    this.finding = finding;
  }

  /**
   * Empty when every word stands somewhere, and when nothing that may be meant finds something.
   *
   * @param root of this text
   * @param lastIsPrefix whether a word at the end of the text may be the beginning of one
   */
  Optional<String> in(String text, QueryNode root, boolean lastIsPrefix) throws IOException {
    List<Word> words = words(root);
    if (words.size() > Limits.EXPANSIONS) {
      return Optional.empty();
    }
    List<Misspelled> misspelled = new ArrayList<>();
    for (Word word : words) {
      boolean isBeginning = lastIsPrefix && word.span().end() == text.length();
      List<Searcher.NearWord> near = near(word.text(), isBeginning);
      if (!near.isEmpty()) {
        List<Searcher.NearWord> spellings = new ArrayList<>(near);
        spellings.addFirst(new Searcher.NearWord(word.text(), 0));
        misspelled.add(new Misspelled(word, spellings));
      }
    }
    for (Attempt best : best(text, root, misspelled)) {
      String meant = replaced(text, best.meant);
      if (!meant.equals(text)
          && finding.number(QueryParser.parse(meant, names).root(), meant) > 0) {
        return Optional.of(meant);
      }
    }
    return Optional.empty();
  }

  private List<Searcher.NearWord> near(String word, boolean isBeginning) throws IOException {
    int edits = Typos.edits(word);
    return edits == 0 ? List.of() : snapshot.nearestWords(word, edits, isBeginning, SPELLINGS - 1);
  }

  private List<Attempt> best(String text, QueryNode root, List<Misspelled> misspelled)
      throws IOException {
    Set<Word> undecided = new HashSet<>();
    misspelled.forEach(one -> undecided.add(one.word));
    int tried = Math.clamp(SEARCHES / (KEPT * Math.max(1, misspelled.size())), 2, SPELLINGS);
    List<Attempt> kept = List.of(new Attempt(Map.of(), 0, 0));
    for (Misspelled one : misspelled) {
      undecided.remove(one.word);
      List<Attempt> longer = new ArrayList<>();
      for (Attempt attempt : kept) {
        for (Searcher.NearWord spelling : one.spellings.stream().limit(tried).toList()) {
          Map<Word, String> meant = new HashMap<>(attempt.meant);
          meant.put(one.word, spelling.word());
          long found = finding.number(replaced(root, meant, undecided), text);
          longer.add(new Attempt(meant, attempt.edits + spelling.edits(), found));
        }
      }
      longer.sort(Attempt.BEST_FIRST);
      kept = longer.subList(0, Math.min(KEPT, longer.size()));
    }
    return kept;
  }

  private static QueryNode replaced(QueryNode node, Map<Word, String> meant, Set<Word> leftOut) {
    return switch (node) {
      case Word word when leftOut.contains(word) -> new MatchAll();
      case Word word -> new Word(meant.getOrDefault(word, word.text()), word.span());
      case And(List<QueryNode> operands) -> new And(replaced(operands, meant, leftOut));
      case Or(List<QueryNode> operands) -> new Or(replaced(operands, meant, leftOut));
      case QueryNode other -> other;
    };
  }

  private static List<QueryNode> replaced(
      List<QueryNode> nodes, Map<Word, String> meant, Set<Word> leftOut) {
    return nodes.stream().map(node -> replaced(node, meant, leftOut)).toList();
  }

  private static String replaced(String text, Map<Word, String> meant) {
    List<Word> lastFirst = new ArrayList<>(meant.keySet());
    lastFirst.sort(Comparator.comparingInt((Word word) -> word.span().start()).reversed());
    StringBuilder replaced = new StringBuilder(text);
    for (Word word : lastFirst) {
      String other = meant.getOrDefault(word, word.text());
      replaced.replace(word.span().start(), word.span().end(), other);
    }
    return replaced.toString();
  }

  private static List<Word> words(QueryNode node) {
    return switch (node) {
      case Word word -> List.of(word);
      case And(List<QueryNode> operands) -> words(operands);
      case Or(List<QueryNode> operands) -> words(operands);
      case QueryNode ignored -> List.of();
    };
  }

  private static List<Word> words(List<QueryNode> operands) {
    return operands.stream().flatMap(operand -> words(operand).stream()).distinct().toList();
  }
}

package minutebook.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import minutebook.note.Item;
import minutebook.note.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds known names of two words or more in plain text, in one pass, however many are known. The
 * longest wins, none overlaps another, and none is part of a larger word. The first word begins
 * with a capital, or in a script that has none; case and accents do not matter otherwise. The words
 * of a link are not plain text: the link says who or what is meant.
 *
 * <pre>
 * Ana Silva's offer went to zoë BRANDAO; ask Tomas Ferro-Lang.   Ana Silva
 * </pre>
 */
public final class NameFinder {
  private static final char AT = '@';

  /** What is known to go on after some words of a name. */
  private static final class Branch {
    private final Map<String, Branch> next = new HashMap<>();
    private @Nullable String name;
    private boolean shared;
  }

  private final PersonDirectory directory;
  private final Branch root = new Branch();

  public NameFinder(PersonDirectory directory) {
    this.directory = directory;
    new TreeMap<>(directory.names()).forEach(this::add);
  }

  private void add(String spelling, String name) {
    List<String> words = NameText.words(spelling);
    if (words.size() < 2) {
      return;
    }
    Branch branch = root;
    for (String word : words) {
      branch = branch.next.computeIfAbsent(word, unused -> new Branch());
    }
    branch.shared = branch.name != null && (branch.shared || !branch.name.equals(name));
    branch.name = branch.name == null ? name : branch.name;
  }

  /** The words at which a spelling would be found in plain text; empty when it never is. */
  static Optional<String> beginning(String spelling) {
    List<String> words = NameText.words(spelling);
    return words.size() < 2 ? Optional.empty() : Optional.of(pair(words.get(0), words.get(1)));
  }

  private static String pair(String first, String second) {
    return first + ' ' + second;
  }

  /**
   * Who is named in the text of an item. The name after {@code @} in a task is its assignee's and
   * no mention.
   *
   * @param firstNames folded words that are looked for alone
   */
  public NamedInText in(Item item, Set<String> firstNames) {
    Search search = new Search(item.task() != null, firstNames);
    String text = item.text();
    int from = 0;
    for (TextSpan link : item.linked()) {
      search.over(new NameText(text, link.start()), from);
      from = Math.max(from, link.end());
    }
    search.over(new NameText(text, text.length()), from);
    return search.found;
  }

  /** A name and its last word. */
  private record Match(String name, NameWord last) {}

  private final class Search {
    private final NamedInText found =
        new NamedInText(new HashSet<>(), new HashSet<>(), new HashSet<>());
    private final boolean task;
    private final Set<String> firstNames;

    Search(boolean task, Set<String> firstNames) {
      this.task = task;
      this.firstNames = firstNames;
    }

    void over(NameText text, int from) {
      NameWord word = text.firstCapital(from);
      while (word != null) {
        NameWord last = read(text, word);
        word = text.firstCapital(last.end());
      }
    }

    /** Reads what begins at a word; its last word. */
    private NameWord read(NameText text, NameWord word) {
      boolean assignee = task && text.isAfter(AT, word.start());
      NameWord second = text.following(word);
      Match match = second == null ? null : longest(text, word, second);
      if (match != null && !assignee) {
        found.people().add(match.name);
      } else if (match == null && !assignee && isAlone(text, word, second)) {
        found.alone().add(word.folded());
      }
      return match == null ? word : match.last;
    }

    private boolean isAlone(NameText text, NameWord word, @Nullable NameWord second) {
      return firstNames.contains(word.folded())
          && (second == null || !text.isCapital(second))
          && !text.isAt(AT, word.end());
    }

    private @Nullable Match longest(NameText text, NameWord first, NameWord second) {
      found.beginnings().add(pair(first.folded(), second.folded()));
      Match longest = null;
      Branch branch = root.next.get(first.folded());
      for (NameWord word = second; branch != null && word != null; word = text.following(word)) {
        branch = branch.next.get(word.folded());
        if (branch != null && branch.name != null && !text.isAt(AT, word.end())) {
          longest = new Match(nameAt(branch, branch.name, text.written(first, word)), word);
        }
      }
      return longest;
    }

    /** Names that differ in accents alone are told apart by what is written. */
    private String nameAt(Branch branch, String name, String written) {
      return branch.shared ? directory.person(written).orElse(name) : name;
    }
  }
}

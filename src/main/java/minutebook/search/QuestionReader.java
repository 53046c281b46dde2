package minutebook.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.query.QueryNode;
import minutebook.search.AskedPart.Word;

/**
 * Reads a question in plain words as a query with qualifiers, where it names a kind, a time or a
 * person: what is not surely one stays a word.
 *
 * <pre>
 * what did we decide about the loading dock last month
 * words   what did we decide about the loading dock last month
 * people  -
 * times   what did we decide about the loading dock [last month]
 * kinds   what did we [section:decision] about the loading dock [last month]
 * reading section:decision loading dock date:"last month"
 * </pre>
 */
final class QuestionReader {
  private static final Set<String> PRIORITIES =
      Set.of("highest", "high", "medium", "low", "lowest");

  private final AskedPeople people;
  private final Set<String> commonWords;
  private final Set<String> functionWords;
  private final LocalDate today;

  /**
   * A reader for one day.
   *
   * @param commonWords folded
   */
  QuestionReader(AskedPeople people, Set<String> commonWords, LocalDate today) {
    this.people = people;
    this.commonWords = commonWords;
    this.today = today;
    functionWords = new HashSet<>(commonWords);
    functionWords.addAll(QuestionWords.FILLERS);
    functionWords.addAll(Set.of("made", "taken", "reached", "assigned", "still", "due"));
  }

  /**
   * The query that a question reads as.
   *
   * @param query as parsed from the text
   * @return empty when nothing is recognised, or when what is recognised contradicts itself
   */
  Optional<String> read(String text, QueryNode query) {
    return AskedParts.of(query, text).flatMap(words -> read(words, text));
  }

  private Optional<String> read(List<AskedPart> words, String text) {
    List<AskedPart> parts = new AskedTimes(today).in(joined(people.in(words, commonWords)));
    boolean unread =
        parts.stream().anyMatch(part -> part instanceof Word word && QuestionWords.isUnread(word));
    boolean onlyNames = parts.stream().allMatch(AskedPart.Name.class::isInstance);
    if (unread || onlyNames) {
      return Optional.empty();
    }
    boolean question = text.strip().endsWith("?") || words.getFirst().isWord(QuestionWords.FIRST);
    KindPhrases phrases = new KindPhrases(parts, question, functionWords);
    ReadingDraft draft = new ReadingDraft(parts, people.knowsOwner());
    for (int at = 0; at < parts.size(); ) {
      Optional<KindPhrases.Found> found = phrases.at(at);
      if (found.isPresent()) {
        draft.asksFor(found.get().kind(), at, found.get().end());
      }
      at = found.map(KindPhrases.Found::end).orElse(at + 1);
    }
    return draft.query(at -> isContent(parts, at, question));
  }

  /** {@code action items} and {@code high priority} as one word. */
  private static List<AskedPart> joined(List<AskedPart> parts) {
    List<AskedPart> joined = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      boolean last = at + 1 == parts.size();
      if (!last && parts.get(at).isWord(Set.of("action")) && isItem(parts.get(at + 1))) {
        boolean one = parts.get(at + 1).isWord(Set.of("item", "point"));
        joined.add(new Word("action items", one ? "task" : "tasks", false));
        at++;
      } else if (!last
          && parts.get(at) instanceof Word word
          && PRIORITIES.contains(word.text())
          && parts.get(at + 1).isWord(Set.of("priority"))) {
        joined.add(new Word(word.typed(), word.text() + "-priority", false));
        at++;
      } else {
        joined.add(parts.get(at));
      }
    }
    return joined;
  }

  private static boolean isItem(AskedPart part) {
    return part.isWord(Set.of("item", "items", "point", "points"));
  }

  private boolean isContent(List<AskedPart> parts, int at, boolean question) {
    Word word = (Word) parts.get(at);
    boolean framed = question || standsBeforeName(parts, at);
    boolean begins = at == 0 && QuestionWords.FIRST.contains(word.text());
    return !begins
        && !isFiller(word)
        && !(framed && QuestionWords.VERBS.contains(word.text()))
        && !isNotes(parts, at);
  }

  private boolean isFiller(Word word) {
    return (commonWords.contains(word.text()) && !people.mayName(word))
        || QuestionWords.FILLERS.contains(word.text());
  }

  /** {@code mentions Ana}, {@code talked to Ana}. */
  private boolean standsBeforeName(List<AskedPart> parts, int at) {
    int next = at + 1;
    if (next < parts.size() && parts.get(next) instanceof Word word && isFiller(word)) {
      next++;
    }
    return next < parts.size() && parts.get(next) instanceof AskedPart.Name;
  }

  /** {@code notes from May}, {@code meetings with Ana}; but not {@code weekly meeting}. */
  private boolean isNotes(List<AskedPart> parts, int at) {
    boolean begins =
        at == 0
            || !(parts.get(at - 1) instanceof Word before)
            || isFiller(before)
            || before.isWord(QuestionWords.NOTES)
            || before.isWord(QuestionWords.FIRST);
    boolean ends =
        at + 1 == parts.size()
            || !(parts.get(at + 1) instanceof Word after)
            || isFiller(after)
            || after.isWord(QuestionWords.NOTES);
    return begins && ends && parts.get(at).isWord(QuestionWords.NOTES);
  }
}

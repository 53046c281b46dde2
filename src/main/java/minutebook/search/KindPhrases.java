package minutebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words by which a question says what it asks for; the first row that fits counts. */
final class KindPhrases {
  private static final String OPEN = "open|outstanding|unfinished|pending|remaining";
  private static final String DONE = "done|completed|finished|closed";
  private static final String TASKS = "tasks|todos|to-dos";
  private static final String PRIORITY = "high-priority?|medium-priority?|low-priority?";

  private static final List<Row> ROWS =
      List.of(
          row(AskedKind.OVERDUE, Where.HEAD, "overdue " + TASKS),
          row(AskedKind.OVERDUE, Where.HEAD, TASKS + " that|which? are? overdue"),
          row(AskedKind.OVERDUE, Where.HEAD, "overdue"),
          row(AskedKind.BLOCKED, Where.ANYWHERE, "blocked " + TASKS),
          row(AskedKind.BLOCKED, Where.HEAD, TASKS + " that|which? are? blocked"),
          row(AskedKind.OPEN, Where.ANYWHERE, OPEN + " " + PRIORITY + " " + TASKS + "|task"),
          row(AskedKind.OPEN, Where.HEAD, TASKS + " that|which? are|is? still? " + OPEN + "|left"),
          row(AskedKind.OPEN, Where.QUESTION, TASKS + " do|does|have|has @ still have?"),
          row(AskedKind.OPEN, Where.QUESTION, TASKS + " do|does @ have left|open"),
          row(AskedKind.DONE, Where.ANYWHERE, DONE + " " + PRIORITY + " " + TASKS),
          row(AskedKind.DONE, Where.HEAD, TASKS + " that|which? are|were|is? " + DONE),
          row(AskedKind.TASK, Where.ANYWHERE, TASKS),
          row(AskedKind.TASK, Where.HEAD, "task|to-do|todo"),
          row(AskedKind.TASK, Where.ANYWHERE, "things to do"),
          row(AskedKind.OPEN, Where.QUESTION, "what|which is|are still? " + OPEN),
          row(AskedKind.OPEN, Where.QUESTION, "who still? owes|owe"),
          row(AskedKind.OPEN, Where.QUESTION, "needs|need|has|have to be done"),
          row(AskedKind.OPEN, Where.QUESTION, "has|have @ promised to do?"),
          row(AskedKind.OPEN, Where.QUESTION, "do|does @ still? owe"),
          row(AskedKind.OPEN, Where.ANYWHERE, "<name> still? owes"),
          row(AskedKind.OPEN, Where.QUESTION, "do|does @ still? have|need to do?"),
          row(AskedKind.OPEN, Where.QUESTION, "who still? has|needs|have|need to do?"),
          row(AskedKind.OPEN, Where.ANYWHERE, "<name> still? has|needs to do?"),
          row(AskedKind.OPEN, Where.QUESTION, "has|have|must @ still? to? do"),
          row(AskedKind.OPEN, Where.QUESTION, "what @ still? have|need|must to? do"),
          row(AskedKind.OPEN, Where.QUESTION, "is|are|am @ supposed to do?"),
          row(AskedKind.OPEN, Where.QUESTION, "left|still|remains|remaining to be? do|done"),
          row(AskedKind.TASK, Where.ANYWHERE, "assigned to <name>|me"),
          row(AskedKind.DECISION, Where.ANYWHERE, "decisions"),
          row(AskedKind.DECISION, Where.HEAD, "decision"),
          row(AskedKind.DECISION, Where.VERB, "decide|decides|decided|agree|agreed|settle|settled"),
          row(AskedKind.DECISION, Where.ANYWHERE, "we decided|agreed|settled"),
          row(AskedKind.FACT, Where.ANYWHERE, "key? facts"),
          row(AskedKind.FACT, Where.QUESTION, "do|does|did @ know about|of"),
          row(AskedKind.FACT, Where.QUESTION, "is known about|of"),
          row(AskedKind.SUMMARY, Where.NOUN, "summary|summaries|recap"),
          row(AskedKind.SUMMARY, Where.START, "summarize|summarise"),
          row(AskedKind.BLOCKER, Where.ANYWHERE, "blockers"),
          row(AskedKind.BLOCKER, Where.HEAD, "blocker"),
          row(AskedKind.BLOCKER, Where.QUESTION, "blocking|blocks"),
          row(AskedKind.BLOCKER, Where.QUESTION, "blocked by"),
          row(AskedKind.OPPORTUNITY, Where.ANYWHERE, "opportunities"),
          row(AskedKind.OPPORTUNITY, Where.HEAD, "opportunity"));

  /** Verbs after these tell what is not decided yet. */
  private static final Set<String> NOT_YET =
      Set.of("to", "should", "shall", "must", "will", "would", "can", "could", "may", "might");

  /** "What has that to do with this" asks for no task. */
  private static final Set<String> DO = Set.of("do");

  private static final Set<String> WITH = Set.of("with");

  /** {@code in summary} is no summary. */
  private static final Set<String> NO_NOUN = Set.of("in");

  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "they", "he", "she", "it", "us", "anyone", "somebody", "someone");

  /** What may follow a noun that no other noun follows. */
  private final Set<String> functionWords;

  private final boolean question;
  private final List<AskedPart> parts;

  /** In what surroundings the words of a row say so. */
  private enum Where {
    ANYWHERE,
    /** Where the text asks. */
    QUESTION,
    /** Where the text asks for what has happened. */
    VERB,
    /** Where no other noun follows: {@code decision tree} is no decision. */
    HEAD,
    /** As HEAD, and after no preposition that makes it an idiom. */
    NOUN,
    /** Where the text begins. */
    START
  }

  private record Row(AskedKind kind, Where where, List<Slot> slots) {}

  /** Any of these words; {@code @} is a person or a pronoun, {@code <name>} a person. */
  private record Slot(Set<String> words, boolean optional) {}

  /**
   * What was found.
   *
   * @param end index after its last part
   */
  record Found(AskedKind kind, int end) {}

  KindPhrases(List<AskedPart> parts, boolean question, Set<String> functionWords) {
    this.parts = parts;
    this.question = question;
    this.functionWords = functionWords;
  }

  private static Row row(AskedKind kind, Where where, String phrase) {
    List<Slot> slots = new ArrayList<>();
    for (String words : phrase.split(" ", -1)) {
      boolean optional = words.endsWith("?");
      Set<String> any = Set.copyOf(Arrays.asList(words.replace("?", "").split("\\|", -1)));
      slots.add(new Slot(any, optional));
    }
    return new Row(kind, where, slots);
  }

  /** The kind that is asked for by the words from here on. */
  Optional<Found> at(int index) {
    for (Row row : ROWS) {
      int end = end(row.slots(), index);
      if (end > index && fits(row.where(), index, end)) {
        return Optional.of(new Found(row.kind(), end));
      }
    }
    return Optional.empty();
  }

  /** The index after the words of a row, or -1; what may be left out is taken where it stands. */
  private int end(List<Slot> slots, int start) {
    int at = start;
    for (Slot slot : slots) {
      if (at < parts.size() && takes(slot, parts.get(at))) {
        at++;
      } else if (!slot.optional()) {
        return -1;
      }
    }
    return at;
  }

  private static boolean takes(Slot slot, AskedPart part) {
    return switch (part) {
      case AskedPart.Word word ->
          slot.words().contains(word.text())
              || (slot.words().contains("@") && PRONOUNS.contains(word.text()));
      case AskedPart.Name name ->
          !name.possessive() && (slot.words().contains("@") || slot.words().contains("<name>"));
      case AskedPart.Tag tag -> false;
      case AskedPart.Time time -> false;
    };
  }

  private boolean fits(Where where, int start, int end) {
    return switch (where) {
      case ANYWHERE -> true;
      case QUESTION -> question && !(isWord(end - 1, DO) && isWord(end, WITH));
      case VERB -> question && !isNotYet(start);
      case HEAD -> isHead(end);
      case NOUN -> isHead(end) && !isWord(start - 1, NO_NOUN);
      case START -> start == 0;
    };
  }

  /** {@code to decide}, {@code should we decide}. */
  private boolean isNotYet(int verb) {
    boolean hasSubject =
        isWord(verb - 1, PRONOUNS) || (verb > 0 && parts.get(verb - 1) instanceof AskedPart.Name);
    return isWord(hasSubject ? verb - 2 : verb - 1, NOT_YET);
  }

  private boolean isHead(int end) {
    return end >= parts.size()
        || switch (parts.get(end)) {
          case AskedPart.Word word -> functionWords.contains(word.text());
          case AskedPart.Name name -> false;
          case AskedPart.Tag tag -> true;
          case AskedPart.Time time -> true;
        };
  }

  private boolean isWord(int index, Set<String> words) {
    return index >= 0 && index < parts.size() && parts.get(index).isWord(words);
  }
}

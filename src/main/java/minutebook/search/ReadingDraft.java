package minutebook.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import minutebook.search.AskedPart.Name;
import minutebook.search.AskedPart.Tag;
import minutebook.search.AskedPart.Time;
import minutebook.search.AskedPart.Word;
import minutebook.search.AskedRole.AskedFor;

/** What has been recognised in a question, put together as a query. */
final class ReadingDraft {
  private static final String OWNER = "@me";
  private static final Set<String> NEWEST =
      Set.of("latest", "newest", "recent", "recently", "lately");

  private static final String PRIORITY = "-priority";

  private final List<AskedPart> parts;
  private final BitSet taken = new BitSet();
  private final boolean ownerKnown;
  private final Set<AskedKind> kinds = EnumSet.noneOf(AskedKind.class);
  private final Map<AskedRole, Set<String>> people = new LinkedHashMap<>();
  private final Set<String> states = new LinkedHashSet<>();
  private final List<String> words = new ArrayList<>();
  private final Set<String> dates = new LinkedHashSet<>();
  private boolean newestFirst;
  private boolean understood = true;

  ReadingDraft(List<AskedPart> parts, boolean ownerKnown) {
    this.parts = parts;
    this.ownerKnown = ownerKnown;
  }

  /** Some parts say what is asked for; of tasks, a person among them is whose they are. */
  void asksFor(AskedKind kind, int start, int end) {
    kinds.add(kind);
    taken.set(start, end);
    parts.subList(start, end).forEach(this::priority);
    boolean my = start > 0 && parts.get(start - 1).isWord(Set.of("my"));
    boolean i = IntStream.range(0, parts.size()).anyMatch(at -> isOwnersTurn(at, start, end));
    boolean toMe = parts.get(end - 1).isWord(Set.of("me"));
    if (kind.isTask() && ownerKnown && (my || i || toMe)) {
      add(AskedRole.ASSIGNEE, OWNER);
    }
    if (start > 0 && parts.get(start - 1).isWord(Set.of("last"))) {
      newestFirst = true;
      taken.set(start - 1);
    }
    if (kind.isTask() && start > 0 && parts.get(start - 1).isWord(Set.of("unassigned"))) {
      states.add("no:assignee");
      taken.set(start - 1);
    }
  }

  /** {@code I} in what says the kind or right after it, or in {@code do I have}. */
  private boolean isOwnersTurn(int at, int start, int end) {
    boolean having =
        at > 0
            && at + 1 < parts.size()
            && parts.get(at - 1).isWord(Set.of("do"))
            && parts.get(at + 1).isWord(Set.of("have"));
    return parts.get(at).isWord(Set.of("i")) && (having || (at >= start && at <= end));
  }

  private void priority(AskedPart part) {
    if (part instanceof Word word && word.text().endsWith(PRIORITY)) {
      states.add("priority:" + word.text().replace(PRIORITY, ""));
    }
  }

  private void add(AskedRole role, String person) {
    people.computeIfAbsent(role, unused -> new LinkedHashSet<>()).add(person);
  }

  /**
   * The query, unless nothing is recognised or the parts contradict each other.
   *
   * @param isContent whether the word at an index is asked for as such
   */
  Optional<String> query(IntPredicate isContent) {
    for (int at = 0; at < parts.size(); at++) {
      switch (parts.get(at)) {
        case Word word -> word(word, at, isContent);
        case Name name -> name(name, at);
        case Time time -> time(time, at);
        case Tag tag -> words.add(tag.typed());
      }
    }
    Optional<AskedKind> kind = kind();
    boolean recognised = kind.isPresent() || !people.isEmpty() || !dates.isEmpty();
    if (!recognised || !understood || (kind.isEmpty() && !kinds.isEmpty())) {
      return Optional.empty();
    }
    List<String> query = new ArrayList<>();
    kind.map(AskedKind::query).ifPresent(query::add);
    query.addAll(states);
    query.addAll(words);
    people.forEach((role, names) -> query.addAll(people(role, names)));
    query.addAll(dates);
    if (newestFirst) {
      query.add("sort:date-desc");
    }
    return Optional.of(String.join(" ", query));
  }

  /** The kind that says most; empty also where one item cannot be of all kinds. */
  private Optional<AskedKind> kind() {
    boolean contradiction =
        kinds.size() > 1
            && (!kinds.stream().allMatch(AskedKind::isTask)
                || (kinds.contains(AskedKind.DONE)
                    && kinds.stream().anyMatch(kind -> kind.isOpenTask())));
    return contradiction ? Optional.empty() : kinds.stream().max(AskedKind::compareTo);
  }

  private void word(Word word, int at, IntPredicate isContent) {
    boolean tasks = asksFor() == AskedFor.TASKS;
    boolean lastTime = word.text().equals("last") && parts.getFirst().isWord(Set.of("when"));
    if (taken.get(at) || isDueAt(at)) {
      return;
    }
    if (lastTime || (!kinds.isEmpty() && NEWEST.contains(word.text()))) {
      newestFirst = true;
    } else if (tasks && word.text().endsWith(PRIORITY)) {
      priority(word);
    } else if (tasks && ownerKnown && word.text().equals("mine")) {
      add(AskedRole.ASSIGNEE, OWNER);
    } else if (isContent.test(at)
        && kinds.stream().noneMatch(kind -> kind.isSaidBeside(word.text()))) {
      words.add(word.typed());
    }
  }

  /** {@code due this week}; without a time, as in {@code due diligence}, it is a word. */
  private boolean isDueAt(int at) {
    return parts.get(at).isWord(Set.of("due"))
        && at + 1 < parts.size()
        && parts.get(at + 1) instanceof Time;
  }

  private void name(Name name, int at) {
    AskedRole role = AskedRole.of(parts, at, asksFor());
    boolean owned =
        role == AskedRole.ASSIGNEE
            && people.containsKey(role)
            && !(at > 1 && parts.get(at - 2) instanceof Name);
    add(owned ? AskedRole.ANY : role, name.canonical());
  }

  private AskedFor asksFor() {
    boolean due = IntStream.range(0, parts.size()).anyMatch(this::isDueAt);
    if (due || kinds.stream().anyMatch(AskedKind::isTask)) {
      return AskedFor.TASKS;
    }
    return kinds.contains(AskedKind.FACT) ? AskedFor.FACTS : AskedFor.OTHERS;
  }

  private void time(Time time, int at) {
    boolean due = at > 0 && isDueAt(at - 1);
    Optional<String> condition =
        due || (asksFor() == AskedFor.TASKS && isDue(time))
            ? ReadingText.due(time)
            : ReadingText.date(time);
    boolean second =
        condition.isPresent()
            && condition.get().startsWith("date:")
            && dates.stream().anyMatch(date -> date.startsWith("date:"));
    understood &= condition.isPresent() && !second;
    condition.ifPresent(dates::add);
  }

  private static boolean isDue(Time time) {
    return switch (time.relation()) {
      case BY -> true;
      case AT, BEFORE, UNTIL -> time.forward();
      case SINCE, AFTER, WITHIN -> false;
    };
  }

  /** Several assignees are alternatives: hardly any task has two. */
  private static List<String> people(AskedRole role, Set<String> names) {
    List<String> values = names.stream().map(ReadingText::value).toList();
    String before = role.qualifier() + ":";
    return role == AskedRole.ASSIGNEE
        ? List.of(before + String.join(",", values))
        : values.stream().map(value -> before + value).toList();
  }
}

package minutebook.live;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.config.Configuration;
import minutebook.config.Dimension;
import minutebook.note.QueryBlock;
import minutebook.query.QueryWarning;
import minutebook.search.FacetCounts;
import minutebook.search.FacetRequest;
import minutebook.search.FacetValue;
import minutebook.search.Matching;
import minutebook.search.Order;
import minutebook.search.Search;
import minutebook.search.SearchRequest;
import minutebook.search.SearchResult;
import minutebook.search.Searcher.StoredNote;
import minutebook.search.Unit;

/**
 * Answers the query blocks of a note, as of now.
 *
 * <pre>
 * ```tasks              Answered
 * not done                q       is:task is:open due:&lt;=2026-02-06
 * due on or before today  total   3
 * group by path           groups  [Plans] 2 tasks, [Work/List] 1 task
 * ```
 * </pre>
 */
public final class LiveBlocks {
  /** Of one note; others are not answered. */
  static final int MOST_BLOCKS = 20;

  /** Of one block, whatever it says. */
  static final int MOST_SHOWN = 200;

  /** Tasks that are read to be sorted. */
  static final int MOST_SORTED = 1_000;

  private static final int MOST_VALUES = 1_000;

  private final Search search;
  private final Configuration configuration;
  private final InstantSource clock;

  /**
   * Over what a search finds.
   *
   * @param clock says which day is today
   */
  public LiveBlocks(Search search, Configuration configuration, InstantSource clock) {
    this.search = search;
    this.configuration = configuration;
    this.clock = clock;
  }

  /** What each block of a note comes to, in order. */
  public List<LiveBlock> of(StoredNote note) throws IOException {
    List<QueryBlock> blocks = note.outline().queries();
    if (blocks.isEmpty()) {
      return List.of();
    }
    QueryPage page = new QueryPage(note.card().path(), note.outline().properties());
    LocalDate today = today();
    TaskFilters filters =
        new TaskFilters(
            today, configuration.tasks(), values(Dimension.TAG), values(Dimension.STATUS));
    List<LiveBlock> answered = new ArrayList<>();
    for (QueryBlock block : blocks) {
      answered.add(
          answered.size() < MOST_BLOCKS
              ? answer(block, page, filters, today)
              : unanswered(
                  block,
                  "only the first %d query blocks of a note are answered; move it to another note"
                      .formatted(MOST_BLOCKS)));
    }
    return answered;
  }

  private LocalDate today() {
    return clock.instant().atZone(configuration.search().timeZone()).toLocalDate();
  }

  /** All that there are, but for rare ones of a vault with very many. */
  private List<String> values(Dimension dimension) throws IOException {
    SearchRequest request =
        SearchRequest.of("")
            .facets(List.of(new FacetRequest(dimension, MOST_VALUES)))
            .page(0, 0)
            .build();
    return search.run(request).answer().facets().values().stream()
        .flatMap(FacetCounts::all)
        .map(FacetValue::value)
        .toList();
  }

  private LiveBlock answer(QueryBlock block, QueryPage page, TaskFilters filters, LocalDate today)
      throws IOException {
    return switch (block.language()) {
      case "tasks" -> tasks(block, TasksBlock.translate(block, page, filters), today);
      case "query" -> notes(block, SearchBlock.translate(block));
      default ->
          unanswered(
              block,
              "blocks of '%s' are not answered; blocks of tasks and query are"
                  .formatted(block.language()));
    };
  }

  private static LiveBlock unanswered(QueryBlock block, String why) {
    return new LiveBlock.NotAnswered(block, List.of(ofAll(block, why)));
  }

  private static BlockProblem ofAll(QueryBlock block, String message) {
    return new BlockProblem(block.lines().start(), "```" + block.language(), message);
  }

  private LiveBlock tasks(QueryBlock block, TranslatedQuery query, LocalDate today)
      throws IOException {
    if (!query.answerable()) {
      return new LiveBlock.NotAnswered(block, query.problems());
    }
    Optional<Order> asked =
        query.sort().stream()
            .findFirst()
            .filter(first -> !first.reverse())
            .flatMap(first -> first.key().order());
    Order order = asked.orElse(Order.URGENCY);
    SearchResult result = run(query.q(), Unit.ITEM, Optional.of(order), MOST_SORTED);
    List<TaskHit> found =
        result.answer().hits().stream().flatMap(hit -> TaskHit.of(hit, today).stream()).toList();
    List<BlockProblem> problems = problems(block, query, result);
    if (asked.isEmpty() && result.answer().total() > MOST_SORTED) {
      problems.add(
          ofAll(
              block,
              "these are more than %,d tasks, of which only the first by urgency were sorted; add a filter"
                  .formatted(MOST_SORTED)));
    }
    return answered(block, query, result, problems, FoundTasks.shown(found, query, MOST_SHOWN));
  }

  private LiveBlock notes(QueryBlock block, TranslatedQuery query) throws IOException {
    if (!query.answerable()) {
      return new LiveBlock.NotAnswered(block, query.problems());
    }
    SearchResult result = run(query.q(), Unit.NOTE, Optional.empty(), MOST_SHOWN);
    List<LiveBlock.Group> groups =
        result.answer().hits().isEmpty()
            ? List.of()
            : List.of(new LiveBlock.Group(List.of(), result.answer().hits()));
    return answered(block, query, result, problems(block, query, result), groups);
  }

  /** A regular expression that is searched as text is a filter that is missing. */
  private static LiveBlock answered(
      QueryBlock block,
      TranslatedQuery query,
      SearchResult result,
      List<BlockProblem> problems,
      List<LiveBlock.Group> groups) {
    boolean meant =
        result.warnings().stream()
            .noneMatch(warning -> result.request().text().startsWith("/", warning.start()));
    return meant
        ? new LiveBlock.Answered(block, query.q(), result.answer().total(), groups, problems)
        : new LiveBlock.NotAnswered(block, problems);
  }

  private static List<BlockProblem> problems(
      QueryBlock block, TranslatedQuery query, SearchResult result) {
    List<BlockProblem> problems = new ArrayList<>(query.problems());
    for (QueryWarning warning : result.warnings()) {
      problems.add(ofAll(block, warning.refusal()));
    }
    return problems;
  }

  private SearchResult run(String q, Unit unit, Optional<Order> order, int most)
      throws IOException {
    return search.run(
        SearchRequest.of(q)
            .unit(unit)
            .order(order)
            .page(0, most)
            .matching(Matching.ALL)
            .typos(false)
            .collapse(false)
            .build());
  }
}

package minutebook.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import minutebook.live.TranslatedQuery.Grouping;
import minutebook.live.TranslatedQuery.Sorting;
import minutebook.note.QueryBlock;
import minutebook.query.ParsedQuery;
import minutebook.query.Qualifier;
import minutebook.query.QueryNode;
import minutebook.query.QueryParser;
import minutebook.query.QueryText;
import minutebook.query.Simplify;

/**
 * Translates a block of the Tasks plugin, instruction by instruction. A filter that cannot be
 * translated leaves the block without an answer, since what it would keep out would be shown; how
 * results would be sorted, grouped and laid out does not.
 */
final class TasksBlock {
  private static final String EXTRA = "tq_extra_instructions";
  private static final String SORT = "sort by ";
  private static final String GROUP = "group by ";
  private static final String COLUMNS = "view columns by ";
  private static final String PRESET = "preset ";
  private static final String REVERSE = " reverse";

  private final QueryPage page;
  private final TaskFilters filters;
  private final List<QueryNode> conditions = new ArrayList<>();
  private final List<Sorting> sorting = new ArrayList<>();
  private final List<Grouping> grouping = new ArrayList<>();
  private final List<BlockProblem> problems = new ArrayList<>();
  private OptionalInt limit = OptionalInt.empty();
  private OptionalInt groupLimit = OptionalInt.empty();
  private boolean answerable = true;

  private TasksBlock(QueryPage page, TaskFilters filters) {
    this.page = page;
    this.filters = filters;
  }

  static TranslatedQuery translate(QueryBlock block, QueryPage page, TaskFilters filters) {
    TasksBlock translation = new TasksBlock(page, filters);
    for (String extra : page.properties().getOrDefault(EXTRA, List.of())) {
      for (Instruction instruction : Instructions.of(extra, block.lines().start())) {
        translation.expand(new Instruction(block.lines().start(), instruction.text()));
      }
    }
    Instructions.of(block).forEach(instruction -> translation.expand(instruction));
    return translation.query(block);
  }

  private TranslatedQuery query(QueryBlock block) {
    conditions.addFirst(Nodes.qualified(Qualifier.IS, "task"));
    QueryNode tree = Simplify.simplify(new QueryNode.And(conditions));
    String q = QueryText.print(tree);
    ParsedQuery parsed = QueryParser.parse(q);
    boolean same = parsed.warnings().isEmpty() && QueryText.print(parsed.root()).equals(q);
    if (answerable && !same) {
      String why =
          parsed.warnings().isEmpty()
              ? "it cannot be written in the query language"
              : parsed.warnings().getFirst().message();
      refuse(
          new Instruction(block.lines().start(), "```" + block.language()),
          "all of it together is no query that can be searched: %s".formatted(why));
    }
    return new TranslatedQuery(q, sorting, grouping, limit, groupLimit, problems, answerable);
  }

  /** What placeholders stand for may be several instructions, whose own are text. */
  private void expand(Instruction instruction) {
    Placeholders.Expanded expanded = Placeholders.expand(instruction.text(), page);
    if (expanded.problem().isPresent()) {
      refuse(instruction, expanded.problem().get());
      return;
    }
    expanded
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> read(new Instruction(instruction.line(), line)));
  }

  private void preset(Instruction instruction) {
    String name = instruction.text().substring(PRESET.length()).strip();
    Optional<String> preset = Presets.named(name);
    if (preset.isEmpty()) {
      refuse(
          instruction,
          "'%s' is none of the plugin's own presets, and its settings are not read; write what it says"
              .formatted(name));
    } else {
      for (Instruction one : Instructions.of(preset.get(), instruction.line())) {
        expand(new Instruction(instruction.line(), one.text()));
      }
    }
  }

  private void read(Instruction instruction) {
    String text = instruction.text();
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<ResultLimit> cut = ResultLimit.read(text);
    if (Layout.is(text)) {
      return;
    }
    if (cut.isPresent()) {
      limit(cut.get());
    } else if (lower.startsWith(PRESET)) {
      preset(instruction);
    } else if (lower.startsWith(SORT)) {
      sort(instruction, text.substring(SORT.length()));
    } else if (lower.startsWith(GROUP)) {
      group(instruction, text.substring(GROUP.length()));
    } else if (lower.startsWith(COLUMNS)) {
      group(instruction, text.substring(COLUMNS.length()));
    } else {
      filter(instruction);
    }
  }

  private void limit(ResultLimit cut) {
    if (cut.ofGroups()) {
      groupLimit = OptionalInt.of(cut.most());
    } else {
      limit = OptionalInt.of(cut.most());
    }
  }

  private void sort(Instruction instruction, String written) {
    boolean reverse = written.toLowerCase(Locale.ROOT).endsWith(REVERSE);
    Optional<SortKey> key = SortKey.named(withoutReverse(written, reverse));
    key.ifPresentOrElse(
        known -> sorting.add(new Sorting(known, reverse)),
        () -> note(instruction, "tasks are not sorted by this; the rest of the block is answered"));
  }

  private void group(Instruction instruction, String written) {
    boolean reverse = written.toLowerCase(Locale.ROOT).endsWith(REVERSE);
    Optional<GroupKey> key = GroupKey.named(withoutReverse(written, reverse));
    key.ifPresentOrElse(
        known -> grouping.add(new Grouping(known, reverse)),
        () ->
            note(instruction, "tasks are not grouped by this; the rest of the block is answered"));
  }

  private static String withoutReverse(String written, boolean reverse) {
    return written.substring(0, written.length() - (reverse ? REVERSE.length() : 0)).strip();
  }

  private void filter(Instruction instruction) {
    String text = instruction.text();
    FilterReading reading =
        BooleanFilter.read(text, filters)
            .or(() -> filters.read(text))
            .orElseGet(
                () ->
                    FilterReading.impossible(
                        "this is no instruction that is understood; docs/live-queries.md lists"
                            + " those that are"));
    switch (reading) {
      case FilterReading.Condition(QueryNode node, Optional<String> remark) -> {
        conditions.add(node);
        remark.ifPresent(message -> note(instruction, message));
      }
      case FilterReading.Impossible(String reason) -> refuse(instruction, reason);
    }
  }

  private void note(Instruction instruction, String message) {
    problems.add(new BlockProblem(instruction.line(), instruction.text(), message));
  }

  private void refuse(Instruction instruction, String message) {
    answerable = false;
    note(instruction, message);
  }
}

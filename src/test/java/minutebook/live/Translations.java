package minutebook.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import minutebook.index.TestVault;
import minutebook.note.LineSpan;
import minutebook.note.QueryBlock;

/** Blocks translated on Wednesday, 4 February 2026, for a vault with a few tags. */
final class Translations {
  static final LocalDate TODAY = LocalDate.of(2026, 2, 4);

  /** The line of the note that a block's first instruction stands on. */
  static final int FIRST_LINE = 11;

  static final QueryPage PAGE =
      new QueryPage(
          "Work/Plans/Launch list.md",
          Map.of("workdate", List.of("2026-02-03"), "group", List.of("path")));

  private static final List<String> TAGS =
      List.of("inbox", "project", "project/kestrel", "project/tidegate", "t", "todo", "todo/later");

  private static final List<String> STATUSES = List.of("todo", "important", "proposed", "done");

  private Translations() {}

  static TranslatedQuery of(String text) {
    return of(text, PAGE);
  }

  static TranslatedQuery of(String text, QueryPage page) {
    return TasksBlock.translate(
        block("tasks", text),
        page,
        new TaskFilters(TODAY, TestVault.CONFIGURATION.tasks(), TAGS, STATUSES));
  }

  static QueryBlock block(String language, String text) {
    int lines = text.split("\n", -1).length;
    return new QueryBlock(language, text, new LineSpan(FIRST_LINE - 1, FIRST_LINE + lines));
  }

  /** What it asks for, or {@code -}; then what is said of it, after {@code !!}. */
  static String summary(TranslatedQuery query) {
    StringBuilder summary = new StringBuilder(query.answerable() ? query.q() : "-");
    query.problems().forEach(problem -> summary.append("  !!  ").append(problem.message()));
    return summary.toString();
  }
}

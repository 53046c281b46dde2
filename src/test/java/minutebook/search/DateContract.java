package minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.config.Dimension;
import minutebook.index.TestVault;
import minutebook.query.QueryWarning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by dates on one day; an engine's test inherits it. */
public abstract class DateContract extends TaskVault {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      date:"last month"      | Alpha, Paint, Order, Book, Sweep
      date:this_month        | Beta, Call, Sign, Plan, The
      date:monday            | Beta, Call, Sign, Plan, The
      date:november          | Alpha, Paint, Order, Book, Sweep
      date:2025-W45          | Alpha, Paint, Order, Book, Sweep
      date:today             |
      date:today..yesterday  |
      date:7d                | Beta, Call, Sign, Plan, The
      before:december        | Alpha, Paint, Order, Book, Sweep
      before:2025-11-03      |
      until:2025-11-03       | Alpha, Paint, Order, Book, Sweep
      until:"last week"      | Alpha, Paint, Order, Book, Sweep
      after:"last week"      | Beta, Call, Sign, Plan, The
      after:2025-12-01       |
      since:2025-12-01       | Beta, Call, Sign, Plan, The
      since:yesterday        |
      newer:3d               | Beta, Call, Sign, Plan, The
      newer:2d               |
      older:2d               | Alpha, Paint, Order, Book, Sweep, Beta, Call, Sign, Plan, The
      older_than:3d          | Alpha, Paint, Order, Book, Sweep
      -since:2025            | älter, Nothing
      [date:>last week]      | Beta, Call, Sign, Plan, The
      [date:last-month]      | Alpha, Paint, Order, Book, Sweep
      [date:"last month"]    | Alpha, Paint, Order, Book, Sweep
      [date:2025-10..2025-11]| Alpha, Paint, Order, Book, Sweep
      [date:*..today]        | Alpha, Paint, Order, Book, Sweep, Beta, Call, Sign, Plan, The
      [date:"2025-11"]       |
      """)
  void ofNotes(String query, @Nullable String found) throws IOException {
    assertFound(query, Unit.ITEM, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      due:overdue            | Paint, Call
      due:stale              | Call
      is:overdue             | Paint, Call
      is:stale               | Call
      is:stale,overdue       | Paint, Call
      due:today              | Order
      due:7d                 | Order
      due:8d                 | Order, Sign
      due:"next week"        | Sign
      due:this-month         | Order, Sign, Plan
      due:wednesday          | Order
      due:<today             | Paint, Book, Call
      due:none               | Sweep
      due:overdue,none       | Paint, Call, Sweep
      due:tomorrow..*        | Sign, Plan
      done:2025-11           | Book
      done:none due:2025-11  | Paint
      scheduled:"this week"  | Sign
      scheduled:none due:2025-12 | Order, Plan
      start:none due:2025-12 | Order, Sign
      start:january          | Plan
      created:november       | Plan
      cancelled:2025         |
      due:tomorrow..today    |
      """)
  void ofTasks(String query, @Nullable String found) throws IOException {
    assertFound(query, Unit.ITEM, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      -due:none              | Paint, Order, Book, Call, Sign, Plan
      -due:overdue           | Order, Book, Sweep, Sign, Plan
      lease -due:overdue     | Sign
      lease -is:overdue      | Sign, The
      lease -status:done     | Sign
      -priority:none         | Paint, Order, Sign
      -(due:2025-12 OR due:none) | Paint, Book, Call
      -(due:2025-12 priority:low) | Paint, Book, Sweep, Call, Sign, Plan
      -(due:2025 lease)      | Alpha, Paint, Order, Book, Sweep, Beta, Call, Plan, The, älter, Nothing
      -(due:2025-12 OR wall) | Book, Sweep, Call
      -(wall OR (due:2025-12 OR due:none)) | Book, Call
      -(wall OR (due:2025-12 lease)) | Alpha, Order, Book, Sweep, Beta, Call, Plan, The, älter, Nothing
      -(lease OR -due:2025-12) | Order, Plan
      -(lease OR -(due:2025-12 OR long)) | Order, Plan
      -(wall OR -(due:2025-12 OR long)) | Order, Sign, Plan, The
      -(due:2025-12 -lease)  | Alpha, Paint, Book, Sweep, Beta, Call, Sign, The, älter, Nothing
      -(due:2025-12 -done:2025) | Paint, Book, Sweep, Call
      -item:(due:2025-12 OR wall) | Book, Sweep, Call
      item:(-(due:2025-12 OR wall)) | Book, Sweep, Call
      -section:((due:2025-12 OR wall)) | Call
      lease OR -(due:2025-12 OR wall) | Book, Sweep, Call, Sign, The
      -(task:wall OR due:2025-12) | Book, Sweep, Call
      """)
  void whatTasksDoNotHaveIsAskedOfTasksOnly(String query, @Nullable String found)
      throws IOException {
    assertFound(query, Unit.ITEM, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      due:none           | Alpha
      -due:none          | Beta
      -due:2025-11       | Beta
      -due:overdue       |
      -is:stale          | Alpha, älter
      due:2025-12        | Alpha, Beta
      due:2025-12 done:2025 |
      since:2025-12      | Beta
      -(due:2025-11 OR wall) | Beta
      -(due:2025-12 OR long) |
      modified:2024..2025| Alpha, Beta, älter
      modified:>2025     |
      -modified:>2025    | Alpha, Beta, älter
      """)
  void ofNotesByTheirItems(String query, @Nullable String found) throws IOException {
    assertFound(query, Unit.NOTE, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      date:today         | items dated 2025-12-03 (today)
      date:"last month"  | items dated 2025-11-01 to 2025-11-30 (last month)
      -date:last-month   | items not dated 2025-11-01 to 2025-11-30 (last-month)
      date:2025-W45      | items dated 2025-11-03 to 2025-11-09 (2025-W45)
      date:yesterday..*  | items dated 2025-12-02 or later (yesterday..*)
      date:2025-11       | items dated 2025-11
      date:2025/11/6..*  | items dated 2025/11/6 or later
      before:"last month"| items dated 2025-10-31 or earlier (before last month)
      after:today        | items dated 2025-12-04 or later (after today)
      since:2025-11      | items dated since 2025-11
      newer:7d           | items dated 2025-11-27 or later (newer than 7d)
      older_than:1y      | items dated 2024-12-03 or earlier (older than 1y)
      due:7d,none        | items due 2025-12-03 to 2025-12-09 (7d) or on no day
      done:7d            | items done 2025-11-27 to 2025-12-03 (7d)
      due:overdue        | items due 2025-12-02 or earlier (overdue)
      due:stale          | items due 2025-10-03 or earlier (stale)
      is:overdue         | items that are overdue (due 2025-12-02 or earlier)
      [date:>today]      | items with property date 2025-12-04 or later (>today)
      -[date:"last week" OR 2025-10] | items without property date 2025-11-24 to 2025-11-30 (last week) or 2025-10
      [date:2025-11..7d] | items with property date 2025-11-01 to 2025-12-03 (2025-11..7d)
      -(due:today OR x)  | items that are tasks except those either due 2025-12-03 (today) or with "x"
      -item:(due:today OR x) | items that are tasks except those either due 2025-12-03 (today) or with "x" in one item's text
      -(due:today x)     | items except those with "x" and due 2025-12-03 (today)
      """)
  void theExplanationSaysWhichDaysAreMeant(String query, String explanation) throws IOException {
    assertThat(run(query, Optional.empty(), Optional.empty()).explanation()).isEqualTo(explanation);
  }

  @Test
  void aChoiceAgainstAValueOfTasksLeavesTasksToo() throws IOException {
    List<Filter> filters = List.of(new Filter(Dimension.PRIORITY, Filter.Mode.NOT, "none"));
    SearchResult result =
        new Search(searcher, TestVault.CONFIGURATION, TestVault.NOON)
            .run(SearchRequest.of("").filters(filters).page(0, 50).build());
    assertThat(names(result)).containsExactlyInAnyOrder("Paint", "Order", "Sign");
  }

  @Test
  void aRangeThatEndsBeforeItBeginsTodayIsWarnedOf() throws IOException {
    SearchResult result = run("x date:today..yesterday", Optional.empty(), Optional.empty());
    assertThat(result.warnings())
        .containsExactly(
            new QueryWarning(
                "'today..yesterday' ends before it begins today, so it finds nothing;"
                    + " write the earlier date first",
                7,
                23));
    assertThat(result.explanation()).isEqualTo("items with \"x\", dated from today to yesterday");
  }

  private void assertFound(String query, Unit unit, @Nullable String found) throws IOException {
    List<String> expected = found == null ? List.of() : Arrays.asList(found.split(", ", -1));
    SearchResult result = run(query, Optional.of(unit), Optional.empty());
    assertThat(names(result)).containsExactlyInAnyOrderElementsOf(expected);
  }
}

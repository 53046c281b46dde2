package minutebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left when something is excluded: tasks, or anything. */
class TaskConditionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '`',
      textBlock =
          """
      priority:high                      → tasks
      no:due                             → tasks
      no:due,assignee                    → tasks
      no:due,tag                         → anything
      has:due                            → anything
      is:open                            → anything
      assignee:ana                       → anything
      x                                  → anything
      [due]                              → anything
      priority:high OR x                 → tasks
      x OR tag:a OR due:none             → tasks
      x OR tag:a                         → anything
      priority:high x                    → anything
      priority:high due:none             → tasks
      priority:high (due:none OR x)      → tasks
      priority:high (due:none x)         → anything
      x OR (priority:high y)             → anything
      x OR (priority:high due:none)      → tasks
      x OR -priority:high                → tasks
      x OR -(priority:high y)            → tasks
      x OR -(priority:high OR y)         → anything
      x OR -(priority:high OR due:none)  → tasks
      due:none -(priority:high OR y)     → anything
      due:none -(priority:high y)        → tasks
      item:(priority:high OR x)          → tasks
      item:(priority:high x)             → anything
      section:(priority:high OR (x y))   → tasks
      task:x                             → anything
      task:(priority:high)               → anything
      task:x OR priority:high            → tasks
      x OR -task:y                       → tasks
      x OR -item:(priority:high OR y)    → anything
      x OR -item:(priority:high y)       → tasks
      """)
  void whatIsLeftWithoutIt(String excluded, String left) {
    QueryNode node = QueryParser.parse(excluded).root();
    assertThat(TaskConditions.areLeftWithout(node) ? "tasks" : "anything").isEqualTo(left);
  }
}

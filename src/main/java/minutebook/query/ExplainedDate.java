package minutebook.query;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a qualifier that looks for dates, in plain words.
 *
 * <pre>
 * date:>=2025-11       2025-11 or later
 * before:"last month"  2025-09-30 or earlier (before last month)
 * due:none             on no day
 * </pre>
 */
final class ExplainedDate {
  private ExplainedDate() {}

  static String of(Qualifier qualifier, QualifierValue value) {
    String typed = preposition(qualifier) + typed(value.text());
    @Nullable DayRange days = value.days();
    return days == null || DateExpression.isPlain(value.text())
        ? typed
        : of(days) + " (" + preposition(qualifier) + value.text() + ")";
  }

  static String of(DayRange days) {
    @Nullable LocalDate from = days.from();
    @Nullable LocalDate to = days.to();
    if (from == null) {
      return to + " or earlier";
    }
    if (to == null) {
      return from + " or later";
    }
    return from.equals(to) ? from.toString() : from + " to " + to;
  }

  private static String preposition(Qualifier qualifier) {
    return switch (qualifier) {
      case BEFORE -> "before ";
      case AFTER -> "after ";
      case SINCE -> "since ";
      case UNTIL -> "until ";
      case NEWER -> "newer than ";
      case OLDER -> "older than ";
      case Qualifier other -> "";
    };
  }

  private static String typed(String text) {
    Optional<TaskDateWord> word = TaskDateWord.named(text).filter(TaskDateWord::ofAnyDate);
    if (word.isPresent()) {
      return word.get() == TaskDateWord.NONE ? "on no day" : "on a day that is none";
    }
    return ExplainedQualifier.compared(text, "after ", "before ", " or later", " or earlier");
  }
}

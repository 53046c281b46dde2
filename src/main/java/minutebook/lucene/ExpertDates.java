package minutebook.lucene;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.query.PartialDate;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.Query;

/**
 * Makes queries of the dates of an expression; one that is written in part is all its days.
 *
 * <pre>
 * date:2025-11                  2025-11-01 to 2025-11-30
 * date:{2025-11 TO 2025-12]     2025-12-01 to 2025-12-31
 * due:*                         any day
 * </pre>
 */
final class ExpertDates {
  private static final String OPEN = "*";
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private ExpertDates() {}

  static Query any(ExpertField.Days field) {
    return ExpertLeaves.days(field, FIRST, LAST);
  }

  static Query on(ExpertField.Days field, FieldQueryNode node) throws NotUnderstoodException {
    return ExpertLeaves.days(field, date(node));
  }

  static Query between(ExpertField.Days field, TermRangeQueryNode node)
      throws NotUnderstoodException {
    FieldQueryNode lower = node.getLowerBound();
    FieldQueryNode upper = node.getUpperBound();
    LocalDate from = FIRST;
    LocalDate to = LAST;
    if (!isOpen(lower)) {
      PartialDate date = date(lower);
      from = node.isLowerInclusive() ? date.first() : date.last().plusDays(1);
    }
    if (!isOpen(upper)) {
      PartialDate date = date(upper);
      to = node.isUpperInclusive() ? date.last() : date.first().minusDays(1);
    }
    if (from.isAfter(to)) {
      throw new NotUnderstoodException(
          "No day is in this range, which ends before it begins",
          "Write the earlier date first, and [ ] for a range that has both its ends.",
          lower.getBegin(),
          upper.getEnd());
    }
    return ExpertLeaves.days(field, from, to);
  }

  private static boolean isOpen(FieldQueryNode bound) {
    return bound.getText().length() == 0 || bound.getTextAsString().equals(OPEN);
  }

  private static PartialDate date(FieldQueryNode node) throws NotUnderstoodException {
    String typed = node.getTextAsString();
    Optional<PartialDate> date = PartialDate.parse(typed);
    return date.orElseThrow(
        () ->
            NotUnderstoodException.at(
                "\"%s\" is no date".formatted(typed),
                "Write 2025, 2025-11, 2025-11-06, 2025-W45 or 2025-Q4.",
                node));
  }
}

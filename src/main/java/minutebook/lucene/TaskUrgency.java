package minutebook.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import minutebook.config.Fields;
import minutebook.note.Priority;
import minutebook.note.TaskDate;
import minutebook.search.Urgency;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.jspecify.annotations.Nullable;

/** How urgent tasks are on a day; negative, so that the most urgent is the least. */
final class TaskUrgency extends ValuesOfOneSearch {
  private static final Map<Long, Priority> BY_RANK =
      Arrays.stream(Priority.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  priority -> (long) priority.rank(), priority -> priority));

  private final LocalDate today;

  TaskUrgency(LocalDate today) {
    this.today = today;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    LeafReader reader = leaf.reader();
    NumericDocValues priority = DocValues.getNumeric(reader, LuceneFields.PRIORITY);
    NumericDocValues due = dates(reader, TaskDate.DUE);
    NumericDocValues scheduled = dates(reader, TaskDate.SCHEDULED);
    NumericDocValues start = dates(reader, TaskDate.START);
    return new DoubleValues() {
      private int doc = -1;

      @Override
      public double doubleValue() throws IOException {
        return -Urgency.on(
            today,
            Objects.requireNonNull(BY_RANK.get(priority.longValue())),
            date(due, doc),
            date(scheduled, doc),
            date(start, doc));
      }

      @Override
      public boolean advanceExact(int target) throws IOException {
        doc = target;
        return priority.advanceExact(target);
      }
    };
  }

  private static NumericDocValues dates(LeafReader reader, TaskDate date) throws IOException {
    return DocValues.getNumeric(reader, Fields.of(date));
  }

  private static @Nullable LocalDate date(NumericDocValues dates, int doc) throws IOException {
    return dates.advanceExact(doc) ? LocalDate.ofEpochDay(dates.longValue()) : null;
  }
}

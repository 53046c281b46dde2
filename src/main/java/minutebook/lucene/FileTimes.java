package minutebook.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import minutebook.index.IndexedFile;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Finds items by the day on which their file was last changed. */
final class FileTimes {
  private final Blocks blocks;
  private final ZoneId timeZone;

  FileTimes(Blocks blocks, ZoneId timeZone) {
    this.blocks = blocks;
    this.timeZone = timeZone;
  }

  /** A file whose time is not known was changed on no day. */
  Query itemsOf(@Nullable LocalDate from, @Nullable LocalDate to) {
    long first = from == null ? IndexedFile.TO_BE_READ + 1 : beginning(from);
    long last = to == null ? Long.MAX_VALUE : beginning(to.plusDays(1)) - 1;
    return blocks.itemsOf(
        NumericDocValuesField.newSlowRangeQuery(LuceneFields.MODIFIED, first, last));
  }

  /** In nanoseconds since 1970, which end with the year 2262; {@code toNanos} stops there. */
  private long beginning(LocalDate day) {
    Instant beginning = day.atStartOfDay(timeZone).toInstant();
    return TimeUnit.SECONDS.toNanos(beginning.getEpochSecond());
  }
}

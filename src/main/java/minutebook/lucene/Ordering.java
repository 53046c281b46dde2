package minutebook.lucene;

import java.util.Objects;
import minutebook.config.Fields;
import minutebook.note.TaskDate;
import minutebook.search.EngineQuery;
import minutebook.search.Unit;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The order of results, as the engine sorts; what has no value comes last. */
final class Ordering {
  static final SortField POSITION = new SortField(LuceneFields.POSITION, SortField.Type.LONG);
  private static final SortField SCORE = SortField.FIELD_SCORE;
  private static final SortField PATH = new SortField(LuceneFields.PATH, SortField.Type.STRING);
  private static final SortField LATEST = day(true);

  private final Blocks blocks;

  Ordering(Blocks blocks) {
    this.blocks = blocks;
  }

  /**
   * The order a query asks for.
   *
   * @param items that are found, or through which notes are
   */
  Sort of(EngineQuery query, Query items) {
    return switch (query.order()) {
      case RELEVANCE -> new Sort(SCORE, LATEST, PATH, POSITION);
      case DATE_DESC -> new Sort(LATEST, SCORE, PATH, POSITION);
      case DATE_ASC -> new Sort(day(false), SCORE, PATH, POSITION);
      case DUE ->
          by(ofItems(DoubleValuesSource.fromLongField(Fields.of(TaskDate.DUE)), query, items));
      case PRIORITY ->
          by(ofItems(DoubleValuesSource.fromLongField(LuceneFields.PRIORITY), query, items));
      case URGENCY ->
          by(ofItems(new TaskUrgency(Objects.requireNonNull(query.today())), query, items));
      case TITLE -> by(title());
      case MODIFIED -> by(least(new FileTime(blocks)));
    };
  }

  private static Sort by(SortField first) {
    return new Sort(first, SCORE, LATEST, PATH, POSITION);
  }

  private SortField ofItems(DoubleValuesSource values, EngineQuery query, Query items) {
    return least(query.unit() == Unit.NOTE ? new LeastOfItems(blocks, items, values) : values);
  }

  private static SortField least(DoubleValuesSource values) {
    return values.getSortField(false, Double.POSITIVE_INFINITY);
  }

  private static SortField title() {
    return new SortField(LuceneFields.TITLE, SortField.Type.STRING, false, SortField.STRING_LAST);
  }

  private static SortField day(boolean latestFirst) {
    long none = latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Fields.DAY, SortField.Type.LONG, latestFirst, none);
  }
}

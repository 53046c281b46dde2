package minutebook.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import minutebook.config.Fields;
import minutebook.note.NoteShape;
import minutebook.search.History;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Items of several notes that say the same, tasks whatever their status and their dates; raw
 * sources are left out. Worked out once for a commit, in one pass over the keys of all items.
 */
final class Copies {
  private static final Comparator<Copy> LATEST_FIRST =
      Comparator.comparingLong(Copy::day)
          .reversed()
          .thenComparingInt(Copy::path)
          .thenComparingInt(Copy::item);

  /**
   * One item.
   *
   * @param day of its note, else its own, since 1970, or {@link Days#UNDATED}
   * @param path of its note, by its place among all paths
   */
  private record Copy(int item, long day, int path) {}

  private final List<int[]> groups = new ArrayList<>();
  private final IndexReader reader;

  /** Document → one more than the number of its group; 0 for most. */
  private final int[] groupOf;

  private final FixedBitSet carried;
  private final FixedBitSet settled;
  private final NoteDocuments documents;

  Copies(IndexSearcher searcher, Blocks blocks) throws IOException {
    this.reader = searcher.getIndexReader();
    this.documents = new NoteDocuments(searcher, blocks);
    this.groupOf = new int[reader.maxDoc()];
    this.carried = new FixedBitSet(Math.max(1, reader.maxDoc()));
    this.settled = new FixedBitSet(Math.max(1, reader.maxDoc()));
    Ordinals paths = Ordinals.read(reader, LuceneFields.PATH);
    Days days = Days.read(reader);
    FixedBitSet open = having(new Term(Fields.STATE, "open"));
    FixedBitSet items = having(LuceneFields.IS_ITEM);
    items.andNot(having(new Term(Fields.SHAPE, NoteShape.SOURCE.id())));
    for (List<Copy> tasks : sharing(Fields.SAME_TASK, items, paths, days)) {
      add(tasks);
      settle(tasks, open);
    }
    items.andNot(open);
    items.andNot(having(new Term(Fields.STATE, "closed")));
    sharing(Fields.REPEAT, items, paths, days).forEach(this::add);
  }

  private FixedBitSet having(Term term) throws IOException {
    FixedBitSet all = new FixedBitSet(Math.max(1, reader.maxDoc()));
    LiveTerms.forEach(reader, term, all::set);
    return all;
  }

  /** Items of several notes with the same value, the latest first. */
  private List<List<Copy>> sharing(String field, FixedBitSet among, Ordinals paths, Days days)
      throws IOException {
    List<List<Copy>> all = new ArrayList<>();
    for (int[] items : Ordinals.read(reader, field).shared(among)) {
      // A block's documents follow one another.
      if (documents.noteOf(items[0]) < items[items.length - 1]) {
        List<Copy> copies = new ArrayList<>();
        for (int item : items) {
          int note = documents.noteOf(item);
          copies.add(new Copy(item, day(days, note, item), paths.of(item)));
        }
        copies.sort(LATEST_FIRST);
        all.add(copies);
      }
    }
    return all;
  }

  /** A date of its own goes with an item from note to note, so it does not tell which is later. */
  private static long day(Days days, int note, int item) {
    return days.of(note) == Days.UNDATED ? days.of(item) : days.of(note);
  }

  private void add(List<Copy> copies) {
    long first =
        copies.stream()
            .mapToLong(Copy::day)
            .filter(day -> day > Days.UNDATED)
            .min()
            .orElse(Long.MAX_VALUE);
    copies.stream().filter(copy -> copy.day() > first).forEach(copy -> carried.set(copy.item()));
    int[] items = copies.stream().mapToInt(Copy::item).toArray();
    groups.add(items);
    for (int item : items) {
      groupOf[item] = groups.size();
    }
  }

  /** What is open was settled if nothing of the latest day is. */
  private void settle(List<Copy> copies, FixedBitSet open) {
    long latest = copies.getFirst().day();
    boolean stillOpen =
        copies.stream().anyMatch(copy -> copy.day() == latest && open.get(copy.item()));
    if (!stillOpen) {
      copies.stream().map(Copy::item).filter(open::get).forEach(settled::set);
    }
  }

  /** Those that a note of an earlier day says too. */
  FixedBitSet carried() {
    return carried;
  }

  /** Open tasks that the latest note with the same task has as closed. */
  FixedBitSet settled() {
    return settled;
  }

  /** Of some items, those that one of them in a later note says again. */
  FixedBitSet earlier(FixedBitSet found) throws IOException {
    FixedBitSet earlier = new FixedBitSet(found.length());
    for (int[] group : groups) {
      int latest = -1;
      for (int item : group) {
        if (found.get(item)) {
          int note = documents.noteOf(item);
          latest = latest < 0 ? note : latest;
          if (note != latest) {
            earlier.set(item);
          }
        }
      }
    }
    return earlier;
  }

  /** The documents of the notes that say what an item says, the latest first; its own is one. */
  List<Integer> notes(int item) throws IOException {
    if (groupOf[item] == 0) {
      return List.of(documents.noteOf(item));
    }
    Set<Integer> notes = new LinkedHashSet<>();
    for (int copy : groups.get(groupOf[item] - 1)) {
      notes.add(documents.noteOf(copy));
    }
    return List.copyOf(notes);
  }

  History history(int item) throws IOException {
    int[] copies = groupOf[item] == 0 ? new int[] {item} : groups.get(groupOf[item] - 1);
    @Nullable LocalDate first = null;
    @Nullable LocalDate last = null;
    for (int copy : copies) {
      @Nullable LocalDate day = day(copy);
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    return new History(first, last, notes(item).size());
  }

  private @Nullable LocalDate day(int item) throws IOException {
    for (int document : List.of(documents.noteOf(item), item)) {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(item, reader.leaves()));
      NumericDocValues days = leaf.reader().getNumericDocValues(Fields.DAY);
      if (days != null && days.advanceExact(document - leaf.docBase)) {
        return LocalDate.ofEpochDay(days.longValue());
      }
    }
    return null;
  }
}

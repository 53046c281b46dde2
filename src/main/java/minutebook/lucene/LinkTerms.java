package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import minutebook.config.Fields;
import minutebook.index.LinkName;
import minutebook.index.LinkPlaces;
import minutebook.note.NoteShape;
import minutebook.note.PlacedLink;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The names that links lead by, as items have them; raw sources are left out. */
final class LinkTerms {
  private static final Comparator<Linking> BY_PLACE =
      Comparator.comparing(Linking::path)
          .thenComparingLong(Linking::position)
          .thenComparing(Linking::name);

  private static final Set<String> LINKS = Set.of(LuceneFields.LINKS);

  /** An item with one name. */
  private record Linking(int item, String name, String path, long position) {}

  private final IndexReader reader;
  private final FixedBitSet sources;

  LinkTerms(IndexReader reader) throws IOException {
    this.reader = reader;
    this.sources = new FixedBitSet(Math.max(1, reader.maxDoc()));
    Term source = new Term(Fields.SHAPE, NoteShape.SOURCE.id());
    LiveTerms.forEach(reader, source, sources::set);
  }

  Set<String> all() throws IOException {
    Set<String> names = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.LINK);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        if (LiveTerms.any(reader, new Term(Fields.LINK, term), item -> !sources.get(item))) {
          names.add(term.utf8ToString());
        }
      }
    }
    return names;
  }

  /** Items with these names; only those that are named are read whole. */
  LinkPlaces places(Collection<String> names, int most) throws IOException {
    Set<String> notes = new HashSet<>();
    Map<String, Linking> first = new HashMap<>();
    int count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues paths = DocValues.getSorted(leaf.reader(), LuceneFields.PATH);
      NumericDocValues positions = DocValues.getNumeric(leaf.reader(), LuceneFields.POSITION);
      int before = -1;
      String path = "";
      for (Named named : named(names, leaf)) {
        if (!paths.advanceExact(named.item) || !positions.advanceExact(named.item)) {
          throw new IllegalStateException("an item without its place: " + named);
        }
        if (paths.ordValue() != before) {
          before = paths.ordValue();
          path = paths.lookupOrd(before).utf8ToString();
          notes.add(path);
        }
        count++;
        Linking here =
            new Linking(leaf.docBase + named.item, named.name, path, positions.longValue());
        first.merge(named.name, here, BinaryOperator.minBy(BY_PLACE));
      }
    }
    List<LinkPlaces.Place> places = new ArrayList<>();
    for (Linking one : first.values().stream().sorted(BY_PLACE).limit(most).toList()) {
      PlacedLink link = written(one);
      places.add(new LinkPlaces.Place(one.path(), link.line(), link.target()));
    }
    return new LinkPlaces(count, notes.size(), places);
  }

  /** An item of a segment with one name. */
  private record Named(int item, String name) {}

  /** In the order of the items, in which their columns are read. */
  private List<Named> named(Collection<String> names, LeafReaderContext leaf) throws IOException {
    List<Named> named = new ArrayList<>();
    Bits live = leaf.reader().getLiveDocs();
    for (String name : names) {
      PostingsEnum items = leaf.reader().postings(new Term(Fields.LINK, name), PostingsEnum.NONE);
      while (items != null && items.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int item = items.docID();
        if ((live == null || live.get(item)) && !sources.get(leaf.docBase + item)) {
          named.add(new Named(item, name));
        }
      }
    }
    named.sort(Comparator.comparingInt(Named::item));
    return named;
  }

  /** The first link of the item that leads by the name. */
  private PlacedLink written(Linking linking) throws IOException {
    Document item = reader.storedFields().document(linking.item(), LINKS);
    return Stream.of(item.getValues(LuceneFields.LINKS))
        .map(json -> Json.read(json, PlacedLink.class))
        .filter(link -> LinkName.ofLink(link.target()).contains(linking.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("an item without its link: " + linking));
  }
}

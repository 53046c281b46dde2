package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import minutebook.config.Fields;
import minutebook.index.LinkName;
import minutebook.index.LinkPlaces;
import minutebook.note.NoteShape;
import minutebook.note.PlacedLink;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
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
    List<Linking> found = new ArrayList<>();
    for (String name : names) {
      List<Integer> items = new ArrayList<>();
      LiveTerms.forEach(reader, new Term(Fields.LINK, name), items::add);
      for (int item : items) {
        if (!sources.get(item)) {
          found.add(linking(item, name));
        }
      }
    }
    Set<String> notes = new HashSet<>();
    found.forEach(one -> notes.add(one.path()));
    found.sort(BY_PLACE);
    List<LinkPlaces.Place> first = new ArrayList<>();
    Set<String> named = new HashSet<>();
    List<Linking> once = found.stream().filter(one -> named.add(one.name())).limit(most).toList();
    for (Linking one : once) {
      PlacedLink link = written(one);
      first.add(new LinkPlaces.Place(one.path(), link.line(), link.target()));
    }
    return new LinkPlaces(found.size(), notes.size(), first);
  }

  private Linking linking(int item, String name) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(item, reader.leaves()));
    int inLeaf = item - leaf.docBase;
    SortedDocValues paths = leaf.reader().getSortedDocValues(LuceneFields.PATH);
    NumericDocValues positions = leaf.reader().getNumericDocValues(LuceneFields.POSITION);
    if (!paths.advanceExact(inLeaf) || !positions.advanceExact(inLeaf)) {
      throw new IllegalStateException("an item without its place: " + item);
    }
    String path = paths.lookupOrd(paths.ordValue()).utf8ToString();
    return new Linking(item, name, path, positions.longValue());
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

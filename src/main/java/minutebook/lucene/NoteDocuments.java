package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.note.ItemCard;
import minutebook.note.NoteCard;
import minutebook.note.NoteOutline;
import minutebook.search.Searcher.StoredNote;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Reads stored documents: items, and the notes whose blocks they stand in. */
final class NoteDocuments {
  private static final Set<String> CARD = Set.of(LuceneFields.CARD);

  private final IndexSearcher searcher;
  private final Blocks blocks;

  NoteDocuments(IndexSearcher searcher, Blocks blocks) {
    this.searcher = searcher;
    this.blocks = blocks;
  }

  ItemCard item(int doc) throws IOException {
    return Json.read(card(doc), ItemCard.class);
  }

  NoteCard note(int doc) throws IOException {
    return Json.read(card(doc), NoteCard.class);
  }

  /** The note's document of an item's. */
  int noteOf(int item) throws IOException {
    LeafReaderContext leaf = leaf(item);
    return blocks.ends(leaf).nextSetBit(item - leaf.docBase) + leaf.docBase;
  }

  Optional<StoredNote> note(String path) throws IOException {
    BooleanQuery own =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(LuceneFields.FILE, path)), Occur.FILTER)
            .add(new TermQuery(LuceneFields.IS_NOTE), Occur.FILTER)
            .build();
    TopDocs found = searcher.search(own, 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    int doc = found.scoreDocs[0].doc;
    Document document = searcher.storedFields().document(doc);
    List<ItemCard> items = new ArrayList<>();
    for (int item = firstItem(doc); item < doc; item++) {
      items.add(item(item));
    }
    return Optional.of(
        new StoredNote(
            Json.read(document.get(LuceneFields.CARD), NoteCard.class),
            Json.read(document.get(LuceneFields.OUTLINE), NoteOutline.class),
            items));
  }

  private int firstItem(int note) throws IOException {
    LeafReaderContext leaf = leaf(note);
    int inLeaf = note - leaf.docBase;
    return inLeaf == 0 ? note : blocks.ends(leaf).prevSetBit(inLeaf - 1) + 1 + leaf.docBase;
  }

  private LeafReaderContext leaf(int doc) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  private String card(int doc) throws IOException {
    return searcher.storedFields().document(doc, CARD).get(LuceneFields.CARD);
  }
}

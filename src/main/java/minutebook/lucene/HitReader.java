package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import minutebook.config.Fields;
import minutebook.search.Alternative;
import minutebook.search.Criterion;
import minutebook.search.EngineQuery;
import minutebook.search.Highlight;
import minutebook.search.Hit;
import minutebook.search.Unit;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Reads the hits of one query: what was found, in its order, as it is shown. */
final class HitReader {
  private static final Sort BY_SCORE_IN_NOTE =
      new Sort(SortField.FIELD_SCORE, new SortField(LuceneFields.POSITION, SortField.Type.LONG));

  private final IndexSearcher searcher;
  private final LuceneEngine engine;
  private final EngineQuery query;
  private final NoteDocuments documents;

  /** The trees of words asked for; empty when none are. */
  private final List<Criterion> words;

  HitReader(IndexSearcher searcher, LuceneEngine engine, EngineQuery query) {
    this.searcher = searcher;
    this.engine = engine;
    this.query = query;
    this.documents = new NoteDocuments(searcher, engine.notes());
    this.words =
        query.alternatives().stream()
            .map(Alternative::words)
            .filter(tree -> !(tree instanceof Criterion.All))
            .distinct()
            .toList();
  }

  /** How many items, or notes with such items, there are. */
  long total(Query items) throws IOException {
    return searcher.count(query.unit() == Unit.ITEM ? items : notesOf(items));
  }

  List<Hit> hits(Query items) throws IOException {
    int end = query.offset() + query.limit();
    if (query.limit() == 0) {
      return List.of();
    }
    Query scored =
        switch (query.unit()) {
          case ITEM -> scoredItems(items);
          case NOTE -> scoredNotes(items);
        };
    TopFieldDocs top = searcher.search(scored, end, sort(), true);
    List<Hit> hits = new ArrayList<>();
    for (int i = query.offset(); i < top.scoreDocs.length; i++) {
      ScoreDoc found = top.scoreDocs[i];
      hits.add(
          switch (query.unit()) {
            case ITEM -> item(found);
            case NOTE -> note(found, items);
          });
    }
    return hits;
  }

  private Query scoredItems(Query items) {
    BooleanQuery.Builder scored = new BooleanQuery.Builder().add(items, Occur.FILTER);
    words.forEach(tree -> scored.add(engine.compiler().relevance(tree), Occur.SHOULD));
    return FunctionScoreQuery.boostByValue(scored.build(), engine.sectionWeights());
  }

  private Query scoredNotes(Query items) {
    BooleanQuery.Builder scored = new BooleanQuery.Builder().add(notesOf(items), Occur.FILTER);
    words.forEach(tree -> scored.add(engine.compiler().notes(tree), Occur.SHOULD));
    return scored.build();
  }

  private Query notesOf(Query items) {
    return new ToParentBlockJoinQuery(items, engine.notes(), ScoreMode.None);
  }

  private Sort sort() {
    SortField score = SortField.FIELD_SCORE;
    SortField path = new SortField(LuceneFields.PATH, SortField.Type.STRING);
    SortField position = new SortField(LuceneFields.POSITION, SortField.Type.LONG);
    return switch (query.order()) {
      case RELEVANCE -> new Sort(score, day(true), path, position);
      case DATE_DESC -> new Sort(day(true), score, path, position);
      case DATE_ASC -> new Sort(day(false), score, path, position);
    };
  }

  /** What has no date comes last either way. */
  private static SortField day(boolean latestFirst) {
    long none = latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Fields.DAY, SortField.Type.LONG, latestFirst, none);
  }

  private Hit.OfItem item(ScoreDoc found) throws IOException {
    var card = documents.item(found.doc);
    var note = documents.note(documents.noteOf(found.doc));
    return new Hit.OfItem(score(found), card, note, highlights(card.text()));
  }

  private Hit.OfNote note(ScoreDoc found, Query items) throws IOException {
    Query shown = itemsShown(items);
    Query children =
        new ParentChildrenBlockJoinQuery(engine.notes(), searcher.rewrite(shown), found.doc);
    int count = searcher.count(children);
    if (count == 0) {
      children =
          new ParentChildrenBlockJoinQuery(engine.notes(), searcher.rewrite(items), found.doc);
      count = searcher.count(children);
    }
    TopDocs best = searcher.search(children, query.itemsPerNote(), BY_SCORE_IN_NOTE, true);
    List<Hit.OfItem> hits = new ArrayList<>();
    for (ScoreDoc item : best.scoreDocs) {
      hits.add(item(item));
    }
    return new Hit.OfNote(score(found), documents.note(found.doc), hits, count);
  }

  /** The items of a note that say one of the words; all that match when no words are asked for. */
  private Query itemsShown(Query items) {
    if (words.isEmpty()) {
      return items;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(tree -> any.add(engine.compiler().anyWord(tree), Occur.SHOULD));
    return new BooleanQuery.Builder().add(items, Occur.FILTER).add(any.build(), Occur.MUST).build();
  }

  private List<Highlight> highlights(String text) throws IOException {
    List<Highlight> all = new ArrayList<>();
    if (query.highlight() && !words.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      words.forEach(tree -> any.add(engine.compiler().anyWord(tree), Occur.SHOULD));
      all.addAll(engine.highlighter().highlights(text, any.build()));
    }
    return all;
  }

  private double score(ScoreDoc found) {
    return words.isEmpty() || !(found instanceof FieldDoc) || Float.isNaN(found.score)
        ? 0
        : found.score;
  }
}

package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import minutebook.search.EngineQuery;
import minutebook.search.Highlight;
import minutebook.search.Hit;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;

/** Reads the hits of one query: what was found, in its order, as it is shown. */
final class HitReader {
  private static final Sort BEST_OF_NOTE = new Sort(SortField.FIELD_SCORE, Ordering.POSITION);

  private final IndexSearcher searcher;
  private final LuceneEngine engine;
  private final EngineQuery query;
  private final NoteDocuments documents;
  private final AskedWords asked;

  private final Query inText;

  /** What a text's highlights are found with. */
  private final Query shown;

  HitReader(IndexSearcher searcher, LuceneEngine engine, EngineQuery query) {
    this.searcher = searcher;
    this.engine = engine;
    this.query = query;
    this.documents = new NoteDocuments(searcher, engine.blocks());
    this.asked =
        AskedWords.in(SimplerCondition.of(query.condition(), engine.analysis()), engine.analysis());
    this.inText = engine.words().anyInText(asked);
    this.shown = engine.words().anyShown(asked);
  }

  /** How many items, or notes with such items, there are. */
  long total(Query items) throws IOException {
    return searcher.count(found(items));
  }

  List<Hit> hits(Query items) throws IOException {
    List<Hit> hits = new ArrayList<>();
    if (query.limit() > 0) {
      Sort order = engine.ordering().of(query, items);
      ScoreDoc[] top = searcher.search(scored(items), end(), order, true).scoreDocs;
      NoteItems notes = new NoteItems(items);
      for (int i = query.offset(); i < top.length; i++) {
        hits.add(
            switch (query.unit()) {
              case ITEM -> item(top[i]);
              case NOTE -> notes.hit(top[i]);
            });
      }
    }
    return hits;
  }

  private int end() {
    return (int) Math.min(Integer.MAX_VALUE, (long) query.offset() + query.limit());
  }

  private Query found(Query items) {
    return switch (query.unit()) {
      case ITEM -> items;
      case NOTE -> engine.blocks().notesOf(items);
    };
  }

  private Query scored(Query items) {
    Query scored =
        new BooleanQuery.Builder()
            .add(found(items), Occur.FILTER)
            .add(engine.words().relevance(asked, query.unit()), Occur.SHOULD)
            .build();
    return switch (query.unit()) {
      case ITEM -> FunctionScoreQuery.boostByValue(scored, engine.sectionWeights());
      case NOTE -> scored;
    };
  }

  private Hit.OfItem item(ScoreDoc found) throws IOException {
    var card = documents.item(found.doc);
    var note = documents.note(documents.noteOf(found.doc));
    List<Highlight> highlights =
        query.highlight() && !asked.isEmpty()
            ? engine.highlighter().highlights(card.text(), shown)
            : List.of();
    return new Hit.OfItem(score(found), card, note, highlights);
  }

  private double score(ScoreDoc found) {
    return asked.isEmpty() ? 0 : found.score;
  }

  /**
   * The items shown of a note: those that say one of the words; all through which the note was
   * found when none does, or no words are asked for.
   */
  private final class NoteItems {
    private final Query all;
    private final Query saying;

    NoteItems(Query items) throws IOException {
      BooleanQuery.Builder saying = new BooleanQuery.Builder();
      saying.add(items, Occur.FILTER);
      saying.add(inText, Occur.MUST);
      this.all = searcher.rewrite(items);
      this.saying = searcher.rewrite(saying.build());
    }

    Hit.OfNote hit(ScoreDoc note) throws IOException {
      Query shown = of(note, saying);
      int count = asked.isEmpty() ? 0 : searcher.count(shown);
      if (count == 0) {
        shown = of(note, all);
        count = searcher.count(shown);
      }
      List<Hit.OfItem> best = new ArrayList<>();
      if (query.itemsPerNote() > 0) {
        for (ScoreDoc item :
            searcher.search(shown, query.itemsPerNote(), BEST_OF_NOTE, true).scoreDocs) {
          best.add(item(item));
        }
      }
      return new Hit.OfNote(score(note), documents.note(note.doc), best, count);
    }

    private Query of(ScoreDoc note, Query items) {
      return new ParentChildrenBlockJoinQuery(engine.blocks().ends(), items, note.doc);
    }
  }
}

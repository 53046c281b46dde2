package minutebook.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.note.NoteCard;
import minutebook.search.EngineQuery;
import minutebook.search.Highlight;
import minutebook.search.History;
import minutebook.search.Hit;
import minutebook.search.Unit;
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
  private final ScoreAccount account;

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
    this.account = new ScoreAccount(searcher, engine, asked, query.today());
    this.inText = engine.words().anyInText(asked);
    this.shown = engine.words().anyShown(asked);
  }

  /** How many items, or notes with such items, there are. */
  long total(Query items) throws IOException {
    return searcher.count(found(items));
  }

  List<Hit> hits(Query items) throws IOException {
    if (query.page().limit() == 0) {
      return List.of();
    }
    Sort order = engine.ordering().of(query, items);
    Query scored = scored(items);
    List<Hit> hits = new ArrayList<>();
    if (query.unit() == Unit.NOTE) {
      NoteItems notes = new NoteItems(items);
      for (ScoreDoc note :
          page(searcher.search(scored, query.page().end(), order, true).scoreDocs)) {
        hits.add(notes.hit(note));
      }
    } else if (query.shown().collapse() && !query.latest()) {
      for (Repeats.Found found :
          new Repeats(searcher, documents).search(scored, order, query.page().end())) {
        hits.add(item(found.first(), found.alsoIn()));
      }
      return hits.subList(Math.min(query.page().offset(), hits.size()), hits.size());
    } else {
      for (ScoreDoc item :
          page(searcher.search(scored, query.page().end(), order, true).scoreDocs)) {
        hits.add(item(item, alsoIn(item.doc)));
      }
    }
    return hits;
  }

  /** Where only the latest of those that say the same are found, the notes of the others. */
  private List<NoteCard> alsoIn(int item) throws IOException {
    List<NoteCard> notes = new ArrayList<>();
    if (query.latest()) {
      int own = documents.noteOf(item);
      for (int note : copies().notes(item)) {
        if (note != own && notes.size() < Repeats.MOST_NOTES) {
          notes.add(documents.note(note));
        }
      }
    }
    return notes;
  }

  private Optional<History> history(int item) throws IOException {
    return query.latest() ? Optional.of(copies().history(item)) : Optional.empty();
  }

  private Copies copies() throws IOException {
    return OpenIndex.of(searcher).copies(engine.blocks());
  }

  private List<ScoreDoc> page(ScoreDoc[] top) {
    return Arrays.asList(top).subList(Math.min(query.page().offset(), top.length), top.length);
  }

  private Query found(Query items) {
    return switch (query.unit()) {
      case ITEM -> items;
      case NOTE -> engine.blocks().notesOf(items);
    };
  }

  private Query scored(Query items) {
    return switch (query.unit()) {
      case ITEM -> scoredItems(items);
      case NOTE -> engine.relevance().ofNotes(found(items), asked, query.today());
    };
  }

  private Query scoredItems(Query items) {
    return engine.relevance().ofItems(items, asked, query.today());
  }

  private Hit.OfItem item(ScoreDoc found, List<NoteCard> alsoIn) throws IOException {
    var card = documents.item(found.doc);
    var note = documents.note(documents.noteOf(found.doc));
    List<Highlight> highlights =
        query.shown().highlight() && !asked.isEmpty()
            ? engine.highlighter().highlights(card.text(), shown)
            : List.of();
    return new Hit.OfItem(
        found.score,
        card,
        note,
        highlights,
        alsoIn,
        history(found.doc),
        query.shown().explain() ? account.ofItem(found.doc, card) : List.of());
  }

  /**
   * The items shown of a note, scored as items: those that say one of the words; all through which
   * the note was found when none does, or no words are asked for.
   */
  private final class NoteItems {
    private final Query all;
    private final Query saying;

    NoteItems(Query items) throws IOException {
      BooleanQuery.Builder saying = new BooleanQuery.Builder();
      saying.add(items, Occur.FILTER);
      saying.add(inText, Occur.FILTER);
      this.all = searcher.rewrite(scoredItems(items));
      this.saying = searcher.rewrite(scoredItems(saying.build()));
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
          best.add(item(item, List.of()));
        }
      }
      NoteCard card = documents.note(note.doc);
      return new Hit.OfNote(
          note.score,
          card,
          best,
          count,
          query.shown().explain() ? account.ofNote(note.doc, card) : List.of());
    }

    private Query of(ScoreDoc note, Query items) {
      return new ParentChildrenBlockJoinQuery(engine.blocks().ends(), items, note.doc);
    }
  }
}

package minutebook.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import minutebook.lucene.WordQueries.Where;
import minutebook.note.ItemCard;
import minutebook.note.NoteCard;
import minutebook.note.SectionKind;
import minutebook.search.ScorePart;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * How the score of a hit came about, as {@link Relevance} made it: what adds up, the largest first,
 * then what multiplies it. Without words there is no score, and nothing to say.
 */
final class ScoreAccount {
  private final IndexSearcher searcher;
  private final LuceneEngine engine;
  private final AskedWords asked;
  private final @Nullable LocalDate today;

  ScoreAccount(
      IndexSearcher searcher, LuceneEngine engine, AskedWords asked, @Nullable LocalDate today) {
    this.searcher = searcher;
    this.engine = engine;
    this.asked = asked;
    this.today = today;
  }

  List<ScorePart> ofItem(int item, ItemCard card) throws IOException {
    if (asked.isEmpty()) {
      return List.of();
    }
    List<ScorePart> parts = new ArrayList<>();
    for (WordScores.Parts word : engine.wordScores().of(asked)) {
      add(word.in(Where.ITEM_OR_TITLE), item, parts);
    }
    sort(parts);
    parts.add(new ScorePart(named(card.kind()), engine.relevance().weight(card.kind()), true));
    addRecency(card.date(), parts);
    return parts;
  }

  List<ScorePart> ofNote(int note, NoteCard card) throws IOException {
    if (asked.isEmpty()) {
      return List.of();
    }
    NoteDocuments documents = new NoteDocuments(searcher, engine.blocks());
    List<ScorePart> parts = new ArrayList<>();
    for (WordScores.Parts word : engine.wordScores().of(asked)) {
      Query items = engine.relevance().ofItems(word);
      Query ofNote = new ParentChildrenBlockJoinQuery(engine.blocks().ends(), items, note);
      for (ScoreDoc best : searcher.search(ofNote, 1).scoreDocs) {
        List<ScorePart> ofItem = new ArrayList<>();
        add(word.in(Where.ITEM), best.doc, ofItem);
        SectionKind kind = documents.item(best.doc).kind();
        ofItem.forEach(part -> parts.add(weighted(part, kind)));
      }
      add(word.in(Where.NOTE), note, parts);
    }
    sort(parts);
    addRecency(card.date(), parts);
    return parts;
  }

  private void add(Map<String, Query> queries, int document, List<ScorePart> parts)
      throws IOException {
    for (Map.Entry<String, Query> part : queries.entrySet()) {
      double value = searcher.explain(part.getValue(), document).getValue().doubleValue();
      if (value > 0) {
        parts.add(new ScorePart(part.getKey(), value, false));
      }
    }
  }

  /** Each word of a note may stand in another section, so that a weight is not of all of them. */
  private ScorePart weighted(ScorePart part, SectionKind kind) {
    double weight = engine.relevance().weight(kind);
    String reason =
        String.format(Locale.ROOT, "%s, × %.2f for %s", part.reason(), weight, named(kind));
    return new ScorePart(reason, part.value() * weight, false);
  }

  private void addRecency(@Nullable LocalDate date, List<ScorePart> parts) {
    if (today != null && date != null) {
      double recency = engine.relevance().recency(date, today);
      parts.add(new ScorePart("dated " + date, recency, true));
    }
  }

  private static void sort(List<ScorePart> parts) {
    parts.sort(Comparator.comparingDouble(ScorePart::value).reversed());
  }

  private static String named(SectionKind kind) {
    return "section " + kind.id();
  }
}

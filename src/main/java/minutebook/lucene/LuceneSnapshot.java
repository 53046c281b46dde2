package minutebook.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import minutebook.config.Dimension;
import minutebook.index.IndexHead;
import minutebook.people.NameCounts;
import minutebook.search.Criterion;
import minutebook.search.EngineAnswer;
import minutebook.search.EngineQuery;
import minutebook.search.IndexSummary;
import minutebook.search.ReadExpression;
import minutebook.search.Revision;
import minutebook.search.Searcher;
import minutebook.search.Unit;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** One commit of an index, open for reading. */
final class LuceneSnapshot implements Searcher.Snapshot {
  private final OpenIndex index;
  private final LuceneEngine engine;
  private final Closeable release;

  LuceneSnapshot(OpenIndex index, LuceneEngine engine, Closeable release) {
    this.index = index;
    this.engine = engine;
    this.release = release;
  }

  @Override
  public IndexSummary summary() throws IOException {
    int notes = index.count(new TermQuery(LuceneFields.IS_NOTE));
    int items = index.count(new TermQuery(LuceneFields.IS_ITEM));
    IndexHead head = index.head();
    Revision revision = new Revision(head.begun().orElse(Instant.EPOCH), head.generation());
    return new IndexSummary(notes, items, revision, head.scannedAt());
  }

  @Override
  public NameCounts names() {
    return index.head().names();
  }

  @Override
  public EngineAnswer search(EngineQuery query) throws IOException {
    Query items =
        index.rewrite(engine.compiler().items(query.condition(), query.except(), query.unit()));
    if (query.latest()) {
      items = latest(items, query.latestAmong());
    }
    FacetSearch facets = new FacetSearch(index, engine, items, query);
    Query found = facets.narrowed(null);
    HitReader reader = new HitReader(index, engine, query);
    long total = reader.total(found);
    return new EngineAnswer(total, reader.hits(found), facets.counts());
  }

  /** Without those that are said again in a later note of some, or of these items. */
  private Query latest(Query items, @Nullable Criterion among) throws IOException {
    Query scope = among == null ? items : engine.compiler().items(among, Unit.ITEM);
    FixedBitSet found = CountedItems.found(index, scope);
    FixedBitSet earlier = index.copies(engine.blocks()).earlier(found);
    return new BooleanQuery.Builder()
        .add(items, Occur.FILTER)
        .add(new DocumentsQuery(earlier), Occur.MUST_NOT)
        .build();
  }

  @Override
  public List<Criterion.Expanded> partial(Criterion condition) throws IOException {
    return engine.partial().in(condition, index);
  }

  @Override
  public Collection<String> values(Dimension dimension) throws IOException {
    Set<String> values = new TreeSet<>();
    collect(dimension, index.facets().roots(dimension), values);
    return values;
  }

  private void collect(Dimension dimension, List<FacetTree.Node> nodes, Set<String> values)
      throws IOException {
    for (FacetTree.Node node : nodes) {
      Optional<Term> term = LuceneFields.facet(dimension, node.value());
      if (term.isPresent() && LiveTerms.has(index.getIndexReader(), term.get())) {
        values.add(node.value());
        collect(dimension, node.children(), values);
      }
    }
  }

  @Override
  public Collection<String> keywords(String field) throws IOException {
    return keywords(field, "");
  }

  @Override
  public Collection<String> keywords(String field, String beginning) throws IOException {
    Set<String> values = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(index.getIndexReader(), field);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      BytesRef first = new BytesRef(beginning);
      boolean any = all.seekCeil(first) != TermsEnum.SeekStatus.END;
      for (BytesRef term = any ? all.term() : null;
          term != null && StringHelper.startsWith(term, first);
          term = all.next()) {
        if (LiveTerms.has(index.getIndexReader(), new Term(field, term))) {
          values.add(term.utf8ToString());
        }
      }
    }
    return values;
  }

  @Override
  public Collection<String> paths() throws IOException {
    return keywords(LuceneFields.FILE);
  }

  @Override
  public boolean isRefused(Criterion.ByExpression expression) {
    CompiledWords compiled = engine.analysis().compiled();
    return switch (expression) {
      case Criterion.Regex(String regex) ->
          !new WordRegex(engine.analysis().folded(regex), compiled).isUsable();
      case Criterion.Matches(var field, String regex) ->
          compiled.of(PathExpression.of(regex)).isEmpty();
    };
  }

  @Override
  public ReadExpression expression(String text) throws IOException {
    return engine.expressions().reading(text, index);
  }

  @Override
  public List<Searcher.NearWord> nearestWords(String word, int edits, boolean isBeginning, int most)
      throws IOException {
    return new NearestWords(index.getIndexReader(), engine.analysis())
        .of(word, edits, isBeginning, most);
  }

  @Override
  public List<Searcher.Counted> words(String beginning, int most, Criterion among)
      throws IOException {
    return new WordCounter(index, among(among, Unit.ITEM))
        .words(engine.analysis(), beginning, most);
  }

  @Override
  public List<Searcher.Counted> counts(String field, Criterion among, Unit unit)
      throws IOException {
    CountedItems items = among(among, unit);
    return switch (unit) {
      case ITEM -> items.counts(field);
      case NOTE -> items.countsOfNotes(field, new NoteDocuments(index, engine.blocks()));
    };
  }

  @Override
  public Map<String, LocalDate> lastDays(String field, Criterion among) throws IOException {
    return new CountedItems(index, engine.compiler().items(among, Unit.NOTE))
        .lastDays(field, new NoteDocuments(index, engine.blocks()));
  }

  @Override
  public List<Searcher.Counted> titles(Criterion among) throws IOException {
    return among(among, Unit.ITEM).titles(new NoteDocuments(index, engine.blocks()));
  }

  private CountedItems among(Criterion condition, Unit unit) throws IOException {
    return index.items(condition, unit, engine.compiler().items(condition, unit));
  }

  @Override
  public Optional<Searcher.StoredNote> note(String path) throws IOException {
    return new NoteDocuments(index, engine.blocks()).note(path);
  }

  @Override
  public void close() throws IOException {
    release.close();
  }
}
